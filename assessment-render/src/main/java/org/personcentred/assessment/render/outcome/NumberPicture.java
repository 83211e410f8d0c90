package org.personcentred.assessment.render.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.render.component.Picture;
import org.personcentred.assessment.render.component.Picture.Label;
import org.personcentred.assessment.render.component.Picture.Stroke;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.ScoreResult;

/** Where a number lies between the ends of its scale: as a point where it is known, else as all that it can still be. */
final class NumberPicture {
    private static final int BEGIN = 14;
    private static final int END = Picture.WIDTH - BEGIN;
    private static final int LINE = 44;
    private static final int DOT = 9;

    private final Voice voice;
    private final ScoreResult result;
    private final Amounts amounts;
    private final Range range;

    private NumberPicture(Voice voice, ScoreResult result, Range range) {
        this.voice = voice;
        this.result = result;
        this.amounts = new Amounts(voice, result.score());
        this.range = range;
    }

    /**
     * The picture, where the score is on a scale with two ends and something can be shown between them.
     *
     * @param said what it shows, in a sentence
     */
    static Optional<Picture> of(Voice voice, ScoreResult result, String said) {
        return new Amounts(voice, result.score())
                .scale()
                .flatMap(range -> new NumberPicture(voice, result, range).picture(said));
    }

    private Optional<Picture> picture(String said) {
        boolean known = result.value() instanceof Value.Known;
        if (!known
                && (!(result.value() instanceof Value.Missing)
                        || !result.possible().numbers().hasEnds())) {
            return Optional.empty();
        }
        int from = x(result.possible().numbers().lowest());
        int to = x(result.possible().numbers().highest());
        List<Stroke> strokes = new ArrayList<>();
        strokes.add(new Stroke("M" + BEGIN + " " + LINE + "H" + END, 2, false, false));
        strokes.add(new Stroke(tick(BEGIN) + tick(END), 2, false, false));
        strokes.add(known ? dot(from) : stretch(from, to));
        String at = known ? amounts.of(((Value.Known) result.value()).value()) : possible();
        return Optional.of(new Picture(
                result.score().id() + "--line",
                voice.say(result.score().title()),
                said,
                LINE + 32,
                voice.words().direction().equals("rtl"),
                strokes,
                List.of(
                        Label.at(BEGIN, LINE + 28, amounts.number(range.lowest()), false),
                        Label.at(END, LINE + 28, amounts.number(range.highest()), false),
                        Label.at((from + to) / 2, LINE - 20, at, true))));
    }

    private String possible() {
        return amounts.possible(result.possible()).orElseThrow();
    }

    private int x(BigDecimal value) {
        BigDecimal within = value.max(range.lowest()).min(range.highest());
        BigDecimal share = within.subtract(range.lowest())
                .divide(range.highest().subtract(range.lowest()), 6, RoundingMode.HALF_UP);
        return BEGIN + share.multiply(BigDecimal.valueOf(END - BEGIN)).intValue();
    }

    private static String tick(int x) {
        return "M" + x + " " + (LINE - 8) + "V" + (LINE + 8);
    }

    private static Stroke dot(int x) {
        return new Stroke(
                "M" + (x - DOT) + " " + LINE + "a" + DOT + " " + DOT + " 0 1 0 " + 2 * DOT + " 0a" + DOT + " " + DOT
                        + " 0 1 0 " + -2 * DOT + " 0z",
                2,
                true,
                false);
    }

    /** Hollow and dashed: no number is known. */
    private static Stroke stretch(int from, int to) {
        int wide = Math.max(to - from, 2);
        return new Stroke(
                "M" + from + " " + (LINE - DOT) + "h" + wide + "v" + 2 * DOT + "h" + -wide + "z", 2, false, true);
    }
}
