package org.personcentred.assessment.studio.docs;

import java.util.List;
import java.util.stream.Collectors;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Evidence;
import org.personcentred.assessment.definition.Parameter;
import org.personcentred.assessment.definition.Setting;

/** The settings and the sources, each with whether it still has to be verified. */
record SourcesPart(Markdown page) {
    private static final String TO_VERIFY = " **To be verified.**";

    void write(Assessment assessment) {
        if (!assessment.parameters().isEmpty()) {
            page.heading(2, "Settings");
            page.list(assessment.parameters().values().stream()
                    .map(SourcesPart::parameter)
                    .toList());
        }
        page.heading(2, "Sources");
        page.list(assessment.evidence().values().stream()
                .map(SourcesPart::evidence)
                .toList());
    }

    private static String parameter(Parameter parameter) {
        String unit = parameter.unit().map(ucum -> " " + Markdown.words(ucum)).orElse("");
        return Markdown.name(parameter.name()) + ": " + Markdown.words(parameter.title()) + ". It is "
                + Markdown.words(parameter.value().shown()) + unit + allowed(parameter.allowed()) + "."
                + (parameter.toVerify() ? TO_VERIFY : "");
    }

    private static String allowed(List<Setting> allowed) {
        return allowed.isEmpty()
                ? ""
                : "; it may be "
                        + allowed.stream()
                                .map(setting -> Markdown.words(setting.shown()))
                                .collect(Collectors.joining(", "));
    }

    private static String evidence(Evidence evidence) {
        String doi = evidence.doi().map(id -> " doi:" + Markdown.words(id)).orElse("");
        String url = evidence.url().map(address -> " <" + address + ">").orElse("");
        return Markdown.name(evidence.key()) + ": " + Markdown.words(evidence.cite()) + doi + url
                + (evidence.toVerify() ? TO_VERIFY : "");
    }
}
