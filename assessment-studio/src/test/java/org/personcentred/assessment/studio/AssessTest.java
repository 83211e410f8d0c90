package org.personcentred.assessment.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessTest {

    @Test
    void help_names_the_commands_that_there_are_and_no_others() {
        Ran help = Ran.assess("--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()
                        .substring(help.out().indexOf("Commands:"))
                        .lines()
                        .filter(line -> line.matches(" {2}[a-z]+ {2,}.*"))
                        .map(line -> line.strip().split(" ")[0]))
                .containsExactly(
                        "list",
                        "check",
                        "test",
                        "schema",
                        "validate",
                        "score",
                        "form",
                        "render",
                        "new",
                        "diff",
                        "docs",
                        "completion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "check",
                "test",
                "schema",
                "validate",
                "score",
                "form",
                "render",
                "new",
                "diff",
                "docs",
                "completion"
            })
    void each_command_has_help_with_examples(String command) {
        Ran help = Ran.assess(command, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .contains("Usage: assess " + command)
                .contains("Examples:")
                .contains("assess " + command);
        assertThat(help.out().substring(help.out().indexOf("Examples:")).lines().skip(1))
                .as("no example is broken into two lines")
                .allMatch(line -> line.startsWith("  ") && line.contains("assess "));
    }

    @Test
    void a_command_that_does_not_exist_is_wrong_usage_with_a_suggestion() {
        assertThat(Ran.assess("scor")).isEqualTo(new Ran(2, "", """
                        assess: Unmatched argument at index 0: 'scor'
                        Did you mean 'assess score'?
                        Try 'assess --help'.
                        """));
    }

    @Test
    void the_command_with_the_fewest_slips_is_suggested() {
        assertThat(Ran.assess("tset").err()).contains("Did you mean 'assess test'?");
        assertThat(Ran.assess("check", "--strictt", "phq-9").err()).contains("Did you mean 'assess check --strict'?");
    }

    @Test
    void a_name_that_means_nothing_is_wrong_usage_with_a_suggestion() {
        assertThat(Ran.assess("schema", "phq9"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "assess: There is no shipped assessment, folder or file 'phq9'. Did you mean 'phq-9'?"
                                + " 'assess list' shows what is shipped.\n"));
        assertThat(Ran.assess("schema", "phq-9@9.9.9").err()).contains("Did you mean 'phq-9@1.0.0'?");
    }

    @Test
    void nothing_at_all_is_wrong_usage() {
        assertThat(Ran.assess().exitCode()).isEqualTo(2);
    }

    @Test
    void the_version_is_that_of_the_library() {
        assertThat(Ran.assess("--version").out()).matches("assess \\d+\\.\\d+\\.\\d+.*\n");
    }

    @Test
    void what_is_shipped_is_listed_for_people_and_for_programs() {
        assertThat(Ran.assess("list").out())
                .contains("phq-9                    1.0.0  A  Patient Health Questionnaire-9\n");
        assertThat(Ran.assess("list", "--json").out())
                .contains("\"id\": \"phq-9\",\n    \"version\": \"1.0.0\",\n"
                        + "    \"title\": \"Patient Health Questionnaire-9\",\n    \"licence\": \"A\"");
    }
}
