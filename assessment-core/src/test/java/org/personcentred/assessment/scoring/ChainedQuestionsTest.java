package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions each of which is asked only after the one before: what is proved of one begins where another ended. */
class ChainedQuestionsTest {
    @Test
    void three_hundred_of_them_are_proved_to_the_last() {
        String findings = IntStream.rangeClosed(1, 100)
                .mapToObj(number -> finding("q%d = 'b' and q%d = 'c'".formatted(number, 3 * number)))
                .collect(Collectors.joining());

        assertThat(Made.codes(chain(300) + findings)).isEmpty();
        assertThat(Made.codes(chain(300) + findings + finding("q1 = 'a' and q2 = 'c'")))
                .containsExactly("FINDING_NEVER");
    }

    /** The way in which a question was first seen to be asked answers those before it with b. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q1 = 'c' and q4 = 'a'",
                "q1 = 'c' and q2 = 'c' and q3 = 'c' and q4 = 'c'",
                "q3 = 'a'",
                "not (q1 = 'b') and q4 = 'c'",
                "count(q1 = 'c', q2 = 'c', q3 = 'c') = 3 and q4 = 'b'",
            })
    void what_needs_other_answers_than_the_way_found_first_can_still_happen(String when) {
        assertThat(Made.codes(chain(4) + finding(when))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"q1 = 'a' and q3 = 'a'", "q2 = 'a' and q3 = 'b'", "q3 = 'b' and not (q1 = 'b' or q1 = 'c')"})
    void what_no_answers_lead_to_is_told_as_never(String when) {
        assertThat(Made.codes(chain(3) + finding(when))).isEqualTo(List.of("FINDING_NEVER"));
    }

    private static String finding(String when) {
        String finding = "  - {id: f%08x, when: \"%s\", urgency: soon, title: Found, evidence: [us], actions: [%s]}\n";
        return finding.formatted(when.hashCode(), when, "{id: act, label: Act}");
    }

    private static String chain(int length) {
        String questions = IntStream.rangeClosed(1, length)
                .mapToObj(ChainedQuestionsTest::question)
                .collect(Collectors.joining());
        return """
                sections:
                  - id: all
                    title: All
                    items:
                """ + questions + "findings:\n";
    }

    private static String question(int number) {
        String when = number == 1 ? "" : "when: \"q%1$d = 'b' or q%1$d = 'c'\", ".formatted(number - 1);
        return "      - {id: q%d, type: choice, ask: \"Question %d\", %soptions: [%s]}\n"
                .formatted(number, number, when, "{id: a, label: A}, {id: b, label: B}, {id: c, label: C}");
    }
}
