package org.personcentred.assessment.render.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.render.component.Table;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.ScoreResult;

/**
 * The bands of a score as a table: each with its stretch, and which of them it is.
 *
 * @param voice   who speaks
 * @param amounts how numbers are written
 * @param range   how far the score goes
 */
record BandTable(Voice voice, Amounts amounts, Range range) {
    /** The bands that are stretches of the score; a rule over other bands has no place on a scale. */
    static List<Band> stretches(Score score) {
        return score.bands().stream()
                .filter(band -> band.stretch().isPresent() && band.over().isEmpty())
                .toList();
    }

    static Optional<Table> of(Voice voice, ScoreResult result) {
        return result.score()
                .range()
                .filter(range -> stretches(result.score()).size() > 1)
                .map(range -> new BandTable(voice, new Amounts(voice, result.score()), range).table(result));
    }

    private Table table(ScoreResult result) {
        return new Table(
                voice.say("bands.caption", "title", voice.say(result.score().title())),
                List.of(voice.say("bands.band"), voice.say("bands.stretch"), voice.say("bands.here")),
                stretches(result.score()).stream()
                        .map(band -> row(band, result))
                        .toList(),
                false);
    }

    private List<String> row(Band band, ScoreResult result) {
        return List.of(voice.say(band.label()), stretch(band), here(band, result));
    }

    private String here(Band band, ScoreResult result) {
        if (result.band().equals(Optional.of(band))) {
            return voice.say("bands.is");
        }
        boolean open = result.band().isEmpty() && result.possibleBands().contains(band);
        return open ? voice.say("bands.can_be") : "";
    }

    /** From where to where it goes; "20 to below 22" where its end is not in it. */
    String stretch(Band band) {
        String from = amounts.number(band.from().orElse(range.lowest()));
        if (band.below().isPresent()) {
            return voice.say(
                    "bands.below",
                    "lowest",
                    from,
                    "end",
                    amounts.number(band.below().get()));
        }
        BigDecimal to = band.to().orElse(range.highest());
        return from.equals(amounts.number(to))
                ? from
                : voice.say("range", "lowest", from, "highest", amounts.number(to));
    }
}
