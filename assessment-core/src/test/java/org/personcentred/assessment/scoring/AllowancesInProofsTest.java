package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a definition can come to is looked for among complete answers and among those that leave something open, for which
 * a rule for what is missing counts something: a question that is not answered yet is not taken to stay open.
 */
class AllowancesInProofsTest {
    private static final String PRORATED = "prorate: {atLeast: 1, round: half_up}, evidence: [us]";
    private static final String TREATED = "treat_as: 1, evidence: [us]";
    private static final String DECLINED = "but: {q1: {reason: declined, points: 1, say: It counts one}}";

    /** Of one answer alone, scaling up makes 0 or 12. */
    @ParameterizedTest
    @CsvSource({"3", "6", "9"})
    void what_complete_answers_come_to_is_not_ruled_out_by_scaling_up_the_first_of_them(int total) {
        assertThat(Made.codes(definition(PRORATED) + finding(total))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {PRORATED + " | 4", PRORATED + " | 8", TREATED + " | 10", TREATED + " | 2", DECLINED + " | 7"})
    void what_only_an_open_question_leads_to_can_happen(String missing, int total) {
        assertThat(Made.codes(definition(missing) + finding(total))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {PRORATED + " | 5", TREATED + " | 11", DECLINED + " | 2", DECLINED + " | 8"})
    void what_neither_leads_to_is_told_as_never(String missing, int total) {
        assertThat(Made.codes(definition(missing) + finding(total))).containsExactly("FINDING_NEVER");
    }

    /** No total lies between 9 and 12, but one does where three of four questions were answered. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prorate: {atLeast: 3, round: none}, evidence: [us] | 8 | 9 | ",
                "prorate: {atLeast: 2, round: none}, evidence: [us] | 3 | 6 | OTHERWISE_NEEDED",
                PRORATED + " | 3 | 6 | OTHERWISE_NEEDED",
                "prorate: {atLeast: 1, round: up}, evidence: [us] | 9 | 12 | ",
                TREATED + " | 9 | 12 | OTHERWISE_NEEDED",
                DECLINED + " | 3 | 6 | OTHERWISE_NEEDED",
                DECLINED + " | 6 | 7 | ",
            })
    void rules_are_for_whatever_the_score_can_come_to(String missing, int most, int least, String code) {
        assertThat(codes(missing, most, "total >= " + least)).isEqualTo(code == null ? "" : code);
    }

    /** The same where the rules read a question beside the score, so that each way of filling in the form is tried. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                DECLINED + " | 3 | 6 | OTHERWISE_NEEDED",
                DECLINED + " | 3 | 4 | ",
                "prorate: {atLeast: 3, round: none}, evidence: [us] | 3 | 6 | OTHERWISE_NEEDED",
            })
    void rules_that_read_a_question_too_are_for_whatever_the_score_can_come_to(
            String missing, int most, int least, String code) {
        assertThat(codes(missing, most, "total >= " + least + " or q4 = 'much'"))
                .isEqualTo(code == null ? "" : code);
    }

    /** What is wrong with a decision that waits up to a number, and acts where something holds. */
    private static String codes(String missing, int most, String acts) {
        String decision = """
                decisions:
                  - id: next
                    title: Next
                    evidence: [us]
                    rules:
                      - {when: "total <= %d", then: wait, label: Wait}
                      - {when: "%s", then: act, label: Act}
                """.formatted(most, acts);
        return String.join(" ", Made.codes(definition(missing) + decision));
    }

    private static String definition(String missing) {
        String questions = IntStream.rangeClosed(1, 4)
                .mapToObj("      - {id: q%1$d, type: choice, ask: Question %1$d, options: amount}\n"::formatted)
                .collect(Collectors.joining());
        return """
                options:
                  amount: [{id: none, label: None, points: 0}, {id: much, label: Much, points: 3}]
                sections:
                  - id: all
                    title: All
                    items:
                """ + questions + """
                scores:
                  - {id: total, title: Total, sum: q1..q4, range: [0, 12], missing: {%s}}
                """.formatted(missing);
    }

    private static String finding(int total) {
        return """
                findings:
                  - id: found
                    title: Found
                    urgency: soon
                    when: total = %d
                    evidence: [us]
                    actions: [{id: act, label: Act}]
                """.formatted(total);
    }
}
