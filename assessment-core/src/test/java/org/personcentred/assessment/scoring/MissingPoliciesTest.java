package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** What scores do about missing parts: nothing by default, and otherwise just what their definition says. */
class MissingPoliciesTest {

    /** The Short FES-I: seven items of 1 to 4; a published program gives 12 where the rule gives 14. */
    @Test
    void one_of_seven_missing_is_scaled_up_and_not_counted_as_zero() {
        Assessment concern = sevenItems("prorate: {atLeast: 6, round: up}");

        ScoreResult total = total(concern, "2,2,2,2,2,2,-");

        assertThat(total.value()).isEqualTo(Value.of(new BigDecimal("14")));
        assertThat(total.policy()).contains("prorate");
    }

    @ParameterizedTest
    @CsvSource({"up,5", "half_up,5", "half_even,4", "half_down,4", "down,4", "none,4.5"})
    void proration_rounds_as_its_definition_says(String round, BigDecimal expected) {
        Assessment two = items(3, "[3, 12]", "prorate: {atLeast: 2, round: " + round + "}");

        ScoreResult total = total(two, "1,2,-");

        assertThat(total.value().number())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(expected));
    }

    /** Half points are not rounded in a total to which nothing is added. */
    @Test
    void what_is_complete_is_not_rounded_either() {
        Assessment halves = Made.assessment(
                unlike("3").replace("points: 1}", "points: 0.5}").replace("[0, 12]", "[0, 11]"));

        ScoreResult total = Made.score(halves, "total", "'q1': 'much', 'q2': 'none', 'q3': 'none'");

        assertThat(total.value().number())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("0.5"));
    }

    /** Where one item can carry more than the others, scaling up from it leads further than any complete answer. */
    @Test
    void a_range_that_forgets_how_far_scaling_up_can_lead_does_not_load() {
        assertThat(Made.codes(unlike("3"))).isEmpty();
        assertThat(Made.codes(unlike("2"))).containsExactly("RANGE_WRONG");
        assertThat(Made.codes(unlike("2").replace("[0, 12]", "[0, 17]"))).isEmpty();
    }

    /** 1 and 2 of three, scaled up and not rounded, are 4.5: between bands that leave nothing out of whole numbers. */
    @Test
    void bands_that_forget_a_number_that_scaling_up_leads_to_do_not_load() {
        String bands = "\n    bands: [{id: low, to: 4, label: Low}, {id: high, from: 5, label: High}]";

        assertThat(codes(yaml(3, "[3, 12]" + bands, "prorate: {atLeast: 2, round: none}")))
                .containsExactly("BAND_GAP");
        assertThat(codes(yaml(3, "[3, 12]" + bands, "prorate: {atLeast: 2, round: up}")))
                .isEmpty();
    }

    /** Complete answers come to 0, 5, 10, 15 or 20; three of the four, of which two count 5, come to 14. */
    @Test
    void bands_that_fit_complete_answers_only_do_not_load() {
        assertThat(Made.codes(fives("to: 10", "from: 15"))).containsExactly("BAND_GAP");
        assertThat(Made.codes(fives("to: 13", "from: 14"))).isEmpty();
    }

    private static String fives(String low, String high) {
        String item =
                "      - {id: q%d, type: choice, ask: Q, options: [{id: n, label: N, points: 0}, {id: y, label: Y, points: 5}]}\n";
        return "sections:\n  - id: all\n    title: All\n    items:\n"
                + IntStream.rangeClosed(1, 4).mapToObj(item::formatted).collect(Collectors.joining())
                + """
                scores:
                  - id: total
                    title: Total
                    sum: q1..q4
                    range: [0, 20]
                    bands: [{id: low, %s, label: Low}, {id: high, %s, label: High}]
                    missing: {prorate: {atLeast: 3, round: up}, evidence: [us]}
                """.formatted(low, high);
    }

    private static String unlike(String atLeast) {
        return """
                sections:
                  - id: all
                    title: All
                    items:
                      - {id: q1, type: choice, ask: A, options: [{id: none, label: None, points: 0}, {id: much, label: Much, points: 1}]}
                      - {id: q2, type: choice, ask: B, options: [{id: none, label: None, points: 0}, {id: much, label: Much, points: 1}]}
                      - {id: q3, type: choice, ask: C, options: [{id: none, label: None, points: 0}, {id: much, label: Much, points: 10}]}
                scores:
                  - {id: total, title: Total, sum: q1..q3, range: [0, 12], missing: {prorate: {atLeast: %s, round: up}, evidence: [us]}}
                """.formatted(atLeast);
    }

    @Test
    void with_fewer_answers_than_proration_needs_there_is_no_score_and_all_gaps_are_named() {
        Assessment concern = sevenItems("prorate: {atLeast: 6, round: up}");

        ScoreResult total = total(concern, "2,2,2,2,2,-,-");

        assertThat(total.value()).isEqualTo(new Value.Missing(java.util.Set.of(new ItemId("q6"), new ItemId("q7"))));
        assertThat(total.policy()).isEmpty();
        assertThat(total.possible().numbers().lowest()).isEqualByComparingTo("12");
        assertThat(total.possible().numbers().highest()).isEqualByComparingTo("18");
    }

    /** Decision 37: a policy is for what is missing. */
    @Test
    void what_does_not_apply_is_not_scaled_away_however_much_else_is_answered() {
        Assessment concern = sevenItems("prorate: {atLeast: 5, round: up}");

        ScoreResult one = total(concern, "not_applicable,2,2,2,2,2,-");
        ScoreResult all = total(concern, "not_applicable,2,2,2,2,2,2");

        assertThat(one.value()).isEqualTo(new Value.Missing(java.util.Set.of(new ItemId("q1"), new ItemId("q7"))));
        assertThat(all.value()).isEqualTo(new Value.Missing(java.util.Set.of(new ItemId("q1"))));
    }

    /** q1 and q2 count at most 1 and q3 at most 10: with q3 alone beside q1, 11 is scaled up to 17. */
    @Test
    void what_scaling_up_can_still_lead_to_is_told_before_there_are_enough_answers() {
        ScoreResult total =
                Made.score(Made.assessment(unlike("2").replace("[0, 12]", "[0, 17]")), "total", "'q1': 'much'");

        assertThat(total.possible().numbers().lowest()).isEqualByComparingTo("1");
        assertThat(total.possible().numbers().highest()).isEqualByComparingTo("17");
        assertThat(total.possible().exact()).isTrue();
    }

    @Test
    void a_blank_may_still_be_left_open_for_the_reason_that_counts() {
        ScoreResult total = total(items(2, "[1, 8]", "but: {q2: {reason: unknown, points: 0}}"), "1,-");

        assertThat(total.value()).isEqualTo(new Value.Missing(java.util.Set.of(new ItemId("q2"))));
        assertThat(total.possible().numbers().lowest()).isEqualByComparingTo("1");
        assertThat(total.possible().numbers().highest()).isEqualByComparingTo("5");
    }

    /** It is answered, and only on which scale is open: the reason that counts can no longer be given. */
    @Test
    void an_answer_cannot_become_the_reason_that_counts() {
        Assessment scaled = Made.assessmentWithWarnings("""
                sections:
                  - id: all
                    title: All
                    items:
                      - {id: oxygen, type: yes_no, ask: Oxygen}
                      - id: level
                        type: number
                        ask: Level
                        min: 0
                        max: 9
                        points:
                          - when: oxygen = 'no'
                            rows: [{to: 4, points: 0}, {from: 5, points: 1}]
                          - when: oxygen = 'yes'
                            rows: [{to: 4, points: 2}, {from: 5, points: 3}]
                      - {id: more, type: number, ask: More, min: 0, max: 1, points: value}
                scores:
                  - id: total
                    title: Total
                    sum: [level, more]
                    evidence: [us]
                    range: [0, 8]
                    missing:
                      but: {level: {reason: unknown, points: 7}}
                      evidence: [us]
                """);

        assertThat(Made.score(scaled, "total", "'level': 2")
                        .possible()
                        .numbers()
                        .highest())
                .isEqualByComparingTo("3");
        assertThat(Made.score(scaled, "total", "").possible().numbers().highest())
                .isEqualByComparingTo("8");
    }

    @Test
    void a_complete_score_owes_nothing_to_its_policy() {
        ScoreResult total = total(sevenItems("prorate: {atLeast: 6, round: up}"), "1,2,3,4,1,2,3");

        assertThat(total.value()).isEqualTo(Value.of(new BigDecimal("16")));
        assertThat(total.policy()).isEmpty();
    }

    @Test
    void missing_items_count_what_treat_as_says_and_the_result_says_so() {
        ScoreResult total = total(sevenItems("treat_as: 1"), "2,2,2,2,2,2,-");

        assertThat(total.value()).isEqualTo(Value.of(new BigDecimal("13")));
        assertThat(total.policy()).contains("treat_as");
    }

    /** 4AT: information on a change that is not available counts 0, a missing alertness does not. */
    @Test
    void a_rule_for_one_item_and_one_reason_leaves_every_other_gap_missing() {
        Assessment fourAt = items(
                2,
                "[2, 8]",
                "but: {q2: {reason: unknown, points: 1, say: Delirium is not ruled out}}\n    policy: refuse");

        ScoreResult unknown = total(fourAt, "3,unknown");
        ScoreResult declined = total(fourAt, "3,declined");
        ScoreResult other = total(fourAt, "unknown,3");

        assertThat(unknown.value()).isEqualTo(Value.of(new BigDecimal("4")));
        assertThat(unknown.policy()).contains("but");
        assertThat(unknown.caveats().stream().map(say -> say.to(Audience.PERSON)))
                .containsExactly("Delirium is not ruled out");
        assertThat(declined.value()).isEqualTo(new Value.Missing(java.util.Set.of(new ItemId("q2"))));
        assertThat(declined.caveats()).isEmpty();
        assertThat(other.value()).isEqualTo(new Value.Missing(java.util.Set.of(new ItemId("q1"))));
    }

    @Test
    void a_policy_that_cannot_work_does_not_load() {
        assertThat(codes(yaml(2, "[2, 8]", "prorate: {atLeast: 3, round: up}"))).containsExactly("PRORATE_AT_LEAST");
        assertThat(codes(yaml(2, "[2, 8]", "but: {q3: {points: 0}}"))).containsExactly("POLICY_ITEM_UNKNOWN");
        assertThat(codes(yaml(2, "[2, 8]", "treat_as: 0")))
                .as("a range that forgets the policy")
                .containsExactly("RANGE_WRONG");
    }

    private static Assessment sevenItems(String policy) {
        return items(7, "[7, 28]", policy);
    }

    private static Assessment items(int count, String range, String policy) {
        Checked<Assessment> read = read(yaml(count, range, policy));
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<Assessment>) read).value();
    }

    private static Checked<Assessment> read(String yaml) {
        return DefinitionReader.read("definition.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(String yaml) {
        return read(yaml).problems().stream().map(Problem::code).toList();
    }

    private static String yaml(int count, String range, String policy) {
        String items = IntStream.rangeClosed(1, count)
                .mapToObj(
                        number -> "      - {id: q" + number + ", type: choice, ask: Question, options: one_to_four}\n")
                .collect(Collectors.joining());
        return """
                format: 1
                id: made-up
                version: 1.0.0
                title: Made up
                language: en-GB
                licence: {class: A, holder: Us, grant: Ours, checked: 2026-11-22}
                evidence:
                  us: {cite: "Made up for a test"}
                options:
                  one_to_four:
                    - {id: a, label: One, points: 1}
                    - {id: b, label: Two, points: 2}
                    - {id: c, label: Three, points: 3}
                    - {id: d, label: Four, points: 4}
                sections:
                  - id: all
                    title: All
                    items:
                %sscores:
                  - id: total
                    title: Total
                    sum: q1..q%d
                    range: %s
                    missing:
                      %s
                      evidence: [us]
                """.formatted(items.indent(0), count, range, policy.replace("\n", "\n  "));
    }

    /** Answers as points, with a reason or "-" where there is none. */
    private static ScoreResult total(Assessment assessment, String given) {
        String[] each = given.split(",");
        StringBuilder answers = new StringBuilder();
        StringBuilder reasons = new StringBuilder();
        for (int index = 0; index < each.length; index++) {
            String key = (char) 34 + "q" + (index + 1) + (char) 34 + ": ";
            Optional<Integer> points =
                    each[index].matches("[0-9]") ? Optional.of(Integer.valueOf(each[index])) : Optional.empty();
            points.ifPresent(number -> answers.append(answers.isEmpty() ? "" : ", ")
                    .append(key)
                    .append('"')
                    .append("?abcd".charAt(number))
                    .append('"'));
            if (points.isEmpty() && !each[index].equals("-")) {
                reasons.append(reasons.isEmpty() ? "" : ", ")
                        .append(key)
                        .append('"')
                        .append(each[index])
                        .append('"');
            }
        }
        String json = "{\"assessment\": \"made-up\", \"version\": \"1.0.0\", \"answers\": {%s}, \"unanswered\": {%s}}"
                .formatted(answers, reasons);
        var response = ResponseChecker.check(Submission.ofJson(assessment, json.getBytes(StandardCharsets.UTF_8)));
        assertThat(response.problems()).isEmpty();
        return Scorer.score(((Checked.Valid<org.personcentred.assessment.response.Response>) response).value())
                .scores()
                .get(0);
    }
}
