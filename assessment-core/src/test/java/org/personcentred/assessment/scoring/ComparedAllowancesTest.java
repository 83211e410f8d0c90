package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;

/** Numbers that make allowance for answers left out, side by side: what rests on those answers is not said. */
class ComparedAllowancesTest {
    private static final Assessment FORM = Made.assessment("""
            options:
              none_or_much:
                - {id: none, label: None, points: 0}
                - {id: much, label: Much, points: 3}
            sections:
              - id: all
                title: All
                items:
                  - {id: q1, type: choice, ask: First, options: none_or_much}
                  - {id: q2, type: choice, ask: Second, options: none_or_much}
                  - {id: q3, type: choice, ask: Third, options: none_or_much}
            scores:
              - {id: pro, title: Pro, sum: q1..q3, direction: higher_is_worse, range: [0, 9],
                 missing: {prorate: {atLeast: 2, round: half_up}, evidence: [us]}, change: {atLeast: 2, evidence: [us]}}
              - {id: treated, title: Treated, sum: q1..q3, direction: higher_is_better, range: [0, 9],
                 missing: {treat_as: 0, evidence: [us]}, change: {moreThan: 2, evidence: [us]}}
              - {id: but, title: But, sum: q1..q3, range: [0, 9], change: {percent: 50, evidence: [us]},
                 missing: {policy: refuse, but: {q3: {reason: unknown, points: 0, say: Not asked}}, evidence: [us]}}
              - {id: over, title: Over, formula: pro + 1, direction: higher_is_worse, range: [1, 10],
                 change: {atLeast: 2, evidence: [us]}}
              - {id: bare, title: Bare, sum: q1..q3, range: [0, 9], missing: {treat_as: 0, evidence: [us]}}
              - {id: plain, title: Plain, sum: q1..q3, direction: higher_is_worse, range: [0, 9],
                 change: {atLeast: 2, evidence: [us]}}
            """);

    private static final List<String> COMPLETE = ways("03");
    private static final List<String> ANY = ways("03-");
    private static final Map<String, Outcome> OUTCOMES = new HashMap<>();

    /** The law: what is said of a change holds however the answers that were left out could have been given. */
    @ParameterizedTest
    @ValueSource(strings = {"pro", "treated", "but", "over", "bare", "plain"})
    void what_is_said_of_a_change_holds_for_every_way_to_give_the_answers_left_out(String score) {
        for (String earlier : ANY) {
            for (String later : ANY) {
                ScoreCourse said = compared(score, earlier, later).course();
                if (said != ScoreCourse.CANNOT_BE_SAID) {
                    assertThat(completed(score, earlier, later))
                            .as("%s from %s to %s", score, earlier, later)
                            .containsOnly(said);
                }
            }
        }
    }

    @Test
    void where_every_answer_was_given_it_is_said_as_before() {
        Set<ScoreCourse> said = EnumSet.noneOf(ScoreCourse.class);
        for (String earlier : COMPLETE) {
            for (String later : COMPLETE) {
                ComparedScore pro = compared("pro", earlier, later);
                assertThat(pro.why()).isEmpty();
                assertThat(pro.makesAllowance()).isFalse();
                said.add(pro.course());
            }
        }

        assertThat(said).containsExactlyInAnyOrder(ScoreCourse.BETTER, ScoreCourse.WORSE, ScoreCourse.NO_CHANGE);
    }

    /** 3 and 3 of three are scaled up to 9; had the third been 0, nothing would have changed. */
    @Test
    void a_number_that_was_scaled_up_is_marked_and_the_next_is_not_called_better() {
        ComparedScore pro = compared("pro", "33-", "330");

        assertThat(pro.earlier().number())
                .hasValueSatisfying(nine -> assertThat(nine).isEqualByComparingTo("9"));
        assertThat(pro.difference()).hasValueSatisfying(less -> assertThat(less).isEqualByComparingTo("-3"));
        assertThat(pro.course()).isEqualTo(ScoreCourse.CANNOT_BE_SAID);
        assertThat(pro.why()).contains(NotCompared.POLICY);
        assertThat(pro.policyBefore()).contains("prorate");
        assertThat(pro.policyAfter()).isEmpty();
        assertThat(ComparisonJson.write(comparison("33-", "330")))
                .contains("{\"id\":\"pro\",\"title\":\"Pro\",\"earlier\":9,\"later\":6,\"difference\":-3,"
                        + "\"course\":\"cannot_be_said\",\"why\":\"policy\",\"bandBefore\":null,\"bandAfter\":null,"
                        + "\"policyBefore\":\"prorate\",\"policyAfter\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "pro, 330, 33-, , prorate, POLICY",
        "treated, 33-, 3-0, treat_as, treat_as, POLICY",
        "but, 000, 33-, , but, POLICY",
        "over, 33-, 000, prorate, , POLICY",
        "over, 33-, 33-, prorate, prorate, POLICY",
        "bare, 33-, 330, treat_as, , POLICY",
        "bare, 33-, 000, treat_as, , NO_RULE",
        "pro, 33-, 3--, prorate, , OPEN",
        "plain, 33-, 330, , , OPEN"
    })
    void each_side_tells_its_policy_and_what_is_missing_is_open(
            String score, String earlier, String later, String before, String after, NotCompared why) {
        ComparedScore compared = compared(score, earlier, later);

        assertThat(compared.policyBefore().orElse(null)).isEqualTo(before);
        assertThat(compared.policyAfter().orElse(null)).isEqualTo(after);
        assertThat(compared.why()).contains(why);
        assertThat(compared.course()).isEqualTo(ScoreCourse.CANNOT_BE_SAID);
    }

    private static List<ScoreCourse> completed(String score, String earlier, String later) {
        return completions(earlier)
                .flatMap(before -> completions(later)
                        .map(after -> compared(score, before, after).course()))
                .toList();
    }

    private static Stream<String> completions(String answers) {
        return COMPLETE.stream().filter(complete -> complete.matches(answers.replace('-', '.')));
    }

    private static ComparedScore compared(String score, String earlier, String later) {
        return comparison(earlier, later).scores().stream()
                .filter(one -> one.score().id().equals(score))
                .findFirst()
                .orElseThrow();
    }

    private static Comparison comparison(String earlier, String later) {
        return ((Checked.Valid<Comparison>) Comparison.of(outcome(earlier), outcome(later))).value();
    }

    /** Three answers by their points; a hyphen is one that is not known. */
    private static Outcome outcome(String answers) {
        return OUTCOMES.computeIfAbsent(answers, each -> {
            List<String> given = new ArrayList<>();
            List<String> unknown = new ArrayList<>();
            for (int i = 0; i < each.length(); i++) {
                String item = "'q" + (i + 1) + "': ";
                switch (each.charAt(i)) {
                    case '0' -> given.add(item + "'none'");
                    case '3' -> given.add(item + "'much'");
                    default -> unknown.add(item + "'unknown'");
                }
            }
            return Made.outcome(FORM, String.join(",", given), String.join(",", unknown));
        });
    }

    private static List<String> ways(String letters) {
        return letters.chars()
                .mapToObj(Character::toString)
                .flatMap(a -> letters.chars()
                        .mapToObj(Character::toString)
                        .flatMap(b -> letters.chars().mapToObj(c -> a + b + (char) c)))
                .toList();
    }
}
