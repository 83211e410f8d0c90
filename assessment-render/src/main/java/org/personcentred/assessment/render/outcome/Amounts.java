package org.personcentred.assessment.render.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.Response;

/** The numbers of a score as people read them: with as many digits as it shows, its unit, and how far it goes. */
final class Amounts {
    private final Voice voice;
    private final Score score;
    private final Optional<Range> rows;

    Amounts(Voice voice, Score score) {
        this(voice, score, Optional.empty());
    }

    /** The numbers that came of answers: what counts rows is out of as many as there are. */
    Amounts(Voice voice, Score score, Response response) {
        this(voice, score, CountedRows.of(score, response));
    }

    private Amounts(Voice voice, Score score, Optional<Range> rows) {
        this.voice = voice;
        this.score = score;
        this.rows = rows;
    }

    /** What is shown of something, marked where a policy makes allowance for answers that were left out behind it. */
    static String allowing(Voice voice, String shown, Optional<String> policy) {
        return policy.isPresent() ? voice.say("score.allowing", "value", shown) : shown;
    }

    /** A value with its unit. */
    String of(BigDecimal value) {
        return voice.amount(shown(value), score.unit());
    }

    /** A value with how far the score goes: "12 out of 27" where it begins at 0. Of what is measured, the value alone. */
    String outOf(BigDecimal value) {
        return onScale(of(value));
    }

    /** How large a change is, with the scale that it is on: "10 less, on a scale from 0 to 27". */
    String withScale(String change) {
        return scale().map(range -> between(change, range)).orElse(change);
    }

    private String onScale(String value) {
        return scale().map(range -> onScale(value, range)).orElse(value);
    }

    private String onScale(String value, Range range) {
        return range.lowest().signum() == 0
                ? voice.say("score.out_of", "value", value, "highest", number(range.highest()))
                : between(value, range);
    }

    private String between(String value, Range range) {
        return voice.say(
                "score.between", "value", value, "lowest", number(range.lowest()), "highest", number(range.highest()));
    }

    /** The two ends of the score's own scale; of what is measured, there are none. */
    Optional<Range> scale() {
        return rows.or(() -> score.range().filter(range -> !Measured.is(voice.assessment(), score)))
                .filter(range -> range.lowest().compareTo(range.highest()) < 0);
    }

    /** What it can still become on its scale; nothing where that is all of it, which would tell nothing. */
    Optional<String> possibleOnScale(Possible possible) {
        return scale().filter(range -> !possible.numbers().isEmpty())
                .filter(range -> possible.numbers().lowest().compareTo(range.lowest()) > 0
                        || possible.numbers().highest().compareTo(range.highest()) < 0)
                .flatMap(range -> possible(possible).map(numbers -> onScale(numbers, range)));
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

    /** Which way is worse, as a sentence; where neither is, whom to ask, of which a practitioner needs no word. */
    String direction() {
        return switch (score.direction()) {
            case HIGHER_IS_WORSE ->
                voice.say(Measured.is(voice.assessment(), score) ? "score.lower_is_better" : "score.higher_is_worse");
            case HIGHER_IS_BETTER -> voice.say("score.higher_is_better");
            case NEUTRAL -> voice.audience() == Audience.PRACTITIONER ? "" : voice.say("score.neutral");
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
