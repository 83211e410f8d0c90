package org.personcentred.assessment.studio.docs;

import java.util.List;
import java.util.stream.Collectors;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Wording;

/** What is found, and what can be done about it. */
record FindingsPart(Markdown page) {

    void write(Assessment assessment) {
        if (!assessment.findings().isEmpty()) {
            page.heading(2, "Findings and actions");
            assessment.findings().forEach(finding -> finding(assessment, finding));
        }
    }

    private void finding(Assessment assessment, Finding finding) {
        page.heading(3, Markdown.words(finding.title()) + " (" + Markdown.name(finding.id()) + ")");
        page.paragraph("Urgency: " + finding.urgency().word() + ". Raised if "
                + Markdown.words(Wording.of(finding.when())) + "."
                + shownTo(finding.showTo(), " Shown to: ", ".")
                + finding.ask()
                        .map(ask -> " While it cannot be told yet, the person reads: " + Markdown.words(ask))
                        .orElse(""));
        page.list(finding.actions().stream()
                .map(action -> action(assessment, action))
                .toList());
        page.paragraph(ScoresPart.Sources.of(finding.evidence()));
    }

    private static String action(Assessment assessment, Action action) {
        String owner =
                action.owner().map(key -> ", by: " + owner(assessment, key)).orElse("");
        String by = action.by()
                .map(time -> (Character.isDigit(time.to(Audience.PERSON).charAt(0)) ? ", within " : ", when: ")
                        + Markdown.words(time))
                .orElse("");
        String when = action.when().equals(Condition.ALWAYS) ? "" : ", if " + Markdown.words(Wording.of(action.when()));
        String atOnce = action.atOnce() ? ", at once" : "";
        return Markdown.words(action.label()) + " (" + Markdown.name(action.id()) + ")" + owner + by + when + atOnce
                + shownTo(action.showTo(), ", shown to: ", "");
    }

    static String shownTo(List<Audience> readers, String before, String after) {
        return readers.isEmpty()
                ? ""
                : readers.stream().map(Audience::word).collect(Collectors.joining(", ", before, after));
    }

    private static String owner(Assessment assessment, String key) {
        Text words = assessment.owners().get(key);
        return words == null ? Markdown.words(key) : Markdown.words(words);
    }
}
