package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Numbers;

/**
 * What the answers to an item count, beside what its options say.
 *
 * @param scales  what a number counts; with several, other answers choose which holds, and exactly one does
 * @param reasons what it counts to be left open for a reason
 */
public record Points(List<Scale> scales, List<ForReason> reasons) {
    /** Nothing beside its options. */
    public static final Points NONE = new Points(List.of(), List.of());

    public Points {
        scales = List.copyOf(scales);
        reasons = List.copyOf(reasons);
    }

    /**
     * What a number counts.
     *
     * @param when only where this holds
     * @param bins its stretches; each number lies in exactly one
     */
    public record Scale(Condition when, List<Bin> bins) {
        public Scale {
            bins = List.copyOf(bins);
        }

        /** What a number counts; nothing where no bin holds it. */
        public Optional<BigDecimal> of(BigDecimal number) {
            return bins.stream()
                    .filter(bin -> bin.stretch().holds(number))
                    .map(bin -> bin.points().orElse(number))
                    .findFirst();
        }

        /** Everything that one of these numbers can count. */
        Numbers of(Numbers numbers) {
            return bins.stream().map(bin -> bin.of(numbers)).reduce(Numbers.NONE, Numbers::or);
        }
    }

    /**
     * A stretch of numbers that count alike.
     *
     * @param stretch the numbers
     * @param points  what each of them counts; nothing where it counts itself
     */
    public record Bin(Stretch stretch, Optional<BigDecimal> points) {
        private Numbers of(Numbers numbers) {
            Numbers held = stretch.of(numbers);
            return held.isEmpty() ? held : points.map(Numbers::of).orElse(held);
        }
    }

    /**
     * What it counts to be left open for a reason.
     *
     * @param reason the reason, and each kind of it that has no points of its own
     * @param points the points
     */
    public record ForReason(Unanswered reason, BigDecimal points) {}

    /** What it counts to be left open for this reason; the rule for its kind goes before the rule for the reason. */
    public Optional<ForReason> of(Unanswered reason) {
        return reasons.stream()
                .filter(each -> reason.isA(each.reason()))
                .max(Comparator.comparing(each -> !each.reason().kind().isEmpty()));
    }
}
