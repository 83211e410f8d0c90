package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/**
 * Formulas of every kind, right and wrong: how the formula is written out, and what it says in words; or every mistake
 * in it, with its place. Somebody has read what came; {@code -Dgolden=write} writes it anew.
 */
class FormulaGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/formulas");

    /** Mistakes that leave nothing to read on with, or that are none in a sum. */
    private static final Set<String> NOT_READ = Set.of(
            "FORMULA_CHAINED",
            "FORMULA_CHARACTER",
            "FORMULA_DOUBLE_QUOTE",
            "FORMULA_EXPECTED",
            "FORMULA_QUOTE_OPEN",
            "FORMULA_TOO_DEEP",
            "FORMULA_RANGE_ALONE",
            "FORMULA_RANGE");

    @Test
    void a_formula_that_should_come_to_a_number_says_what_was_agreed() throws IOException {
        holds(
                "numbers",
                formula -> told(
                        FallsNames.READER.expression(formula, FallsNames.HERE),
                        read -> Notation.of(read) + "\n  " + Wording.of(read)));
    }

    @Test
    void a_formula_that_should_be_true_or_false_says_what_was_agreed() throws IOException {
        holds(
                "conditions",
                formula -> told(
                        FallsNames.READER.condition(formula, FallsNames.HERE),
                        read -> Notation.of(read) + "\n  " + Wording.of(read)));
    }

    @Test
    void a_mistake_within_a_longer_formula_is_told_like_the_same_mistake_alone() throws IOException {
        for (String formula : formulas("numbers")) {
            List<String> alone = codes(FallsNames.READER.expression(formula, FallsNames.HERE));
            String longer = "sum(" + formula + ", 1)";
            if (alone.stream().noneMatch(NOT_READ::contains)) {
                assertThat(codes(FallsNames.READER.expression(longer, FallsNames.HERE)))
                        .as(longer)
                        .isEqualTo(alone);
            }
        }
        for (String formula : formulas("conditions")) {
            List<String> alone = codes(FallsNames.READER.condition(formula, FallsNames.HERE));
            String longer = "severe or (" + formula + ")";
            if (alone.stream().noneMatch(NOT_READ::contains)) {
                assertThat(codes(FallsNames.READER.condition(longer, FallsNames.HERE)))
                        .as(longer)
                        .isEqualTo(alone);
            }
        }
    }

    private static List<String> formulas(String kind) throws IOException {
        return Files.readAllLines(FOLDER.resolve(kind + ".txt"));
    }

    private static List<String> codes(Checked<?> read) {
        return read.problems().stream().map(Problem::code).toList();
    }

    private static void holds(String kind, Function<String, String> tell) throws IOException {
        String told = Files.readAllLines(FOLDER.resolve(kind + ".txt")).stream()
                .map(formula -> formula + "\n" + tell.apply(formula) + "\n")
                .collect(Collectors.joining());
        Path agreed = FOLDER.resolve(kind + ".told.txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(agreed, told);
        }

        assertThat(told).isEqualTo(Files.readString(agreed));
    }

    private static <T> String told(Checked<T> read, Function<T, String> words) {
        return read instanceof Checked.Valid<T> valid
                ? "  " + words.apply(valid.value())
                : read.problems().stream().map(FormulaGoldenTest::told).collect(Collectors.joining("\n"));
    }

    /** The place, counted from 1, then the mistake and what it names. */
    private static String told(Problem problem) {
        String shown = problem.parameters().get("shown");
        int at = shown.length() - shown.lastIndexOf('\n') - 1;
        String named = problem.parameters().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("shown"))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return ("  at " + at + ": " + problem.code() + " " + named).stripTrailing();
    }
}
