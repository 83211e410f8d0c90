package org.personcentred.assessment.definition;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.personcentred.assessment.document.Node;

/** Reads the parameters of a definition, and puts in force what a host chose. */
final class ParametersReader {
    private ParametersReader() {}

    static Map<String, Parameter> read(Part root, Map<String, Setting> chosen) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        root.child("parameters").ifPresent(all -> all.keys().forEach(name -> {
            Parameter written = parameter(name, all.part(name));
            Setting value = chosen.getOrDefault(name, written.value());
            parameters.put(name, with(written, value));
        }));
        return parameters;
    }

    private static Parameter with(Parameter written, Setting value) {
        return new Parameter(
                written.name(),
                written.title(),
                value,
                written.allowed(),
                written.unit(),
                written.evidence(),
                written.toVerify());
    }

    private static Parameter parameter(String name, Part part) {
        List<Setting> allowed = part.parts("allowed").stream().map(ParametersReader::setting).toList();
        return new Parameter(
                name,
                part.text("title"),
                setting(part.part("value")),
                allowed,
                part.maybe("unit"),
                part.strings("evidence"),
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
    static Set<String> words(Part part) {
        Set<String> words = new LinkedHashSet<>(part.strings("allowed"));
        words.add(part.string("value"));
        return words;
    }

    /** Whether what is in force is of the right kind and among what is allowed. */
    static boolean isAllowed(Parameter parameter, Setting written) {
        boolean sameKind = parameter.value().getClass() == written.getClass();
        return sameKind && (parameter.allowed().isEmpty() || parameter.allowed().stream().anyMatch(same(parameter.value())));
    }

    private static Predicate<Setting> same(Setting value) {
        return allowed -> allowed.shown().equals(value.shown());
    }
}
