package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;

/** Rows of a group, posted by a form: they close up, they can be added and taken away, and nothing else is lost. */
class FormRowsTest {
    private static final Assessment GOALS = read();

    private static Assessment read() {
        String definition = """
                format: 1
                id: goals-test
                version: 1.0.0
                title: Goals
                language: en-GB
                licence: {class: A, holder: Nobody, grant: Own wording., checked: 2026-11-22}
                sections:
                  - id: all
                    title: All
                    items:
                      - {id: hurry, ask: "In a hurry?", type: yes_no}
                      - id: goals
                        type: group
                        ask: What would you like to do?
                        entry: goal
                        least: 0
                        most: 3
                        items:
                          - {id: goal, ask: The goal, type: text}
                          - {id: weight, ask: "How much does it matter?", type: number, min: 0, max: 3}
                          - {id: by_when, ask: "By when?", type: text, when: "weight >= 2 and hurry = 'yes'"}
                """;
        Checked<Assessment> read = DefinitionReader.read("goals.yaml", definition.getBytes(UTF_8));
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<Assessment>) read).value();
    }

    private static Submission posted(String body) {
        return Submission.ofFormBody(GOALS, body.getBytes(UTF_8));
    }

    private static String stored(Submission submission) {
        Checked<Response> checked = ResponseChecker.check(submission);
        return ResponseJson.write(((Checked.Valid<Response>) checked).value());
    }

    private static List<String> told(Submission submission) {
        return ResponseChecker.check(submission).problems().stream()
                .map(problem -> problem.code() + " at " + place(problem.location()))
                .toList();
    }

    private static String place(Location location) {
        return location instanceof Location.AtField at ? (at.field() + " " + at.pointer()).strip() : "the form";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    goals.0.goal=Walk&goals.0.weight=2&goals.1.goal=Bake | [{"goal":"Walk","weight":2},{"goal":"Bake"}]
                    goals.0.goal=&goals.1.goal=Bake&goals.2.goal=Swim    | [{"goal":"Bake"},{"goal":"Swim"}]
                    goals.2.goal=Swim&goals.2.row=g7                     | [{"row":"g7","goal":"Swim"}]
                    goals.0.goal=Walk&goals.0.weight.reason=declined     | [{"goal":"Walk","unanswered":{"weight":"declined"}}]
                    goals.0.weight.comment=Hard+to+say                   | [{"comments":{"weight":"Hard to say"}}]
                    goals=none                                           | []
                    """)
    void rows_are_kept_as_they_were_filled_in(String body, String rows) {
        assertThat(stored(posted(body)))
                .isEqualTo(
                        "{\"assessment\":\"goals-test\",\"version\":\"1.0.0\",\"answers\":{\"goals\":" + rows + "}}");
    }

    @Test
    void a_row_that_is_only_known_by_its_name_is_no_row() {
        assertThat(stored(posted("goals.0.row=g1&goals.0.goal=")))
                .isEqualTo("{\"assessment\":\"goals-test\",\"version\":\"1.0.0\",\"answers\":{}}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    goals.0.goal=&goals.1.weight=9             | NUMBER_TOO_HIGH at goals.0.weight /answers/goals/0/weight
                    goals.0.weight=1&goals.0.weight.reason=unknown | ANSWER_AND_REASON at goals.0.weight /answers/goals/0/weight
                    goals=none&goals.0.goal=Walk               | ROWS_AND_NONE at goals /answers/goals
                    goals.0.goal=a&goals.0.row=x+y             | ROW_ID at goals.0.row /answers/goals
                    goals.0.goal=a&goals.0.row=g&goals.1.goal=b&goals.1.row=g | ROW_TWICE at goals /answers/goals
                    goals.0.goal=a&goals.reason=later          | ANSWER_AND_REASON at goals /answers/goals
                    goals.3.goal=Fourth                        | FIELD_UNKNOWN at goals.3.goal
                    hurry=no&goals.0.weight=3&goals.0.by_when=May | ANSWER_DROPPED at goals.0.by_when /answers/goals/0/by_when
                    """)
    void what_is_wrong_is_told_at_the_row_as_it_will_be_shown(String body, String problem) {
        assertThat(told(posted(body))).containsExactly(problem);
    }

    @Test
    void a_question_in_a_row_reads_its_row_and_what_stands_before_the_group() {
        String body = "hurry=yes&goals.0.weight=1&goals.1.weight=2&goals.1.by_when=May";

        assertThat(stored(posted(body))).contains("\"goals\":[{\"weight\":1},{\"weight\":2,\"by_when\":\"May\"}]");
    }

    @Test
    void asking_for_one_more_row_sends_nothing_and_tells_of_no_mistake() {
        Submission submission = posted("goals.0.weight=lots&_do=goals.add");

        assertThat(told(submission)).containsExactly("ROW_ADDED at the form");
        assertThat(submission.rowChange())
                .contains(new RowChange(GOALS.items().get(1).id(), Optional.empty(), true));
        assertThat(typed(submission, 0, "weight")).isEqualTo("lots");
    }

    @Test
    void taking_out_a_row_keeps_what_was_typed_in_the_others() {
        Submission submission = posted(
                "hurry=yes&goals.0.goal=Walk&goals.1.goal=Bake&goals.2.goal=Swim&goals.2.row=g3&_do=goals.1.remove");

        assertThat(told(submission)).containsExactly("ROW_REMOVED at the form");
        assertThat(List.of(typed(submission, 0, "goal"), typed(submission, 1, "goal"), typed(submission, 2, "goal")))
                .containsExactly("Walk", "Swim", "");
        assertThat(submission.entered(GOALS.items().get(1)).typed("1.row")).isEqualTo("g3");
        assertThat(submission.entered(GOALS.items().get(0)).chose("yes")).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    goals.0.goal=a&goals.1.goal=b&goals.2.goal=c&_do=goals.add | ROWS_FULL  | false
                    goals.0.goal=a&goals.1.goal=b&goals.2.goal=&_do=goals.add  | ROW_ADDED  | true
                    goals.0.goal=a&_do=goals.1.remove                          | ROW_GONE   | false
                    goals.0.goal=a&_do=goals.7.remove                          | ROW_GONE   | false
                    goals.0.goal=a&goals.1.goal=&_do=goals.1.remove            | ROW_REMOVED | true
                    goals.0.goal=a&goals.1.row=g2&_do=goals.1.remove           | ROW_REMOVED | true
                    """)
    void a_button_that_could_do_nothing_is_told_as_that(String body, String code, boolean done) {
        Submission submission = posted(body);

        assertThat(told(submission)).containsExactly(code + " at the form");
        assertThat(submission.rowChange().map(RowChange::done)).contains(done);
        assertThat(typed(submission, 0, "goal")).isEqualTo("a");
    }

    @Test
    void a_button_that_names_no_group_sends_the_form() {
        assertThat(posted("_do=hurry.add").rowChange()).isEmpty();
        assertThat(posted("_do=submit").rowChange()).isEmpty();
        assertThat(posted("_do=goals.x.remove").rowChange()).isEmpty();
    }

    @Test
    void a_response_is_read_again_as_it_was_written() {
        String json = "{\"assessment\":\"goals-test\",\"version\":\"1.0.0\",\"answers\":{\"hurry\":\"yes\",\"goals\":"
                + "[{\"row\":\"a\",\"goal\":\"Walk\",\"weight\":2,\"unanswered\":{\"by_when\":\"later\"},"
                + "\"comments\":{\"goal\":\"Slowly\"}},{}]}}";

        Submission submission = Submission.ofJson(GOALS, json.getBytes(UTF_8));

        assertThat(stored(submission)).isEqualTo(json);
        assertThat(typed(submission, 0, "weight")).isEqualTo("2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    "none"                              | ANSWER_KIND at goals /answers/goals
                    [1]                                 | ANSWER_KIND at goals /answers/goals
                    [{},{},{},{}]                       | ROWS_TOO_MANY at goals /answers/goals
                    [{"weight":"2"}]                    | ANSWER_KIND at goals.0.weight /answers/goals/0/weight
                    [{},{"by_when":"May","weight":1}]   | NOT_ASKED at goals.1.by_when /answers/goals/1/by_when
                    [{"wieght":1}]                      | SHAPE_UNKNOWN_KEY at the form
                    [{"row":"a b"}]                     | SHAPE_PATTERN at the form
                    [{"row":"a"},{"row":"a"}]           | ROW_TWICE at goals /answers/goals
                    """)
    void what_does_not_fit_in_json_is_told_at_its_place(String rows, String problem) {
        String json = "{\"assessment\":\"goals-test\",\"version\":\"1.0.0\",\"answers\":{\"goals\":" + rows + "}}";

        assertThat(told(Submission.ofJson(GOALS, json.getBytes(UTF_8)))).containsExactly(problem);
    }

    private static String typed(Submission submission, int row, String question) {
        return GOALS.itemsWithRows().stream()
                .filter(item -> item.id().name().equals("goals." + row + "." + question))
                .map(item -> submission.entered(item).typed(""))
                .findFirst()
                .orElseThrow();
    }
}
