package org.personcentred.assessment.studio.docs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.BandSet;
import org.personcentred.assessment.definition.Bands;
import org.personcentred.assessment.definition.Caveat;
import org.personcentred.assessment.definition.Change;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Wording;

/** What is counted, in plain English and as the formula. */
record ScoresPart(Markdown page) {

    void write(Assessment assessment) {
        if (!assessment.scores().isEmpty()) {
            page.heading(2, "Scores");
            assessment.scores().values().forEach(this::score);
        }
    }

    private void score(Score score) {
        page.heading(3, Markdown.words(score.title()) + " (" + Markdown.name(score.id()) + ")");
        page.paragraph("It is " + Markdown.words(Wording.of(score.formula())) + ". It reads "
                + read(References.of(score.formula())) + ".");
        page.paragraph(facts(score));
        bands(score.banding());
        score.change().ifPresent(this::change);
        page.list(score.caveats().stream().map(ScoresPart::caveat).toList());
        page.paragraph(Sources.of(score.evidence()));
    }

    /** What a run such as q1 to q9 stands for, so that no reader has to guess. */
    private static String read(Iterable<Reference> references) {
        StringBuilder read = new StringBuilder();
        for (Reference reference : references) {
            read.append(read.isEmpty() ? "" : ", ").append(Markdown.name(reference.name()));
        }
        return read.isEmpty() ? "no answer" : read.toString();
    }

    private static String facts(Score score) {
        String direction = switch (score.direction()) {
            case HIGHER_IS_WORSE -> "Higher is worse.";
            case HIGHER_IS_BETTER -> "Higher is better.";
            case NEUTRAL -> "Neither end is said to be better.";
        };
        String unit = score.unit().map(ucum -> " " + Markdown.words(ucum)).orElse("");
        return score.range()
                        .map(range -> "From " + range.lowest().toPlainString() + " to "
                                + range.highest().toPlainString() + unit + ". ")
                        .orElse(unit.isEmpty() ? "" : "In" + unit + ". ")
                + direction;
    }

    private void bands(Bands banding) {
        if (banding.sets().isEmpty()) {
            bands(banding.inForce());
        }
        for (BandSet set : banding.sets()) {
            boolean inForce = banding.set().equals(Optional.of(set));
            page.paragraph("Bands: " + Markdown.words(set.title()) + (inForce ? " (in force)." : " (not in force).")
                    + " " + Sources.of(set.evidence()));
            bands(set.bands());
        }
    }

    private void bands(List<Band> bands) {
        if (bands.isEmpty()) {
            return;
        }
        page.table("Band", "From", "To", "Name");
        bands.forEach(
                band -> page.row(Markdown.words(band.label()), edge(band.from()), end(band), Markdown.name(band.id())));
        page.endTable();
        page.list(bands.stream()
                .flatMap(band -> band.over().stream().map(over -> rule(band, over)))
                .toList());
    }

    private static String rule(Band band, Band.Over over) {
        String others = over.bands().stream().map(Markdown::name).collect(Collectors.joining(", "));
        return Markdown.name(band.id()) + " takes the place of " + others + " if "
                + Markdown.words(Wording.of(over.when())) + ".";
    }

    private static String edge(Optional<BigDecimal> edge) {
        return edge.map(BigDecimal::toPlainString).orElse("");
    }

    private static String end(Band band) {
        return band.below().map(below -> "below " + below.toPlainString()).orElse(edge(band.to()));
    }

    private void change(Change change) {
        for (Change.Step step : change.steps()) {
            page.paragraph("A change of " + ChangeWords.of(step) + " means something"
                    + (change.toVerify() ? " (to be verified)" : "") + ".");
        }
        page.paragraph(Sources.of(change.evidence()));
    }

    static String caveat(Caveat caveat) {
        return "If " + Markdown.words(Wording.of(caveat.when())) + ": " + Markdown.words(caveat.say());
    }

    /** Keys of sources as a sentence. */
    static final class Sources {
        private Sources() {}

        static String of(List<String> keys) {
            return keys.isEmpty()
                    ? "No source is named."
                    : "Source: " + keys.stream().map(Markdown::name).collect(Collectors.joining(", ")) + ".";
        }
    }
}
