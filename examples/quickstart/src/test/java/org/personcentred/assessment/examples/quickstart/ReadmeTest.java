package org.personcentred.assessment.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what runs. */
class ReadmeTest {
    private static final Path PROJECT = Path.of("../..");
    private static final List<String> JAVA = java();

    private static List<String> java() {
        return Pattern.compile("(?ms)^```java\\n(.*?)^```$")
                .matcher(read("README.md"))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String read(String path) {
        try {
            return Files.readString(PROJECT.resolve(path));
        } catch (IOException e) {
            throw new AssertionError(path + " cannot be read", e);
        }
    }

    @Test
    void its_five_lines_are_the_core_of_the_quickstart() {
        String source = read(
                "examples/quickstart/src/main/java/org/personcentred/assessment/examples/quickstart/Quickstart.java");

        assertThat(JAVA).hasSize(2);
        assertThat(JAVA.get(1).lines()).hasSize(5);
        assertThat(source.replaceAll("\\s+", " ")).contains(JAVA.get(1).replaceAll("\\s+", " "));
    }

    @Test
    void its_code_compiles_and_runs_as_it_stands(@TempDir Path folder) throws Exception {
        String source = imports()
                + "public class Shown {\n    public static String page(byte[] body) {\n"
                + String.join("", JAVA)
                + "        return html;\n    }\n}\n";
        Path file = Files.writeString(folder.resolve("Shown.java"), source);

        int failures = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), "-classpath", classpath(), file.toString());

        assertThat(failures).as("failures of the compiler").isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Object page = loader.loadClass("Shown")
                    .getMethod("page", byte[].class)
                    .invoke(null, "q1=often".getBytes(StandardCharsets.UTF_8));
            assertThat(page).asString().contains("<title>Error: Patient Health Questionnaire-9</title>");
        }
    }

    /** The imports of the quickstart: the README leaves them out. */
    private static String imports() {
        return read("examples/quickstart/src/main/java/org/personcentred/assessment/examples/quickstart/Quickstart.java")
                .lines()
                .filter(line -> line.startsWith("import "))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static String classpath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    @Test
    void every_file_that_a_page_of_the_project_links_to_is_there() throws IOException {
        try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            Stream<Path> pages = Stream.concat(
                    Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
                            .map(PROJECT::resolve),
                    docs.filter(path -> path.toString().endsWith(".md")));

            assertThat(pages.flatMap(ReadmeTest::linked))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).exists());
        }
    }

    private static Stream<Path> linked(Path page) {
        Matches links = text ->
                Pattern.compile("\\]\\((?!https?:|#)([^)#]+)").matcher(text).results();
        return links.in(read(PROJECT.relativize(page).toString())).map(link -> page.resolveSibling(link.group(1)));
    }

    private interface Matches {
        Stream<MatchResult> in(String text);
    }
}
