package org.personcentred.assessment.render.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Working;
import org.personcentred.assessment.render.words.Voice;

/**
 * How a sum of some answers was scaled up to all of them.
 *
 * @param voice    who speaks
 * @param prorated the rule
 * @param working  what came of it
 */
record Scaled(Voice voice, Expression.Prorated prorated, Working.OfNumber working) {

    /** The arithmetic as rows of a working table; none where every part was answered, or too few were. */
    List<List<String>> rows() {
        return said().map(sum -> List.of(
                        List.of(sum, "", number(subtotal())),
                        List.of(
                                voice.say(
                                        "working.scaled",
                                        "sum",
                                        number(subtotal()),
                                        "answered",
                                        String.valueOf(answered().size()),
                                        "all",
                                        String.valueOf(prorated.terms().size()),
                                        "round",
                                        voice.say("working.round." + rounding())),
                                "",
                                working.value().number().map(this::number).orElse(""))))
                .orElse(List.of());
    }

    private Optional<String> said() {
        boolean isScaled = working.value() instanceof Value.Known
                && answered().size() < prorated.terms().size();
        return isScaled
                ? Optional.of(voice.say(
                        "working.sum_of",
                        "answered",
                        String.valueOf(answered().size()),
                        "all",
                        String.valueOf(prorated.terms().size())))
                : Optional.empty();
    }

    private String rounding() {
        return prorated.round().places() > 0
                ? "none"
                : prorated.round().mode().name().toLowerCase(Locale.ROOT);
    }

    private List<BigDecimal> answered() {
        return working.parts().stream()
                .flatMap(part -> ((Working.OfNumber) part).value().number().stream())
                .toList();
    }

    private BigDecimal subtotal() {
        return answered().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String number(BigDecimal number) {
        return voice.words().number(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }
}
