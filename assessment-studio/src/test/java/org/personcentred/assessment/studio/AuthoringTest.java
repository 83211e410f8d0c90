package org.personcentred.assessment.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author does: begin, check, test, compare. */
class AuthoringTest {
    @TempDir
    private Path home;

    private Path folder;
    private Path definition;
    private Path cases;

    @BeforeEach
    void begin() {
        assertThat(Ran.assess("new", "sleep-check", "--in", home.toString()).exitCode())
                .isZero();
        folder = home.resolve("sleep-check/1.0.0");
        definition = folder.resolve("definition.yaml");
        cases = folder.resolve("cases.yaml");
    }

    @Test
    void what_new_writes_loads_and_says_what_is_still_to_be_done_and_its_cases_pass() {
        Ran checked = Ran.assess("check", home.toString());

        assertThat(checked.exitCode()).isZero();
        assertThat(checked.err()).isEqualTo("1 definition: 0 errors, 5 warnings\n");
        assertThat(codes(checked.out()))
                .containsExactly("TO_VERIFY", "TEXT_TO_WRITE", "TEXT_TO_WRITE", "TEXT_TO_WRITE", "TEXT_TO_WRITE");
        assertThat(Ran.assess("test", home.toString())).isEqualTo(new Ran(0, "", "3 cases: 3 passed, 0 failed\n"));
    }

    @Test
    void new_writes_over_nothing_and_takes_only_an_id() {
        assertThat(Ran.assess("new", "sleep-check", "--in", home.toString()).exitCode())
                .isEqualTo(2);
        assertThat(Ran.assess("new", "Sleep Check", "--in", home.toString()).exitCode())
                .isEqualTo(2);
        assertThat(Ran.assess("new", "phq-9", "--in", home.toString()).exitCode())
                .isEqualTo(2);
    }

    @Test
    void every_problem_is_told_in_one_run_with_its_place() throws IOException {
        change(definition, "title: Sleep check", "titel: Sleep check");
        change(definition, "checked: 2026-11-22", "checked: today");

        assertThat(Ran.assess("check", definition.toString()))
                .isEqualTo(
                        new Ran(1, """
                        FILE:3:1: error SHAPE_REQUIRED: "title" is missing here. Add it.
                        FILE:6:1: error SHAPE_UNKNOWN_KEY: "titel" is not known here. Check the spelling, or take it out. Did you mean "title"?
                        FILE:22:12: error SHAPE_PATTERN: This is not written in the form that is expected here. Write year, month and day, such as 2026-11-22.
                        """.replace("FILE", definition.toString()), "1 definition: 3 errors, 0 warnings\n"));
    }

    @Test
    void problems_are_data_for_programs_too() throws IOException {
        change(definition, "title: Sleep check", "title:\ntitel: Sleep check");

        assertThat(Ran.assess("check", "--json", definition.toString()).out())
                .isEqualTo("""
                        [
                          {
                            "file": "FILE",
                            "line": 6,
                            "column": 7,
                            "severity": "error",
                            "code": "PARSE_EMPTY_VALUE",
                            "message": "Nothing is written after the colon or dash. Write a value, or delete the line.",
                            "path": "/title"
                          },
                          {
                            "file": "FILE",
                            "line": 7,
                            "column": 1,
                            "severity": "error",
                            "code": "SHAPE_UNKNOWN_KEY",
                            "message": "\\"titel\\" is not known here. Check the spelling, or take it out. Did you mean \\"title\\"?",
                            "path": "/titel"
                          }
                        ]
                        """.replace("FILE", definition.toString()));
    }

    @Test
    void check_tells_what_an_author_has_to_look_at_and_strict_makes_it_fail() throws IOException {
        change(definition, "checked: 2026-11-22", "checked: 2020-01-31");
        String all = Ran.assess("check", folder.toString()).out();

        assertThat(codes(all)).startsWith("LICENCE_LOOKED_AT_LONG_AGO", "TO_VERIFY");
        assertThat(Ran.assess("check", folder.toString()).exitCode()).isZero();
        assertThat(Ran.assess("check", "--strict", folder.toString()).exitCode())
                .isEqualTo(1);
        assertThat(Ran.assess("check", "--json", "phq-9").out())
                .contains("\"code\": \"TO_VERIFY\"")
                .doesNotContain("\"error\"", "BAND_EDGE_UNTRIED", "CASES_NONE");
    }

    @Test
    void an_edge_of_a_band_without_a_case_is_told_and_so_are_cases_that_nobody_wrote() throws IOException {
        change(cases, "    q1: sometimes\n    q2: never\n", "    q1: never\n    q2: never\n");
        change(cases, "total: 1\n", "total: 0\n");
        String edge = Ran.assess("check", folder.toString()).out();
        Files.delete(cases);

        assertThat(edge)
                .endsWith(
                        "warning BAND_EDGE_UNTRIED: No worked case has 1 as its score \"total\", where the band \"low\""
                                + " begins or ends. Add one: a slip by one shows there first.\n");
        assertThat(Ran.assess("check", folder.toString()).out())
                .endsWith("warning CASES_NONE: There are no worked cases. Write some in cases.yaml, beside the"
                        + " definition.\n");
    }

    @Test
    void a_problem_of_the_cases_is_told_by_check_and_by_test() throws IOException {
        change(cases, "  total: low", "  total: lo");

        String problem =
                cases + ":13:7: error CASE_BAND_UNKNOWN: The score has no band \"lo\". Did you mean \"low\"?\n";
        assertThat(Ran.assess("check", folder.toString()).out()).startsWith(problem);
        assertThat(Ran.assess("test", folder.toString()).out()).isEqualTo(problem);
    }

    @Test
    void a_case_that_fails_is_shown_as_expected_and_actual() throws IOException {
        change(cases, "total: 1", "total: 2");

        assertThat(Ran.assess("test", folder.toString()))
                .isEqualTo(new Ran(
                        1,
                        cases + ":4:3: failed: Once sometimes is 1, the top of Low\n"
                                + "  score total: expected 2, actual 1\n",
                        "3 cases: 2 passed, 1 failed\n"));
    }

    @Test
    void a_definition_without_cases_does_not_pass() throws IOException {
        Files.delete(cases);

        assertThat(Ran.assess("test", folder.toString()))
                .isEqualTo(new Ran(
                        1,
                        definition + ": failed: there are no worked cases. Write some in cases.yaml beside it.\n",
                        "0 cases: 0 passed, 0 failed\n"));
    }

    @Test
    void the_schema_that_new_writes_is_the_schema() throws IOException {
        assertThat(Ran.assess("schema", folder.toString()).out())
                .isEqualTo(Files.readString(folder.resolve("response.schema.json")));
    }

    @Test
    void words_alone_need_a_patch() throws IOException {
        Path later = copied();
        change(later, "title: The last week", "title: The last seven days");

        assertThat(Ran.assess("diff", definition.toString(), later.toString()))
                .isEqualTo(new Ran(
                        1,
                        "words: section last_week: has another title\n"
                                + "version: 1.0.0 to 1.0.0: needs patch (1.0.1), not enough\n",
                        ""));
    }

    @Test
    void more_to_answer_is_compatible_and_a_raised_version_is_enough() throws IOException {
        Path later = copied();
        change(later, "version: 1.0.0", "version: 1.1.0");
        change(later, "longest: 500", "longest: 600");

        assertThat(Ran.assess("diff", definition.toString(), later.toString()))
                .isEqualTo(new Ran(
                        0,
                        "compatible: item more: takes more: the number of characters is 600\n"
                                + "version: 1.0.0 to 1.1.0: needs minor (1.1.0), enough\n",
                        ""));
    }

    @Test
    void changed_scores_and_responses_that_no_longer_fit_need_a_major_version() throws IOException {
        Path later = copied();
        change(later, "version: 1.0.0", "version: 1.4.0");
        change(later, "when: \"q1 = 'often'\"", "when: \"q2 = 'often'\"");
        change(later, "longest: 500", "longest: 400");

        assertThat(Ran.assess("diff", definition.toString(), later.toString()))
                .isEqualTo(new Ran(
                        1,
                        "stored responses no longer fit: item more: takes less: the number of characters is 400\n"
                                + "scores change: finding sleeps_badly: is raised if q2 is 'often'\n"
                                + "version: 1.0.0 to 1.4.0: needs major (2.0.0), not enough\n",
                        ""));
    }

    @Test
    void two_assessments_are_not_versions_of_one() {
        assertThat(Ran.assess("diff", "phq-9", folder.toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void a_definition_that_does_not_load_stops_every_other_command() throws IOException {
        change(definition, "title: Sleep check", "titel: Sleep check");

        Ran refused = Ran.assess("score", definition.toString());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("SHAPE_UNKNOWN_KEY").endsWith("does not load.\n");
    }

    @Test
    void the_formula_of_a_problem_is_shown_with_a_caret_under_the_place() throws IOException {
        change(definition, "q1 = 'often'", "q1 = 'oftn'");

        assertThat(Ran.assess("check", definition.toString()).out())
                .startsWith("""
                        FILE:92:17: error OPTION_UNKNOWN: "oftn" is not among the answers, bands or results that are possible here. Did you mean "often"?
                            q1 = 'oftn'
                                 ^
                        """.replace("FILE", definition.toString()));
    }

    @Test
    void an_id_may_be_whatever_the_format_takes() {
        for (String id : List.of("4at-mini", "10", "true")) {
            assertThat(Ran.assess("new", id, "--in", home.toString()).exitCode())
                    .isZero();
            assertThat(Ran.assess("test", home.resolve(id).toString()).exitCode())
                    .isZero();
        }
    }

    @Test
    void a_file_that_nobody_reads_is_told() throws IOException {
        Path text = Files.createDirectories(folder.resolve("text")).resolve("cy.yml");
        Files.writeString(text, "language: cy\n");
        String told = Ran.assess("check", folder.toString()).out();
        Files.move(definition, folder.resolve("definition.yml"));

        assertThat(told)
                .startsWith(text + ":1:1: error FILE_NOT_READ: Files that end so are not read. Call it cy.yaml.\n");
        assertThat(Ran.assess("check", home.toString()))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "assess: '" + folder.resolve("definition.yml") + "' is not read. Call it definition.yaml.\n"));
    }

    @Test
    void a_version_that_goes_back_is_told_even_where_nothing_else_changed() throws IOException {
        Path later = copied();
        change(later, "version: 1.0.0", "version: 0.9.0");

        assertThat(Ran.assess("diff", definition.toString(), later.toString()))
                .isEqualTo(new Ran(1, "version: 1.0.0 to 0.9.0: nothing changed, and goes back\n", ""));
    }

    @Test
    void a_folder_is_searched_through_links_and_a_link_to_itself_is_no_end() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("link"), home.resolve("sleep-check"));
        Files.createSymbolicLink(folder.resolve("again"), home);

        assertThat(Ran.assess("test", link.toString())).isEqualTo(new Ran(0, "", "3 cases: 3 passed, 0 failed\n"));
    }

    private static List<String> codes(String lines) {
        return lines.lines()
                .map(line -> line.replaceAll("^(\\S+) \\S+ (\\S+): .*$", "$2"))
                .toList();
    }

    private Path copied() throws IOException {
        return Files.copy(
                definition, Files.createDirectories(home.resolve("later")).resolve("definition.yaml"));
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void the_reading_age_of_each_question_is_said_where_it_is_asked_for() {
        String out = Ran.assess("check", "--reading-age", "phq-9").out();

        assertThat(out).contains("phq-9 q5: too few words for a reading age\n").contains("phq-9 q9: reading age 9\n");
        assertThat(Ran.assess("check", "--reading-age", "--json", "phq-9"))
                .isEqualTo(new Ran(2, "", "assess: --json and --reading-age do not go together.\n"));
    }
}
