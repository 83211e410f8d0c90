package org.personcentred.assessment.studio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bash offers when somebody presses Tab, once it has read the script. */
class CompletionTest {
    /** Does what bash does at Tab: calls the function that the script gave for the command, on the words so far. */
    private static final String PRESS_TAB = """
            # it works only where bash itself asks at a prompt
            compopt() { :; }
            source "$1"
            shift
            COMP_WORDS=("$@")
            COMP_CWORD=$(($# - 1))
            COMP_LINE="$*"
            COMP_POINT=${#COMP_LINE}
            given=$(complete -p assess)
            function=${given##*-F }
            "${function%% *}" assess "${COMP_WORDS[COMP_CWORD]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """;

    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void write() throws IOException {
        script = Files.writeString(
                folder.resolve("completion.bash"), Ran.assess("completion").out());
    }

    @Test
    void a_command_that_was_begun_is_finished() throws Exception {
        assertThat(offered("assess", "sco")).containsExactly("score");
        assertThat(offered("assess", "d")).containsExactlyInAnyOrder("diff", "docs");
    }

    @Test
    void every_command_is_offered_where_none_was_begun() throws Exception {
        assertThat(offered("assess", "")).contains("list", "check", "score", "render", "completion");
    }

    @Test
    void an_option_that_was_begun_is_finished_for_the_command_that_has_it() throws Exception {
        assertThat(offered("assess", "score", "--thr")).containsExactly("--threads");
        assertThat(offered("assess", "check", "--str")).containsExactly("--strict");
        assertThat(offered("assess", "check", "--thr")).isEmpty();
    }

    private List<String> offered(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "--norc", "-c", PRESS_TAB, "bash", script.toString()));
        command.addAll(List.of(words));
        Process bash = new ProcessBuilder(command).start();
        String offered = new String(bash.getInputStream().readAllBytes(), UTF_8);
        assertThat(new String(bash.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
        return offered.lines().filter(line -> !line.isEmpty()).toList();
    }
}
