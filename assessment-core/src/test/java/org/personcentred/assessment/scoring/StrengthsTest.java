package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.expression.Value;

/** What goes well is told only where it is certain. */
class StrengthsTest {
    private static final String ITEMS = """
            sections:
              - id: all
                title: All
                items:
                  - {id: fallen, type: yes_no, ask: Fallen, evidence: [us]}
                  - {id: got_up, type: yes_no, ask: Got up, when: "fallen = 'yes'"}
                  - {id: steady, type: yes_no, ask: Steady}
                  - {id: hurt, type: yes_no, ask: Hurt by somebody}
            """;

    private static final Assessment FORM = Made.assessment(ITEMS + """
            strengths:
              - {id: gets_up, when: "got_up = 'yes'", say: Gets up}
              - {id: walks, when: "steady = 'yes' and hurt = 'no'", say: Walks}
              - {id: well, when: "steady = 'yes' or fallen = 'no'", say: Well}
              - {id: mostly, when: "count(fallen, steady, hurt, it = 'no') >= 2", say: Mostly}
            """);

    private static final Assessment DISCREET = Made.assessment(ITEMS + """
            strengths:
              - {id: walks, when: "steady = 'yes'", say: Walks, showTo: [supporter]}
              - {id: no_fall, when: "fallen = 'no'", say: No fall}
              - {id: safe, when: "hurt = 'no'", say: Safe}
            findings:
              - id: harm
                when: "hurt = 'yes'"
                urgency: soon
                title: Harm
                showTo: [person]
                actions: [{id: talk, label: Talk}]
            """);

    /** Every way to answer, to leave blank and to decline; and for each, every way in which the open ones can go on. */
    @Test
    void a_strength_is_told_exactly_where_it_holds_for_every_way_in_which_open_questions_can_still_be_answered() {
        for (Map<String, String> given : ways(List.of("yes", "no", "declined", ""))) {
            List<List<String>> after = ways(List.of("yes", "no")).stream()
                    .filter(whole -> goesOn(given, whole))
                    .map(StrengthsTest::told)
                    .toList();
            List<String> always = FORM.strengths().stream()
                    .map(strength -> strength.id())
                    .filter(id -> after.stream().allMatch(told -> told.contains(id)))
                    .toList();

            assertThat(told(given)).as(given.toString()).isEqualTo(always);
        }
    }

    /** Whether somebody got up is asked only after a fall. */
    private static List<Map<String, String>> ways(List<String> answers) {
        List<Map<String, String>> ways = new ArrayList<>(List.of(Map.of()));
        for (String item : List.of("fallen", "got_up", "steady", "hurt")) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> way : ways) {
                boolean isAsked = !item.equals("got_up") || way.get("fallen").equals("yes");
                for (String answer : isAsked ? answers : List.of("")) {
                    Map<String, String> next = new LinkedHashMap<>(way);
                    next.put(item, answer);
                    longer.add(next);
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static boolean goesOn(Map<String, String> given, Map<String, String> whole) {
        return given.entrySet().stream()
                .filter(one -> List.of("yes", "no").contains(one.getValue()))
                .allMatch(one -> one.getValue().equals(whole.get(one.getKey())));
    }

    private static List<String> told(Map<String, String> way) {
        String answers = written(way, List.of("yes", "no"));
        return Made.outcome(FORM, answers, written(way, List.of("declined"))).strengths().stream()
                .map(StrengthResult::id)
                .toList();
    }

    private static String written(Map<String, String> way, List<String> which) {
        return way.entrySet().stream()
                .filter(one -> which.contains(one.getValue()))
                .map(one -> "'%s': '%s'".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** What makes allowance for an answer that is not there, or leaves it out, may come out otherwise with it. */
    @ParameterizedTest
    @ValueSource(strings = {"low", "few", "not any_known(q1 = 'o3', q2 = 'o3')"})
    void a_strength_never_rests_on_what_stands_in_for_an_answer(String when) {
        Assessment form = total("{prorate: {atLeast: 1, round: half_up}, evidence: [us]}", when);

        assertThat(Made.outcome(form, "'q1': 'o0'", "").scores().get(0).value()).isInstanceOf(Value.Known.class);
        assertThat(Made.outcome(form, "'q1': 'o0'", "").strengths()).isEmpty();
        assertThat(Made.outcome(form, "'q1': 'o0', 'q2': 'o0'", "").strengths()).hasSize(1);
    }

    /** A reason is no answer: whoever does not know today may tell tomorrow. */
    @ParameterizedTest
    @ValueSource(strings = {"total <= 2", "not answered(q2)", "reason(q2) = 'unknown'"})
    void a_strength_never_rests_on_a_reason_for_having_no_answer(String when) {
        Assessment form = total(
                "{policy: refuse, but: {q2: {reason: unknown, points: 0, say: Not known}}, evidence: [us]}", when);

        assertThat(Made.outcome(form, "'q1': 'o0'", "'q2': 'unknown'").strengths())
                .isEmpty();
    }

    /** A total of two questions with a rule for what is missing, and what goes well if something holds. */
    private static Assessment total(String missing, String when) {
        return Made.assessmentWithWarnings("""
                options:
                  worth: [{id: o0, label: Never, points: 0}, {id: o3, label: Much, points: 3}]
                conditions:
                  low: {title: Low, when: "total <= 2"}
                  few: {title: Few, when: "band(total) = 'less'"}
                sections:
                  - id: all
                    title: All
                    items:
                      - {id: q1, type: choice, ask: First, options: worth}
                      - {id: q2, type: choice, ask: Second, options: worth}
                scores:
                  - {id: total, title: Total, sum: q1..q2, range: [0, 6], missing: %s,
                     bands: [{id: less, label: Less, to: 2}, {id: much, label: Much, from: 3}]}
                strengths:
                  - {id: well, when: "%s", say: Well}
                """.formatted(missing, when));
    }

    @Test
    void they_are_told_in_the_order_of_the_definition_and_written_into_the_outcome() {
        Outcome outcome = Made.outcome(DISCREET, "'hurt': 'no', 'fallen': 'no', 'steady': 'yes'", "");

        assertThat(OutcomeJson.write(outcome))
                .contains("\"strengths\":["
                        + "{\"id\":\"walks\",\"say\":\"Walks\",\"showTo\":[\"supporter\"]},"
                        + "{\"id\":\"no_fall\",\"say\":\"No fall\",\"showTo\":[]},"
                        + "{\"id\":\"safe\",\"say\":\"Safe\",\"showTo\":[\"person\"]}],\"findings\":[]");
    }

    /** That nobody hurts them answers a question of which a supporter is told nothing. */
    @Test
    void a_reader_is_told_of_those_that_are_for_them_and_of_none_that_gives_a_secret_away() {
        Outcome outcome = Made.outcome(DISCREET, "'hurt': 'no', 'fallen': 'no', 'steady': 'yes'", "");

        assertThat(toldTo(Audience.PERSON, outcome)).containsExactly("no_fall", "safe");
        assertThat(toldTo(Audience.SUPPORTER, outcome)).containsExactly("walks", "no_fall");
        assertThat(toldTo(Audience.PRACTITIONER, outcome)).containsExactly("walks", "no_fall", "safe");
    }

    private static List<String> toldTo(Audience reader, Outcome outcome) {
        return Discretion.of(DISCREET, reader).told(outcome.strengths()).stream()
                .map(StrengthResult::id)
                .toList();
    }

    /** Not while it is open whether the other assessment is to be answered at all. */
    @Test
    void those_of_an_assessment_within_follow_with_its_item_before_their_names() {
        assertThat(toldOfVisit("'ask': 'yes', ", "yes")).containsExactly("here", "walking.steady");
        assertThat(toldOfVisit("'ask': 'yes', ", "no")).containsExactly("here");
        assertThat(toldOfVisit("", "yes")).isEmpty();
    }

    private static List<String> toldOfVisit(String asked, String steady) {
        Assessment visit = Made.assessmentAround("""
                sections:
                  - id: all
                    title: All
                    items:
                      - {id: ask, type: yes_no, ask: Shall we, evidence: [us]}
                      - {id: walking, type: assessment, ask: Walking, use: made-up@1.0.0, when: "ask = 'yes'"}
                strengths:
                  - {id: here, when: "ask = 'yes'", say: Here}
                """, Made.assessment("""
                sections:
                  - id: all
                    title: All
                    items: [{id: steady, type: yes_no, ask: Steady, evidence: [us]}]
                strengths: [{id: steady, when: "steady = 'yes'", say: Steady}]
                """));
        String within = "'walking': {'assessment': 'made-up', 'version': '1.0.0', 'answers': {'steady': '%s'}}";
        return Made.outcome(visit, asked + within.formatted(steady), "").strengths().stream()
                .map(StrengthResult::id)
                .toList();
    }

    @Test
    void a_strength_is_proved_as_a_finding_is() {
        assertThat(Made.codes(ITEMS + "strengths: [{id: a, when: \"stedy = 'yes'\", say: A}]"))
                .containsExactly("NAME_UNKNOWN");
        assertThat(Made.codes(ITEMS + """
                strengths:
                  - {id: a, when: "steady = 'yes'", say: A}
                  - {id: a, when: "steady = 'no'", say: B}
                """)).containsExactly("NAME_TWICE");
        assertThat(Made.codes(ITEMS + "strengths: [{id: a, when: \"1 / count(fallen, it = 'no') > 0\", say: A}]"))
                .containsExactly("CONDITION_UNDEFINED");
    }
}
