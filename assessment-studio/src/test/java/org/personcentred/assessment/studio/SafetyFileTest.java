package org.personcentred.assessment.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** {@code docs/hazards.md}, {@code docs/intended-use.md} and {@code docs/clinical-change-log.md} say nothing that is not so. */
class SafetyFileTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern HAZARD = Pattern.compile("(?m)^### H(\\d+)\\. .+$");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z0-9]+)\\.([a-z0-9_]+)`");
    private static final Pattern METHOD = Pattern.compile("(?m)^    (?:void|boolean) ([a-z0-9_]+)\\(");
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^### (\\S+@\\S+) \\((not released|\\d{4}-\\d{2}-\\d{2})\\)\n\\S");

    @Test
    void every_test_that_holds_a_hazard_exists() throws IOException {
        Set<String> named = new TreeSet<>();
        NAMED.matcher(page("hazards.md")).results().forEach(name -> named.add(name.group(1) + "." + name.group(2)));

        assertThat(tests()).containsAll(named);
        assertThat(named).hasSizeGreaterThan(50);
    }

    @Test
    void there_are_at_least_25_hazards_each_numbered_and_with_cause_effect_control_test_and_what_remains()
            throws IOException {
        String page = page("hazards.md");
        List<Integer> numbers = HAZARD.matcher(page)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();

        assertThat(numbers)
                .hasSizeGreaterThanOrEqualTo(25)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        for (String hazard : page.split("(?m)^### ")) {
            if (hazard.startsWith("H")) {
                assertThat(hazard.lines()
                                .filter(line -> line.startsWith("- **"))
                                .map(line -> line.split("\\*\\*")[1]))
                        .as(hazard.lines().findFirst().orElseThrow())
                        .containsExactly("Cause", "Effect", "Control", "Held by", "What remains");
                assertThat(NAMED.matcher(hazard).find()).isTrue();
            }
        }
    }

    @Test
    void the_change_log_has_every_version_that_is_shipped_and_no_other() throws IOException {
        assertThat(ENTRY.matcher(page("clinical-change-log.md")).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(ShippedAssessments.all().stream()
                        .map(one -> one.id() + "@" + one.version())
                        .toList());
    }

    @Test
    void the_intended_use_says_what_it_is_not_for_and_that_nobody_has_signed_off() throws IOException {
        assertThat(page("intended-use.md"))
                .contains("## What it is not for", "Predicting who will fall", "Diagnosis", "Alarms")
                .contains("NG249", "1.1.1", "DCB0129", "DCB0160")
                .contains("Clinical sign-off is pending");
    }

    private static String page(String name) throws IOException {
        return Files.readString(PROJECT.resolve("docs").resolve(name));
    }

    /** Every test of the project, as {@code ItsClass.its_name}. */
    private static List<String> tests() throws IOException {
        List<String> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PROJECT)) {
            for (Path file : files.filter(SafetyFileTest::isTest).toList()) {
                String type = file.getFileName().toString().replace(".java", "");
                METHOD.matcher(Files.readString(file))
                        .results()
                        .forEach(method -> tests.add(type + "." + method.group(1)));
            }
        }
        return tests;
    }

    private static boolean isTest(Path file) {
        return file.toString().replace('\\', '/').contains("/src/test/java/")
                && file.toString().matches(".*(Test|Properties)\\.java");
    }
}
