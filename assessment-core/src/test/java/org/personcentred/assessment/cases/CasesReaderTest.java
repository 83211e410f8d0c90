package org.personcentred.assessment.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Messages;

class CasesReaderTest {
    private static final Assessment ASSESSMENT = assessment();

    @Test
    void a_case_that_comes_out_as_written_has_no_differences() {
        CaseResult result = only("""
                - name: Both often
                  source: worked by hand
                  answers:
                    sleep: often
                    pain: often
                  expect:
                    scores:
                      total: 4.0
                    bands:
                      total: high
                    decisions:
                      next: talk
                    findings:
                      - much
                    openFindings: []
                """).run();

        assertThat(result.passed()).isTrue();
        assertThat(result.lines())
                .containsExactly(
                        new CaseResult.Line("score total", "4", "4"),
                        new CaseResult.Line("band total", "high", "high"),
                        new CaseResult.Line("decision next", "talk", "talk"),
                        new CaseResult.Line("findings", "much", "much"),
                        new CaseResult.Line("open findings", "(none)", "(none)"));
    }

    @Test
    void a_difference_is_told_as_expected_and_actual() {
        CaseResult result = only("""
                - name: One is blank
                  source: worked by hand
                  answers:
                    sleep: often
                  expect:
                    scores:
                      total: 2
                    bands:
                      total: low
                    decisions:
                      next: wait
                    findings: []
                """).run();

        assertThat(result.differences())
                .containsExactly(
                        new CaseResult.Line("score total", "2", "missing pain"),
                        new CaseResult.Line("band total", "low", "(no band)"),
                        new CaseResult.Line("decision next", "wait", "not enough information, ask about pain"));
    }

    @Test
    void what_is_missing_and_what_to_ask_can_be_expected_too() {
        CaseResult result = only("""
                - name: One is blank
                  source: worked by hand
                  answers:
                    sleep: often
                  unanswered:
                    pain: declined
                  expect:
                    scores:
                      total:
                        missing:
                          - pain
                    decisions:
                      next:
                        askAbout:
                          - pain
                    openFindings:
                      - much
                """).run();

        assertThat(result.differences()).isEmpty();
    }

    @Test
    void a_case_is_run_under_the_parameters_it_names() {
        CaseResult result = only("""
                - name: A lower cut
                  source: worked by hand
                  answers:
                    sleep: often
                    pain: never
                  parameters:
                    cut: 2
                  expect:
                    decisions:
                      next: talk
                """).run();

        assertThat(result.differences()).isEmpty();
    }

    @Test
    void every_name_and_answer_that_does_not_fit_is_told_at_once_with_its_place() {
        assertThat(problems("""
                - name: Everything wrong
                  source: worked by hand
                  answers:
                    slep: often
                    pain: oftn
                  expect:
                    scores:
                      totl: 4
                    bands:
                      total: hih
                    decisions:
                      next: tlk
                    findings:
                      - mch
                - name: Everything wrong
                  source: worked by hand
                  answers:
                    sleep: often
                  parameters:
                    cutt: 2
                  expect:
                    decisions:
                      next:
                        askAbout:
                          - pian
                """))
                .containsExactly(
                        "4:5 SHAPE_UNKNOWN_KEY \"slep\" is not known here. Check the spelling, or take it out. Did you mean \"sleep\"?",
                        "5:5 OPTION_NOT_OFFERED Choose an answer from the list for “Pain”.",
                        "8:7 CASE_SCORE_UNKNOWN The assessment has no score \"totl\". Did you mean \"total\"?",
                        "10:7 CASE_BAND_UNKNOWN The score has no band \"hih\". Did you mean \"high\"?",
                        "12:7 CASE_RESULT_UNKNOWN The decision never comes to \"tlk\". Did you mean \"talk\"?",
                        "14:9 CASE_FINDING_UNKNOWN The assessment has no finding \"mch\". Did you mean \"much\"?",
                        "15:3 CASE_NAME_TWICE The case on line 1 has the same name. Give each case a name of its own,"
                                + " so that a failing one can be told.",
                        "20:5 CASE_PARAMETER_UNKNOWN The assessment has no parameter \"cutt\". Did you mean \"cut\"?",
                        "25:13 CASE_ITEM_UNKNOWN The assessment has no item \"pian\". Did you mean \"pain\"?");
    }

    @Test
    void a_strength_that_is_expected_has_to_be_one_of_the_assessment() {
        assertThat(problems("""
                - name: One
                  source: Made up
                  answers: {}
                  expect:
                    strengths:
                      - sleeps
                """))
                .containsExactly("6:9 CASE_STRENGTH_UNKNOWN The assessment has no strength \"sleeps\".");
    }

    @Test
    void a_shape_that_does_not_fit_is_told_before_anything_is_run() {
        assertThat(problems("- name: No more than a name\n"))
                .containsExactly(
                        "1:3 SHAPE_REQUIRED \"source\" is missing here. Add it.",
                        "1:3 SHAPE_REQUIRED \"answers\" is missing here. Add it.",
                        "1:3 SHAPE_REQUIRED \"expect\" is missing here. Add it.");
    }

    private static Case only(String yaml) {
        Checked<List<Case>> read = read(yaml);
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<List<Case>>) read).value().get(0);
    }

    private static List<String> problems(String yaml) {
        Messages messages = Messages.of(Locale.UK);
        return read(yaml).problems().stream()
                .map(problem -> {
                    Location.InDocument place = (Location.InDocument) problem.location();
                    return place.line() + ":" + place.column() + " " + problem.code() + " " + messages.say(problem);
                })
                .toList();
    }

    private static Checked<List<Case>> read(String yaml) {
        return CasesReader.read(ASSESSMENT, "cases.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Assessment assessment() {
        Checked<Assessment> read = DefinitionReader.read("definition.yaml", """
                format: 1
                id: two-questions
                version: 1.0.0
                title: Two questions
                language: en-GB
                licence:
                  class: A
                  holder: Us
                  grant: Anything
                  checked: 2026-11-22
                parameters:
                  cut:
                    value: 3
                    title: Cut-off
                    allowed:
                      - 2
                      - 3
                options:
                  how_often:
                    - id: never
                      label: Never
                      points: 0
                    - id: often
                      label: Often
                      points: 2
                sections:
                  - id: all
                    title: All
                    items:
                      - id: sleep
                        type: choice
                        ask: Sleep
                        options: how_often
                        wording: own
                      - id: pain
                        type: choice
                        ask: Pain
                        options: how_often
                        wording: own
                scores:
                  - id: total
                    title: Total
                    sum:
                      - sleep
                      - pain
                    direction: higher_is_worse
                    range:
                      - 0
                      - 4
                    bands:
                      - id: low
                        label: Low
                        to: 2
                      - id: high
                        label: High
                        from: 3
                decisions:
                  - id: next
                    title: Next
                    rules:
                      - when: "total >= cut"
                        then: talk
                        label: Talk
                    otherwise:
                      then: wait
                      label: Wait
                findings:
                  - id: much
                    when: "total >= 4"
                    urgency: soon
                    title: Much
                    actions:
                      - id: talk
                        label: Talk about it
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<Assessment>) read).value();
    }
}
