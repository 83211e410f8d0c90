package org.personcentred.assessment.render.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.render.words.Voice;

/** The numbers of a score as people read them: with as many digits as it shows, its unit, and how far it goes. */
final class Amounts {
    private final Voice voice;
    private final Score score;

    Amounts(Voice voice, Score score) {
        this.voice = voice;
        this.score = score;
    }

    /** A value with its unit. */
    String of(BigDecimal value) {
        return voice.amount(shown(value), score.unit());
    }

    /** A value with how far the score goes: "12 out of 27" where it begins at 0. */
    String outOf(BigDecimal value) {
        if (score.range().isEmpty()) {
            return of(value);
        }
        BigDecimal lowest = score.range().get().lowest();
        String highest = number(score.range().get().highest());
        return lowest.signum() == 0
                ? voice.say("score.out_of", "value", of(value), "highest", highest)
                : voice.say("score.between", "value", of(value), "lowest", number(lowest), "highest", highest);
    }

    /** From where to where the score goes, where it says so. */
    Optional<String> range() {
        return score.range().map(range -> range(range.lowest(), range.highest()));
    }

    /** What it can still become, as a range or as one number; nothing where it can become no number. */
    Optional<String> possible(Possible possible) {
        if (!possible.numbers().hasEnds()) {
            return Optional.empty();
        }
        BigDecimal lowest = possible.numbers().lowest();
        BigDecimal highest = possible.numbers().highest();
        return Optional.of(lowest.compareTo(highest) == 0 ? of(lowest) : range(lowest, highest));
    }

    /** Which way is worse, as a sentence; nothing where neither is. */
    String direction() {
        return switch (score.direction()) {
            case HIGHER_IS_WORSE -> voice.say("score.higher_is_worse");
            case HIGHER_IS_BETTER -> voice.say("score.higher_is_better");
            case NEUTRAL -> "";
        };
    }

    private String range(BigDecimal lowest, BigDecimal highest) {
        return voice.say("range", "lowest", number(lowest), "highest", of(highest));
    }

    /** A value without its unit. */
    String number(BigDecimal value) {
        return voice.words().number(shown(value));
    }

    /** Display only: bands and formulas see the full value. */
    private BigDecimal shown(BigDecimal value) {
        return score.places()
                .map(places -> value.setScale(places, RoundingMode.HALF_UP))
                .orElseGet(() -> value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }
}
