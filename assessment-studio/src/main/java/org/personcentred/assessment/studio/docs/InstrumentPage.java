package org.personcentred.assessment.studio.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Licence;
import org.personcentred.assessment.definition.Review;

/** The page about one assessment. */
public final class InstrumentPage {
    private final Assessment assessment;
    private final Markdown page = new Markdown();

    private InstrumentPage(Assessment assessment) {
        this.assessment = assessment;
    }

    /**
     * The page, in Markdown.
     *
     * @param cases its worked cases
     */
    public static String of(Assessment assessment, List<Case> cases) {
        return new InstrumentPage(assessment).written(cases);
    }

    private String written(List<Case> cases) {
        page.heading(1, Markdown.words(assessment.title()));
        page.paragraph(Markdown.name(assessment.id()) + ", version " + assessment.version() + ", in "
                + assessment.language() + ".");
        edition();
        new AboutPart(page).write(assessment.about());
        new QuestionsPart(page).write(assessment);
        new ScoresPart(page).write(assessment);
        new TablesPart(page).write(assessment);
        new RulesPart(page).write(assessment);
        new StrengthsPart(page).write(assessment);
        new FindingsPart(page).write(assessment);
        new CoveragePart(page).write(assessment);
        new SourcesPart(page).write(assessment);
        rights(assessment.licence());
        cases(cases);
        standing();
        return page.toString();
    }

    private void edition() {
        List<String> lines = new ArrayList<>();
        assessment.edition().ifPresent(edition -> lines.add("Edition: " + Markdown.words(edition)));
        if (!assessment.places().isEmpty()) {
            lines.add("Made for: " + String.join(", ", assessment.places()));
        }
        if (assessment.languages().size() > 1) {
            lines.add("Languages: " + String.join(", ", assessment.languages()));
        }
        page.list(lines);
    }

    private void rights(Licence licence) {
        page.heading(2, "Rights");
        page.paragraph("Class " + licence.rights() + ": " + ships(licence.rights()) + " Held by "
                + Markdown.words(licence.holder()) + ". Checked " + licence.checked()
                + licence.confidence()
                        .map(sure -> "; confidence: " + sure.word())
                        .orElse("") + ".");
        page.paragraph("> " + Markdown.words(licence.grant()));
        List<String> lines = new ArrayList<>();
        licence.limits().forEach(limit -> lines.add("Not allowed: " + forbidden(limit)));
        licence.acknowledge().ifPresent(words -> lines.add("To be acknowledged: " + Markdown.words(words)));
        licence.page().ifPresent(address -> lines.add("Where a licence can be had: <" + address + ">"));
        licence.source().ifPresent(source -> lines.add("Source: " + Markdown.words(source)));
        assessment
                .licensed()
                .ifPresent(given -> lines.add("Words licensed to " + Markdown.words(given.grantedTo()) + ": "
                        + Markdown.words(given.reference())));
        page.list(lines);
    }

    private static String forbidden(Licence.Limit limit) {
        return switch (limit) {
            case NON_COMMERCIAL -> "commercial use";
            case UNCHANGED -> "any change to its words, order or scoring";
            case REGISTRATION -> "use without registering first";
        };
    }

    private static String ships(Licence.Rights rights) {
        return switch (rights) {
            case A -> "wording and scoring are shipped.";
            case B -> "structure and scoring are shipped, without the published wording.";
            case C -> "only a stub is shipped.";
        };
    }

    private void cases(List<Case> cases) {
        page.heading(2, "Worked cases");
        page.paragraph(cases.size() == 1 ? "There is one." : "There are " + cases.size() + ".");
        page.list(cases.stream().map(one -> Markdown.words(one.name())).toList());
    }

    private void standing() {
        page.heading(2, "Standing");
        Optional<Review> review = assessment.review();
        page.paragraph("Clinical sign-off: "
                + review.map(one -> Markdown.words(one.signOff())).orElse("not recorded") + ". To be reviewed by: "
                + review.map(Review::by).orElse("no day is set") + ".");
        page.paragraph("Digest: `" + assessment.digest() + "`.");
    }
}
