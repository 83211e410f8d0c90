package org.personcentred.assessment.render.outcome;

import java.math.BigDecimal;
import java.util.List;
import org.personcentred.assessment.expression.Scaling;
import org.personcentred.assessment.expression.Working;
import org.personcentred.assessment.render.words.Voice;

/**
 * How a sum of some answers was scaled up to all of them.
 *
 * @param voice   who speaks
 * @param working what came of it
 */
record Scaled(Voice voice, Working.OfNumber working) {

    /** The arithmetic as rows of a working table; none where every part was answered, or too few were. */
    List<List<String>> rows() {
        return Scaling.of(working).map(this::rows).orElse(List.of());
    }

    private List<List<String>> rows(Scaling scaling) {
        String answered = String.valueOf(scaling.answered());
        String all = String.valueOf(scaling.all());
        String round = voice.say("working.round." + scaling.round());
        String sum = number(scaling.sum());
        return List.of(
                List.of(voice.say("working.sum_of", "answered", answered, "all", all), "", sum),
                List.of(
                        voice.say("working.scaled", "sum", sum, "answered", answered, "all", all, "round", round),
                        "",
                        working.value().number().map(this::number).orElse("")));
    }

    private String number(BigDecimal number) {
        return voice.words().number(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }
}
