package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;

/** No assessment that could be tried whole goes without it. */
class WhatIsReckonedTwiceTest {
    private static final BigInteger TOO_MANY = BigInteger.valueOf(1_000_000);

    /** Each of them takes more responses than can be tried, or answers of which there is no end, as words and rows. */
    private static final Set<String> NOT_WHOLE = Set.of(
            "care-act-eligibility",
            "falls-case-finding",
            "falls-multifactorial",
            "fes-i",
            "goal-attainment",
            "news2",
            "nutrition-measures",
            "patient-activities",
            "postural-bp",
            "timed-up-and-go");

    @Test
    void every_other_assessment_is_worked_out_a_second_time_for_every_complete_response() {
        Stream<String> reckoned = SecondReckonings.all().stream().map(SecondReckoning::assessment);
        Stream<String> shipped =
                ShippedAssessments.newest().stream().map(one -> one.id()).filter(id -> !NOT_WHOLE.contains(id));

        assertThat(Stream.concat(reckoned, Stream.of("phq-9"))).containsExactlyInAnyOrderElementsOf(shipped.toList());
    }

    @Test
    void those_that_are_not_tried_whole_have_more_than_a_million_responses() {
        Set<String> fewer = NOT_WHOLE.stream()
                .filter(id -> responses(ShippedAssessments.load(id)).compareTo(TOO_MANY) <= 0)
                .collect(Collectors.toSet());

        assertThat(fewer).isEmpty();
    }

    /** How many complete responses there are at the least: of the questions that are always asked. */
    private static BigInteger responses(Assessment assessment) {
        return assessment.items().stream()
                .filter(item -> item.isQuestion() && !item.isConditional())
                .map(WhatIsReckonedTwiceTest::answers)
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private static BigInteger answers(Item item) {
        List<?> options = item.type().options();
        if (item.type() instanceof ItemType.Number number) {
            BigDecimal steps = number.measure()
                    .highest()
                    .subtract(number.measure().lowest())
                    .movePointRight(number.measure().decimals());
            return steps.toBigInteger().add(BigInteger.ONE);
        }
        return options.isEmpty() ? TOO_MANY.add(BigInteger.ONE) : BigInteger.valueOf(options.size());
    }
}
