package org.personcentred.assessment.definition;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.document.Node;

/** Reads the parameters of a definition. */
final class ParametersReader {
    private ParametersReader() {}

    static Map<String, Parameter> read(Part root) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        root.child("parameters")
                .ifPresent(all -> all.keys().forEach(name -> parameters.put(name, parameter(name, all.part(name)))));
        return parameters;
    }

    private static Parameter parameter(String name, Part part) {
        Setting value = setting(part.part("value"));
        if (part.flag("fixed") && part.has("allowed")) {
            part.reading().problem("PARAMETER_FIXED", part.part("allowed"), Map.of("name", name));
        }
        List<Setting> allowed = part.flag("fixed")
                ? List.of(value)
                : part.parts("allowed").stream().map(ParametersReader::setting).toList();
        return new Parameter(
                name,
                part.text("title"),
                value,
                allowed,
                part.maybe("unit"),
                part.evidence(),
                part.maybe("status").orElse("").equals("to_verify"));
    }

    private static Setting setting(Part part) {
        if (part.node() instanceof Node.Numeric) {
            return new Setting.OfNumber(part.number());
        }
        return part.node() instanceof Node.Truth truth
                ? new Setting.OfTruth(truth.value())
                : new Setting.OfWord(part.string());
    }

    /** The words a setting can be. */
    static Set<String> words(Parameter parameter) {
        Set<String> words = new LinkedHashSet<>();
        parameter.allowed().forEach(setting -> words.add(setting.shown()));
        words.add(parameter.value().shown());
        return words;
    }
}
