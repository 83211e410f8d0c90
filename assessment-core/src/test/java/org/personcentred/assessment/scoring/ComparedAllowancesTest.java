package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.answer.ItemId;
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
            conditions:
              much: {title: Much, when: pro >= 6}
            decisions:
              - {id: scaled, title: Scaled, rules: [{when: much, then: act, label: Act}], otherwise: {then: wait, label: Wait}}
              - {id: sure, title: Sure, rules: [{when: "q1 = 'much'", then: act, label: Act}], otherwise: {then: wait, label: Wait}}
              - {id: early, title: Early, rules: [{when: "q1 = 'much'", then: act, label: Act}, {when: pro >= 5, then: act, label: Act}], otherwise: {then: wait, label: Wait}}
            findings:
              - {id: scaled, title: Scaled, when: pro >= 6, urgency: soon, actions: [{id: act, label: Act}]}
              - {id: by_name, title: By name, when: much or treated >= 9, urgency: soon, actions: [{id: act, label: Act}]}
              - {id: by_decision, title: By decision, when: "scaled = 'wait'", urgency: soon, actions: [{id: act, label: Act}]}
              - {id: told, title: Told, when: "q1 = 'much' and but >= 3", urgency: soon, actions: [{id: act, label: Act}]}
              - {id: by_reason, title: By reason, when: but >= 6, urgency: soon, actions: [{id: act, label: Act}]}
              - {id: some, title: Some, when: pro >= 3, urgency: soon, actions: [{id: act, label: Act}]}
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

    @ParameterizedTest
    @ValueSource(strings = {"scaled", "by_name", "by_decision", "by_reason", "told", "some"})
    void what_became_of_a_finding_is_told_only_where_it_holds_for_every_way_to_give_the_answers_left_out(String id) {
        Set<FindingCourse> told = EnumSet.noneOf(FindingCourse.class);
        for (String earlier : ANY) {
            for (String later : ANY) {
                courseOf(id, earlier, later).ifPresent(course -> {
                    told.add(course);
                    if (course != FindingCourse.CANNOT_BE_TOLD) {
                        assertThat(courses(id, earlier, later))
                                .as("%s from %s to %s", id, earlier, later)
                                .containsOnly(Optional.of(course));
                    }
                });
            }
        }

        assertThat(told).containsExactlyInAnyOrder(FindingCourse.values());
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

    /** 3 and 0 of three are scaled up to 5, and with the third come to 3 or 6. */
    @Test
    void a_finding_and_a_decision_that_rest_on_a_number_that_was_scaled_up_are_marked_and_no_others() {
        Comparison comparison = comparison("30-", "333");

        assertThat(comparison.findings())
                .extracting(ComparedFinding::id, ComparedFinding::course, ComparedFinding::policyBefore)
                .containsExactly(
                        tuple("scaled", FindingCourse.CANNOT_BE_TOLD, Optional.of("prorate")),
                        tuple("by_name", FindingCourse.CANNOT_BE_TOLD, Optional.of("prorate")),
                        tuple("by_decision", FindingCourse.CANNOT_BE_TOLD, Optional.of("prorate")),
                        tuple("told", FindingCourse.STILL_THERE, Optional.empty()),
                        tuple("by_reason", FindingCourse.CANNOT_BE_TOLD, Optional.of("but")),
                        tuple("some", FindingCourse.STILL_THERE, Optional.empty()));
        assertThat(comparison.findings())
                .allSatisfy(finding -> assertThat(finding.policyAfter()).isEmpty());
        assertThat(comparison.decisions())
                .extracting(ComparedDecision::policyBefore, ComparedDecision::policyAfter)
                .containsExactly(
                        tuple(Optional.of("prorate"), Optional.empty()),
                        tuple(Optional.empty(), Optional.empty()),
                        tuple(Optional.empty(), Optional.empty()));
    }

    /** 3 and 0 of three are scaled up to 5, and with the first, on which a rule before waits, come to 3 or 6. */
    @Test
    void a_decision_is_marked_also_where_a_rule_before_the_one_that_made_it_is_open() {
        Comparison comparison = comparison("-30", "333");

        assertThat(comparison.decisions().get(2).policyBefore()).contains("prorate");
        assertThat(outcome("-30").decisions().get(2).leftOut()).containsExactly(new ItemId("q1"));
    }

    /** It says itself what it waits for. */
    @Test
    void a_finding_that_is_open_is_not_marked() {
        assertThat(comparison("3--", "333").findings())
                .filteredOn(finding -> finding.earlier() == FindingState.OPEN)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.policyBefore()).isEmpty());
    }

    @Test
    void what_was_found_in_an_assessment_within_is_marked_under_its_own_name() {
        Assessment visit = Made.assessmentAround("""
                sections:
                  - id: all
                    title: All
                    items: [{id: test, type: assessment, ask: Test, use: made-up@1.0.0, evidence: [us]}]
                """, FORM);
        String within = "'test': {'assessment': 'made-up', 'version': '1.0.0', 'answers': {%s}}";
        Outcome scaled = Made.outcome(visit, within.formatted("'q1': 'much', 'q2': 'none'"), "");
        Outcome whole = Made.outcome(visit, within.formatted("'q1': 'much', 'q2': 'much', 'q3': 'much'"), "");
        Comparison comparison = ((Checked.Valid<Comparison>) Comparison.of(scaled, whole)).value();

        assertThat(comparison.findings())
                .extracting(ComparedFinding::id, ComparedFinding::course, ComparedFinding::policyBefore)
                .contains(
                        tuple("test.scaled", FindingCourse.CANNOT_BE_TOLD, Optional.of("prorate")),
                        tuple("test.some", FindingCourse.STILL_THERE, Optional.empty()));
    }

    private static List<Optional<FindingCourse>> courses(String id, String earlier, String later) {
        return completions(earlier)
                .flatMap(before -> completions(later).map(after -> courseOf(id, before, after)))
                .toList();
    }

    private static Optional<FindingCourse> courseOf(String id, String earlier, String later) {
        return comparison(earlier, later).findings().stream()
                .filter(finding -> finding.id().equals(id))
                .map(ComparedFinding::course)
                .findFirst();
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
