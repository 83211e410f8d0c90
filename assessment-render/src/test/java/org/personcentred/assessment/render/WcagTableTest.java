package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of criteria in docs/accessibility.md; run with {@code -Dwcag.write=true} to write it anew. */
class WcagTableTest {
    private static final Path PAGE = Path.of("../docs/accessibility.md");
    private static final String BEGIN = "<!-- The table is written by WcagTableTest. -->\n";
    private static final String END = "<!-- End of the table. -->\n";
    private static final List<String> TESTS =
            List.of("src/test/java", "../assessment-core/src/test/java", "../examples/quickstart/src/test/java");
    /** What WCAG 2.2 asks for at A and AA, but for what moves and sounds (1.2), and 4.1.1, which is no more. */
    private static final List<String> A_AND_AA = List.of(
            "1.1.1", "1.2", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.4.1", "1.4.3", "1.4.4", "1.4.5", "1.4.10",
            "1.4.11", "1.4.12", "1.4.13", "2.1.1", "2.1.2", "2.1.4", "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2",
            "2.4.3", "2.4.4", "2.4.5", "2.4.6", "2.4.7", "2.4.11", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "2.5.7", "2.5.8",
            "3.1.1", "3.1.2", "3.2.1", "3.2.2", "3.2.3", "3.2.4", "3.2.6", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.7",
            "3.3.8", "4.1.2", "4.1.3");

    /** What a form can meet, or fail, of AAA. */
    private static final List<String> AAA = List.of(
            "1.3.6", "1.4.6", "1.4.8", "1.4.9", "2.1.3", "2.2.3", "2.2.5", "2.2.6", "2.3.3", "2.4.8", "2.4.9", "2.4.10",
            "2.4.12", "2.4.13", "2.5.5", "2.5.6", "3.1.3", "3.1.4", "3.1.5", "3.2.5", "3.3.5", "3.3.6", "3.3.9");

    @Test
    void every_criterion_at_aaa_that_concerns_a_form_has_a_row() {
        List<String> rows = Criterion.all().stream()
                .filter(criterion -> criterion.level().equals("AAA"))
                .map(Criterion::number)
                .toList();

        assertThat(rows).isEqualTo(AAA);
    }

    @Test
    void every_criterion_at_a_and_aa_has_a_row() {
        List<String> rows = Criterion.all().stream()
                .filter(criterion -> !criterion.level().equals("AAA"))
                .map(Criterion::number)
                .toList();

        assertThat(rows).isEqualTo(A_AND_AA);
    }

    @Test
    void every_test_that_is_named_is_there() throws IOException {
        for (Criterion criterion : Criterion.all()) {
            for (String test : criterion.heldBy()) {
                String[] classAndMethod = test.split(" ");
                boolean there = classAndMethod[0].equals("gate")
                        ? Gate.CHECKS.stream().anyMatch(check -> check.name().equals(classAndMethod[1]))
                        : source(classAndMethod[0]).contains("void " + classAndMethod[1] + "(");
                assertThat(there).as(test).isTrue();
            }
        }
    }

    @Test
    void every_check_of_the_gate_serves_a_criterion() {
        List<String> named = Criterion.all().stream()
                .flatMap(criterion -> criterion.heldBy().stream())
                .toList();

        assertThat(Gate.CHECKS).allSatisfy(check -> assertThat(named).contains("gate " + check.name()));
    }

    @Test
    void the_table_on_the_page_is_this_one() throws IOException {
        String page = Files.readString(PAGE);
        String table = Stream.concat(
                        Stream.of("| Criterion | Level | How | Held by |", "|---|---|---|---|"),
                        Criterion.all().stream().map(Criterion::row))
                .collect(Collectors.joining("\n", "", "\n"));
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String after = page.substring(page.indexOf(END));
        if (Boolean.getBoolean("wcag.write")) {
            Files.writeString(PAGE, before + table + after);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(before + table + after);
    }

    private static String source(String testClass) throws IOException {
        for (String root : TESTS) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file :
                        files.filter(path -> path.endsWith(testClass + ".java")).toList()) {
                    return Files.readString(file);
                }
            }
        }
        return "";
    }
}
