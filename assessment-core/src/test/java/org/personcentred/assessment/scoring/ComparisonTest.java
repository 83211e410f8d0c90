package org.personcentred.assessment.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.definition.Setting;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** Two outcomes side by side: nothing is called better, new or resolved that cannot be told. */
class ComparisonTest {
    private static final String FINDING = """
              - id: unsteady
                when: "balance < 45"
                urgency: soon
                title: Unsteady
                actions:
                  - id: exercise
                    label: Exercise
            """;

    private static final String DEFINITION = """
            format: 1
            id: %s
            version: %s
            title: Balance
            language: en-GB
            licence:
              class: A
              holder: Us
              grant: Ours.
              checked: 2026-11-22
            parameters:
              cut:
                value: 3
                title: A cut
                allowed:
                  - 3
                  - 4
            sections:
              - id: only
                title: Only
                items:
                  - id: balance
                    ask: Balance
                    type: number
                    min: 0
                    max: 56
                  - id: pain
                    ask: Pain
                    type: number
                    min: 0
                    max: 10
            scores:
              - id: total
                title: Balance
                formula: balance
                direction: higher_is_better
                range:
                  - 0
                  - 56
                bands:
                  - id: low
                    to: 44
                    label: Low
                  - id: good
                    from: 45
                    label: Good
                change:
                  byBaseline:
                    - to: 24
                      atLeast: 5
                    - from: 25
                      to: 34
                      atLeast: 7
                    - from: 35
                      to: 44
                      atLeast: 5
                    - from: 45
                      atLeast: 4
              - id: hurt
                title: Pain
                formula: pain
                direction: higher_is_worse
                change:
                  atLeast: 2
                  percent: 30
              - id: bare
                title: Both
                formula: balance + pain
              - id: share
                title: By its share
                formula: pain
                direction: higher_is_worse
                change:
                  percent: 50
              - id: either
                title: Either way
                formula: pain
                change:
                  moreThan: 2
            decisions:
              - id: advice
                title: Advice
                rules:
                  - when: pain >= cut
                    then: act
                    label: Act
                otherwise:
                  then: wait
                  label: Wait
            findings:
              - id: much_pain
                when: "pain >= 8"
                urgency: now
                title: Much pain
                actions:
                  - id: relief
                    label: Relief
            """;

    @Test
    void on_one_line_and_on_many_the_same_is_said() {
        Comparison comparison = compared(outcome("balance", 30), outcome("balance", 37));

        assertThat(ComparisonJson.pretty(comparison))
                .contains("\n  \"title\": ")
                .isEqualToIgnoringWhitespace(ComparisonJson.write(comparison));
    }

    @ParameterizedTest
    @CsvSource({
        "30, 37, BETTER, 7",
        "30, 36, NO_CHANGE, 6",
        "45, 41, WORSE, -4",
        "45, 42, NO_CHANGE, -3",
        "30, 30, NO_CHANGE, 0"
    })
    void the_size_that_means_something_rests_on_where_the_score_began(
            int earlier, int later, ScoreCourse course, int difference) {
        ComparedScore total =
                scores(outcome("balance", earlier), outcome("balance", later)).get("total");

        assertThat(total.course()).isEqualTo(course);
        assertThat(total.difference())
                .hasValueSatisfying(size -> assertThat(size).isEqualByComparingTo("" + difference));
        assertThat(total.why()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 2, BETTER", "10, 9, NO_CHANGE", "0, 1, NO_CHANGE", "0, 2, WORSE", "8, 6, BETTER"})
    void where_higher_is_worse_less_is_better_and_a_share_is_enough(int earlier, int later, ScoreCourse course) {
        assertThat(scores(outcome("pain", earlier), outcome("pain", later))
                        .get("hurt")
                        .course())
                .isEqualTo(course);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, CANNOT_BE_SAID", "0, 0, NO_CHANGE", "2, 3, WORSE", "3, 4, NO_CHANGE"})
    void of_an_earlier_0_there_is_no_share_to_judge_by(int earlier, int later, ScoreCourse course) {
        assertThat(scores(outcome("pain", earlier), outcome("pain", later))
                        .get("share")
                        .course())
                .isEqualTo(course);
    }

    @ParameterizedTest
    @CsvSource({"3, 5, NO_CHANGE", "3, 6, CHANGED"})
    void where_neither_way_is_better_it_only_changed(int earlier, int later, ScoreCourse course) {
        assertThat(scores(outcome("pain", earlier), outcome("pain", later))
                        .get("either")
                        .course())
                .isEqualTo(course);
    }

    @Test
    void without_a_rule_the_difference_is_shown_and_not_judged() {
        ComparedScore bare = scores(outcome("\"balance\":40,\"pain\":1"), outcome("\"balance\":40,\"pain\":2"))
                .get("bare");

        assertThat(bare.difference())
                .hasValueSatisfying(size -> assertThat(size).isEqualByComparingTo("1"));
        assertThat(bare.course()).isEqualTo(ScoreCourse.CANNOT_BE_SAID);
        assertThat(bare.why()).contains(NotCompared.NO_RULE);
    }

    @Test
    void what_is_open_once_has_no_difference() {
        ComparedScore total = scores(outcome("balance", 40), outcome("pain", 4)).get("total");

        assertThat(total.difference()).isEmpty();
        assertThat(total.why()).contains(NotCompared.OPEN);
        assertThat(total.bandBefore()).map(band -> band.id()).contains("low");
        assertThat(total.bandAfter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8, 9, STILL_THERE",
        "2, 8, NEW",
        "8, 2, RESOLVED",
        "8, , CANNOT_BE_TOLD",
        ", 8, CANNOT_BE_TOLD",
        ", , CANNOT_BE_TOLD"
    })
    void a_finding_is_new_or_resolved_only_if_both_can_be_told(String earlier, String later, FindingCourse course) {
        Comparison comparison = compared(pain(earlier), pain(later));

        assertThat(comparison.findings()).extracting(ComparedFinding::course).containsExactly(course);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", ", 2"})
    void what_was_not_found_and_is_not_there_is_no_news(String earlier, String later) {
        assertThat(compared(pain(earlier), pain(later)).findings()).isEmpty();
    }

    @Test
    void a_finding_that_only_the_later_version_looks_for_is_not_called_new() {
        Outcome earlier = outcome(assessment("balance-check", "1.0.0", ""), "\"balance\":40,\"pain\":1");
        Outcome later = outcome(assessment("balance-check", "1.1.0", FINDING), "\"balance\":40,\"pain\":1");

        ComparedFinding finding = compared(earlier, later).findings().get(0);

        assertThat(finding.earlier()).isEqualTo(FindingState.NOT_LOOKED_FOR);
        assertThat(finding.course()).isEqualTo(FindingCourse.CANNOT_BE_TOLD);
    }

    @Test
    void a_finding_that_the_later_version_does_not_look_for_is_not_called_resolved() {
        Outcome earlier = outcome(assessment("balance-check", "1.0.0", FINDING), "\"balance\":40,\"pain\":1");
        Outcome later = outcome(assessment("balance-check", "1.1.0", ""), "\"balance\":40,\"pain\":1");

        assertThat(compared(earlier, later).findings())
                .extracting(ComparedFinding::course)
                .containsExactly(FindingCourse.CANNOT_BE_TOLD);
    }

    @Test
    void versions_that_may_score_otherwise_and_other_settings_are_not_compared_by_their_scores() {
        Outcome first = outcome("balance", 40);
        Outcome second = outcome(assessment("balance-check", "2.0.0", ""), "\"balance\":50");
        Outcome set = outcome(set(), "\"balance\":50");

        assertThat(compared(first, second).sameRules()).isFalse();
        assertThat(scores(first, second).get("total").why()).contains(NotCompared.OTHER_RULES);
        assertThat(scores(first, set).get("total").why()).contains(NotCompared.OTHER_RULES);
        assertThat(compared(first, outcome(assessment("balance-check", "1.3.2", ""), "\"balance\":50"))
                        .sameRules())
                .isTrue();
    }

    @Test
    void decisions_and_open_questions_stand_side_by_side() {
        Comparison comparison = compared(outcome("pain", 4), outcome("balance", 50));

        ComparedDecision advice = comparison.decisions().get(0);
        assertThat(advice.earlier()).map(result -> result.id()).contains("act");
        assertThat(advice.later()).isEmpty();
        assertThat(comparison.stillOpen()).isEmpty();
        assertThat(comparison.newlyOpen()).containsExactly(new ItemId("pain"));
        assertThat(comparison.noLonger()).containsExactly(new ItemId("balance"));
    }

    @Test
    void outcomes_of_two_assessments_are_refused() {
        Outcome other = outcome(assessment("another", "1.0.0", ""), "\"balance\":50");

        assertThat(Comparison.of(outcome("balance", 40), other).problems())
                .extracting(problem -> problem.code())
                .containsExactly("COMPARISON_MISMATCH");
    }

    @Test
    void a_comparison_that_runs_backwards_is_refused() {
        Outcome march = outcome("\"balance\":50},\"completedOn\":\"2026-03-01\",\"comments\":{");
        Outcome april = outcome("\"balance\":50},\"completedOn\":\"2026-04-01\",\"comments\":{");

        assertThat(Comparison.of(april, march).problems())
                .extracting(problem -> problem.code())
                .containsExactly("COMPARISON_BACKWARDS");
        assertThat(Comparison.of(march, april).problems()).isEmpty();
        assertThat(Comparison.of(march, march).problems()).isEmpty();
    }

    private static Map<String, ComparedScore> scores(Outcome earlier, Outcome later) {
        return compared(earlier, later).scores().stream()
                .collect(Collectors.toMap(one -> one.score().id(), one -> one));
    }

    private static Comparison compared(Outcome earlier, Outcome later) {
        return ((Checked.Valid<Comparison>) Comparison.of(earlier, later)).value();
    }

    private static Outcome pain(@Nullable String pain) {
        return outcome(pain == null ? "" : "\"pain\":" + pain);
    }

    private static Outcome outcome(String item, int value) {
        return outcome("\"" + item + "\":" + value);
    }

    private static Outcome outcome(String answers) {
        return outcome(assessment("balance-check", "1.0.0", ""), answers);
    }

    private static Outcome outcome(Assessment assessment, String answers) {
        String json = "{\"assessment\":\"" + assessment.id() + "\",\"version\":\"" + assessment.version()
                + "\",\"answers\":{" + answers + "}}";
        Checked<Response> checked = ResponseChecker.check(Submission.ofJson(assessment, json.getBytes(UTF_8)));
        assertThat(checked.problems()).isEmpty();
        return Scorer.score(((Checked.Valid<Response>) checked).value());
    }

    private static Assessment assessment(String id, String version, String findings) {
        String yaml = DEFINITION.formatted(id, version) + findings;
        Checked<Assessment> read = DefinitionReader.read("definition.yaml", yaml.getBytes(UTF_8));
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<Assessment>) read).value();
    }

    private static Assessment set() {
        Map<String, Setting> settings = Map.of("cut", new Setting.OfNumber(new BigDecimal("4")));
        return ((Checked.Valid<Assessment>)
                        assessment("balance-check", "1.0.0", "").with(settings))
                .value();
    }
}
