package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Messages;
import org.personcentred.assessment.problem.Problem;

/**
 * For each mistake an author can make there is the smallest definition that has it, all that is said of it, and its
 * mended neighbour, which loads.
 */
class BadDefinitionsTest {
    private static final Path FOLDER = Path.of("src/test/resources/bad-definitions");
    private static final Path DEMANDS = Path.of("src/test/resources/engine-demands");
    private static final Messages MESSAGES = Messages.of(Locale.UK);
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z0-9]+)+)\"");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Files beside a definition, which a problem in them is told with. */
    private static final Pattern BESIDE = Pattern.compile("(?:.*\\.)?((?:cy|licensed)\\.yaml)");

    /**
     * Not shown here: settings come from a host; the format lets no longer formula pass; a definition too large to read;
     * a file that is not one of a definition.
     */
    private static final Set<String> ELSEWHERE =
            Set.of("PARAMETER_UNKNOWN", "FORMULA_TOO_LONG", "LIKE_TOO_MUCH", "FILE_NOT_READ", "SHAPE_REQUIRED");

    static Stream<String> mistakes() {
        return files(FOLDER)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".mended.yaml"))
                .map(name -> name.replace(".mended.yaml", ""))
                .sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_told_once_at_its_place_and_says_what_to_do(String mistake) throws IOException {
        String told = said(read(mistake + ".yaml"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(FOLDER.resolve(mistake + ".txt"), told);
        }

        assertThat(told).isEqualTo(text(mistake + ".txt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void its_mended_neighbour_loads(String mistake) {
        Checked<Assessment> read = read(mistake + ".mended.yaml");

        assertThat(said(read)).isEmpty();
        assertThat(read).isInstanceOf(Checked.Valid.class);
    }

    @Test
    void every_mistake_that_can_be_told_has_its_pair() {
        Set<String> emitted = Stream.of("expression", "definition")
                .flatMap(room -> files(Path.of("src/main/java/org/personcentred/assessment", room)))
                .flatMap(BadDefinitionsTest::codes)
                .filter(code -> !ELSEWHERE.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(mistakes().map(mistake -> mistake.toUpperCase(Locale.ROOT)).filter(emitted::contains))
                .containsExactlyInAnyOrderElementsOf(emitted);
    }

    @Test
    void a_band_gap_a_misspelt_name_and_a_circle_are_three_problems() {
        Checked<Assessment> read = read("three_mistakes.yaml");

        assertThat(said(read)).isEqualTo(text("three_mistakes.txt"));
        assertThat(read.problems()).hasSize(3);
    }

    private static Checked<Assessment> read(String file) {
        AssessmentFolder folder = AssessmentFolder.of(file(file));
        String name = file.replaceAll("\\.yaml$", "");
        Path licensed = FOLDER.resolve(name + ".licensed.yaml");
        Path welsh = FOLDER.resolve(name + ".cy.yaml");
        folder = Files.exists(licensed) ? folder.licensed(file(name + ".licensed.yaml")) : folder;
        folder = Files.exists(welsh)
                ? folder.translated(new AssessmentFolder.File("cy.yaml", bytes(name + ".cy.yaml")))
                : folder;
        return DefinitionReader.read(folder, BadDefinitionsTest::other);
    }

    /** What a definition may use is one of those that show the demands on the engine. */
    private static Optional<Assessment> other(String id, String version) {
        byte[] bytes = text(DEMANDS.resolve(id).resolve("definition.yaml")).getBytes(StandardCharsets.UTF_8);
        AssessmentFolder folder = AssessmentFolder.of(new AssessmentFolder.File(id, bytes));
        return DefinitionReader.read(folder) instanceof Checked.Valid<Assessment> valid
                ? Optional.of(valid.value()).filter(found -> found.version().equals(version))
                : Optional.empty();
    }

    private static AssessmentFolder.File file(String name) {
        return new AssessmentFolder.File(name, bytes(name));
    }

    private static byte[] bytes(String name) {
        return text(name).getBytes(StandardCharsets.UTF_8);
    }

    /** With what is due on the day, where the definition loads. */
    private static String said(Checked<Assessment> read) {
        List<Problem> due =
                read instanceof Checked.Valid<Assessment> valid ? Standing.on(TODAY, valid.value()) : List.of();
        return Stream.concat(read.problems().stream(), due.stream())
                .map(BadDefinitionsTest::said)
                .collect(Collectors.joining());
    }

    private static String said(Problem problem) {
        Location.InDocument at = (Location.InDocument) problem.location();
        String shown = problem.parameters().getOrDefault("shown", "");
        Matcher beside = BESIDE.matcher(at.document());
        String file = beside.matches() ? beside.group(1) + ":" : "";
        return file + at.line() + ":" + at.column() + ": "
                + problem.severity().name().toLowerCase(Locale.ROOT) + " "
                + problem.code() + ": " + MESSAGES.say(problem) + "\n"
                + (shown.isEmpty() ? "" : shown.indent(4));
    }

    private static Stream<String> codes(Path file) {
        List<MatchResult> found = CODE.matcher(text(file)).results().toList();
        return found.stream().map(result -> result.group(1));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        return text(FOLDER.resolve(name));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
