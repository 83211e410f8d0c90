package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.expression.Bounds;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Possible;

/** What scaling up is said to lead to, against every way of answering or leaving open what is open: in every state. */
class ScaledUpTest {
    private static final String BODY = """
            sections:
              - id: all
                title: All
                items:
                  - {id: q1, type: choice, ask: A, options: [{id: none, label: None, points: 0}, {id: much, label: Much, points: 1}]}
                  - {id: q2, type: choice, ask: B, options: [{id: none, label: None, points: 0}, {id: much, label: Much, points: 2}]}
                  - {id: q3, type: choice, ask: C, options: [{id: none, label: None, points: 0}, {id: much, label: Much, points: 7}]}
            scores:
              - id: total
                title: Total
                sum: q1..q3
                range: [0, %s]
                missing: {prorate: {atLeast: %s, round: %s}, evidence: [us]}
              - {id: part, title: Part, sum: q3, range: [0, 7]}
              - id: whole
                title: Whole
                formula: sum(points(q1), points(q2), part)
                range: [0, %1$s]
                missing: {prorate: {atLeast: %2$s, round: %3$s}, evidence: [us]}
            """;

    @ParameterizedTest
    @CsvSource({"21, 1, up", "13.5, 2, none", "14, 2, up", "10, 3, up"})
    void it_is_just_what_the_answers_that_are_still_to_come_can_give(String most, int atLeast, String round) {
        Assessment form = form(most, atLeast, round);
        Expression formula = form.scores().get("total").formula();
        for (Map<ItemId, Answer> state : ways(Map.of())) {
            Possible possible = formula.accept(new Bounds(facts(form, state)));
            Set<BigDecimal> later = ways(state).stream()
                    .flatMap(answers -> facts(form, answers).score("total").value().number().stream())
                    .map(BigDecimal::stripTrailingZeros)
                    .collect(Collectors.toSet());

            assertThat(listed(possible)).as("in %s", state).isEqualTo(later);
            assertThat(possible.exact()).as("in %s", state).isTrue();
        }
    }

    /** One open question may be given the reason that counts, or stay blank, which does not. */
    @Test
    void a_reason_that_counts_is_one_more_way_to_answer() {
        Assessment form = form("13.5", 2, "none}, but: {q2: {reason: unknown, points: 1}");
        Expression formula = form.scores().get("total").formula();
        Map<ItemId, Unanswered> unknown = Map.of(new ItemId("q2"), Unanswered.of(Reason.UNKNOWN));
        for (Map<ItemId, Answer> state : ways(Map.of())) {
            Stream<Facts> later = ways(state).stream().flatMap(answers -> {
                Facts open = facts(form, answers);
                boolean mayBeUnknown = !answers.containsKey(new ItemId("q2"));
                return mayBeUnknown ? Stream.of(open, new Facts(form, answers, unknown)) : Stream.of(open);
            });
            Possible possible = formula.accept(new Bounds(facts(form, state)));

            assertThat(listed(possible))
                    .as("in %s", state)
                    .isEqualTo(later.flatMap(facts -> facts.score("total").value().number().stream())
                            .map(BigDecimal::stripTrailingZeros)
                            .collect(Collectors.toSet()));
            assertThat(possible.exact()).as("in %s", state).isTrue();
        }
    }

    /** Whether another score can stay open is not looked into: nobody is told that each of its numbers comes about. */
    @Test
    void with_a_term_that_is_no_question_it_is_only_said_not_to_go_further() {
        Assessment form = form("14", 2, "up");

        assertThat(whole(form, Map.of()).exact()).isFalse();
        assertThat(whole(form, Map.of(new ItemId("q3"), new Answer.Choice("much")))
                        .exact())
                .isTrue();
        assertThat(whole(form("10", 3, "up"), Map.of()).exact()).isTrue();
    }

    private static Possible whole(Assessment form, Map<ItemId, Answer> answers) {
        return facts(form, answers).score("whole").possible();
    }

    private static Set<BigDecimal> listed(Possible possible) {
        return ((Numbers.Listed) possible.numbers())
                .values().stream().map(BigDecimal::stripTrailingZeros).collect(Collectors.toSet());
    }

    /** These answers, and each way to answer the other questions or to leave them open. */
    private static List<Map<ItemId, Answer>> ways(Map<ItemId, Answer> answers) {
        List<Map<ItemId, Answer>> ways = List.of(answers);
        for (String question : List.of("q1", "q2", "q3")) {
            ItemId item = new ItemId(question);
            if (!answers.containsKey(item)) {
                ways = ways.stream().flatMap(way -> answering(way, item)).toList();
            }
        }
        return ways;
    }

    private static Stream<Map<ItemId, Answer>> answering(Map<ItemId, Answer> way, ItemId item) {
        List<Map<ItemId, Answer>> longer = new ArrayList<>(List.of(way));
        for (String option : List.of("none", "much")) {
            Map<ItemId, Answer> more = new HashMap<>(way);
            more.put(item, new Answer.Choice(option));
            longer.add(more);
        }
        return longer.stream();
    }

    private static Facts facts(Assessment form, Map<ItemId, Answer> answers) {
        return new Facts(form, answers, Map.of(), Optional.empty());
    }

    private static Assessment form(String most, int atLeast, String round) {
        return Made.assessmentWithWarnings(BODY.formatted(most, atLeast, round));
    }
}
