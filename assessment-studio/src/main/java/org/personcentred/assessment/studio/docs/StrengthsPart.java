package org.personcentred.assessment.studio.docs;

import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Strength;
import org.personcentred.assessment.expression.Wording;

/** What goes well. */
record StrengthsPart(Markdown page) {

    void write(Assessment assessment) {
        if (!assessment.strengths().isEmpty()) {
            page.heading(2, "Strengths");
            page.paragraph("Told only where they certainly hold, before what was found.");
            page.list(
                    assessment.strengths().stream().map(StrengthsPart::strength).toList());
        }
    }

    private static String strength(Strength strength) {
        return Markdown.words(strength.say()) + " (" + Markdown.name(strength.id()) + "), if "
                + Markdown.words(Wording.of(strength.when()))
                + FindingsPart.shownTo(strength.showTo(), ", shown to: ", "");
    }
}
