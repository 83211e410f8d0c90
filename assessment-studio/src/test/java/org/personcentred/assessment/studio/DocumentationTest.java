package org.personcentred.assessment.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/assess.md}, run in a folder of their own; where output is shown, it is the output. */
class DocumentationTest {
    private static final Pattern FILE = Pattern.compile("```\\w+ (\\S+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CONSOLE = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FILE_NAME = Pattern.compile("(drafts.*|.*\\.(ndjson|form|html))");

    @TempDir
    private Path folder;

    private record Example(String command, String output) {}

    @Test
    void every_example_runs_and_prints_what_the_page_shows() throws IOException {
        String page = Files.readString(Path.of("../docs/assess.md"));
        Matcher files = FILE.matcher(page);
        while (files.find()) {
            Files.writeString(folder.resolve(files.group(1)), files.group(2));
        }

        List<Example> examples = examples(page);

        assertThat(examples).hasSizeGreaterThan(10).allSatisfy(this::run);
    }

    private void run(Example example) {
        String[] arguments = List.of(example.command().split(" ")).stream()
                .skip(1)
                .map(word ->
                        FILE_NAME.matcher(word).matches() ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);

        Ran ran = Ran.assess(arguments);

        String shown = ran.out().replace(folder + "/", "");
        boolean showsProblems = example.command().contains("responses.ndjson");
        assertThat(ran.exitCode()).as(example.command()).isEqualTo(showsProblems ? 1 : 0);
        if (!example.output().isEmpty()) {
            assertThat(shown).as(example.command()).isEqualTo(example.output());
        }
    }

    private static List<Example> examples(String page) {
        List<Example> examples = new ArrayList<>();
        Matcher consoles = CONSOLE.matcher(page);
        while (consoles.find()) {
            for (String part : consoles.group(1).split("(?m)^\\$ ")) {
                if (!part.isEmpty()) {
                    int end = part.indexOf('\n');
                    examples.add(new Example(part.substring(0, end), part.substring(end + 1)));
                }
            }
        }
        return examples;
    }
}
