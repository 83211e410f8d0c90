package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Take;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Operator;

/** The numbers that answering an item can give. */
final class Attainable {
    /** Above this many steps the numbers of a measure are told by their two ends. */
    private static final int MOST_STEPS = 128;

    private Attainable() {}

    /** The numbers that can be answered to an item that is one. */
    static Numbers number(ItemType type) {
        return type instanceof ItemType.Scale scale
                ? scale.steps().numbers()
                : measured(((ItemType.Number) type).measure());
    }

    /** The numbers a measure can be: each step of its decimals, or its ends. */
    static Numbers measured(Measure measure) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(measure.decimals());
        BigDecimal width = measure.highest().subtract(measure.lowest());
        BigDecimal steps = width.divideToIntegralValue(step, MathContext.DECIMAL128);
        if (steps.compareTo(BigDecimal.valueOf(MOST_STEPS)) > 0) {
            return new Numbers.Between(measure.lowest(), measure.highest(), measure.decimals());
        }
        return Numbers.of(
                Stream.iterate(measure.lowest(), value -> value.add(step)).limit(steps.longValue() + 1));
    }

    /** The numbers that can stand for repeated measurements. */
    static Numbers taken(ItemType.Trials trials, Take take) {
        Measure measure = trials.measure();
        return switch (take) {
            case LOWEST, HIGHEST, LAST -> measured(measure);
            case MEAN -> new Numbers.Between(measure.lowest(), measure.highest(), Operator.PLACES);
            case SUM ->
                new Numbers.Between(
                        times(measure.lowest(), measure.lowest().signum() < 0 ? trials.most() : trials.least()),
                        times(measure.highest(), measure.highest().signum() < 0 ? trials.least() : trials.most()),
                        measure.decimals());
        };
    }

    private static BigDecimal times(BigDecimal value, int count) {
        return value.multiply(BigDecimal.valueOf(count));
    }

    /** The points that choosing gives: of one option, or the sum of one or more. */
    static Numbers points(ItemType type) {
        return type instanceof ItemType.Choices choices ? chosen(choices) : each(type.options());
    }

    /** The largest points that choosing one or more options gives. */
    static Numbers highest(ItemType.Choices choices) {
        return each(choices.options());
    }

    /** Sums over every set of options that can be chosen together, grown one option at a time. */
    private static Numbers chosen(ItemType.Choices choices) {
        Numbers[] bySize = new Numbers[choices.atMost() + 1];
        Arrays.fill(bySize, Numbers.NONE);
        bySize[0] = Numbers.of(BigDecimal.ZERO);
        for (Option option : together(choices.options())) {
            Numbers points = Numbers.of(option.points().orElseThrow());
            for (int size = bySize.length - 1; size > 0; size--) {
                bySize[size] = bySize[size].or(bySize[size - 1].with(points, BigDecimal::add));
            }
        }
        bySize[0] = alone(choices.options());
        return Stream.of(bySize).reduce(Numbers.NONE, Numbers::or);
    }

    private static List<Option> together(List<Option> options) {
        return scored(options).filter(option -> !option.exclusive()).toList();
    }

    private static Numbers alone(List<Option> options) {
        return each(scored(options).filter(Option::exclusive).toList());
    }

    private static Numbers each(List<Option> options) {
        return Numbers.of(scored(options).map(option -> option.points().orElseThrow()));
    }

    private static Stream<Option> scored(List<Option> options) {
        return options.stream()
                .filter(option -> option.points().isPresent() && option.means().isEmpty());
    }
}
