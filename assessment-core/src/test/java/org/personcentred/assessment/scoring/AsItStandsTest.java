package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;

/**
 * What is asked about the form as it stands: {@code answered}, {@code reason} and {@code any_known}, for each way in
 * which a question can be answered or not. Of each: met (+), not met (-), not determined (?).
 */
class AsItStandsTest {
    private static final List<String> OF_Q1 = List.of(
            "answered(q1)",
            "not answered(q1)",
            "reason(q1) = 'unable'",
            "reason(q1) = 'unable.unsafe'",
            "reason(q1) != 'unable'",
            "reason(q1) = 'not_applicable'");

    private static final List<String> OF_BOTH = List.of(
            "any_known(q1 = 'yes', q2 = 'yes')",
            "not any_known(q1 = 'yes', q2 = 'yes')",
            "any_known(q1 = 'no', q1 = 'yes', q2 = 'yes')");

    private static final Assessment FORM = form();

    private static Assessment form() {
        List<String> all = Stream.concat(OF_Q1.stream(), OF_BOTH.stream()).toList();
        String conditions = IntStream.range(0, all.size())
                .mapToObj(index -> "  c%d: {title: C, when: \"%s\"}\n".formatted(index, all.get(index)))
                .collect(Collectors.joining());
        return Made.assessment("""
                sections:
                  - id: all
                    title: All
                    items:
                      - {id: gate, type: yes_no, ask: Gate}
                      - {id: q1, type: yes_no, ask: First, when: "gate = 'yes'", mayBe: {unable: [{id: unsafe, label: Not safe}]}}
                      - {id: q2, type: yes_no, ask: Second, evidence: [us]}
                conditions:
                %s""".formatted(conditions));
    }

    @ParameterizedTest(name = "gate {0}, q1 {1}: {2}")
    @CsvSource({
        // the order is that of the formulas above
        "yes, yes,            '+ - - - + -'",
        "yes, no,             '+ - - - + -'",
        "yes, blank,          '- + - - + -'",
        "yes, unknown,        '- + - - + -'",
        "yes, unable,         '- + + - - -'",
        "yes, unable.unsafe,  '- + + + - -'",
        "yes, not_applicable, '- + - - + +'",
        "no,  blank,          '- + - - + -'",
        "blank, blank,        '- + - - + -'",
        // whether it is asked is open: a reason is there all the same, and an answer is not counted yet
        "blank, yes,          '- + - - + -'",
        "blank, unable,       '- + + - - -'"
    })
    void a_question_is_answered_or_open_for_a_reason_now(String gate, String first, String expected) {
        assertThat(states(gate, first, "blank").subList(0, OF_Q1.size())).containsExactly(expected.split(" "));
    }

    @ParameterizedTest(name = "q1 {0}, q2 {1}: {2}")
    @CsvSource({
        "yes,   yes,            '+ - +'",
        "yes,   no,             '+ - +'",
        "no,    yes,            '+ - +'",
        "no,    no,             '- + +'",
        "blank, yes,            '+ - +'",
        "blank, no,             '- + -'",
        "yes,   blank,          '+ - +'",
        "no,    blank,          '- + +'",
        "blank, blank,          '? ? ?'",
        "unknown, declined,     '? ? ?'",
        // what does not apply is not known
        "not_applicable, blank, '? ? ?'",
        "not_applicable, yes,   '+ - +'"
    })
    void what_is_known_is_judged_and_the_rest_left_out(String first, String second, String expected) {
        List<String> states = states("yes", first, second);

        assertThat(states.subList(OF_Q1.size(), states.size())).containsExactly(expected.split(" "));
    }

    private static List<String> states(String gate, String first, String second) {
        Map<String, String> given = Map.of("gate", gate, "q1", first, "q2", second);
        Outcome outcome = Made.outcome(FORM, inside(given, true), inside(given, false));
        return outcome.conditions().stream()
                .map(result -> result.working().verdict().truth().word().toLowerCase(Locale.ROOT))
                .map(word -> Map.of("met", "+", "not_met", "-", "not_determined", "?")
                        .get(word))
                .toList();
    }

    private static String inside(Map<String, String> given, boolean answers) {
        return given.entrySet().stream()
                .filter(entry -> !entry.getValue().equals("blank"))
                .filter(entry -> List.of("yes", "no").contains(entry.getValue()) == answers)
                .map(entry -> "'%s': '%s'".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
