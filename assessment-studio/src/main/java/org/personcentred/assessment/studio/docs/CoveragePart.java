package org.personcentred.assessment.studio.docs;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Coverage;

/** What guidelines want looked at, and where in the form that is. */
record CoveragePart(Markdown page) {

    void write(Assessment assessment) {
        for (Coverage coverage : assessment.coverage().values()) {
            page.heading(2, Markdown.words(coverage.title()));
            page.list(
                    coverage.components().stream().map(CoveragePart::component).toList());
            coverage.minimum()
                    .forEach((setting, components) -> page.paragraph("The minimum where the setting is "
                            + Markdown.name(setting) + ": " + names(components) + "."));
            page.paragraph(ScoresPart.Sources.of(coverage.evidence()));
        }
    }

    private static String component(Coverage.Component component) {
        List<String> parts = new ArrayList<>(component.sections());
        component.items().forEach(item -> parts.add(item.name()));
        return Markdown.words(component.label()) + ": " + names(parts);
    }

    private static String names(List<String> ids) {
        return String.join(", ", ids.stream().map(Markdown::name).toList());
    }
}
