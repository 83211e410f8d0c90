package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;

/** The points of an answer. Nothing where an option has none: what cannot be scored is missing, not zero. */
final class PointsOf {
    private PointsOf() {}

    /** The points of one option, or the sum of several. */
    static Optional<BigDecimal> sum(ItemType type, Answer answer) {
        return all(type, answer).map(points -> points.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The largest points among those chosen. */
    static Optional<BigDecimal> highest(ItemType type, Answer answer) {
        return all(type, answer).flatMap(points -> points.stream().reduce(BigDecimal::max));
    }

    private static Optional<List<BigDecimal>> all(ItemType type, Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            return points(type, choice.option()).map(List::of);
        }
        if (!(answer instanceof Answer.Choices choices)) {
            return Optional.empty();
        }
        List<BigDecimal> points = choices.options().stream()
                .flatMap(id -> points(type, id).stream())
                .toList();
        return points.size() == choices.options().size() ? Optional.of(points) : Optional.empty();
    }

    private static Optional<BigDecimal> points(ItemType type, String id) {
        for (Option option : type.options()) {
            if (option.id().equals(id)) {
                return option.points();
            }
        }
        return Optional.empty();
    }
}
