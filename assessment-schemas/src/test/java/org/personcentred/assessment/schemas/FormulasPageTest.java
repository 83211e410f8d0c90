package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** Every formula in {@code docs/formulas.md} is executed and comes to what the page says. */
class FormulasPageTest {
    private static final Page PAGE = Page.of("formulas.md");
    private static final List<String> FORMAT = Page.of("definition-format.md").blocks("yaml");
    private static final String DEFINITION =
            FORMAT.get(0).replace("\nscores:", "\n" + FORMAT.get(2).indent(6) + "\nscores:");

    /** A line of the page: a formula, and what it comes to. */
    record Example(String formula, String result, boolean overRows) {
        static Example of(String line) {
            String[] halves = line.split(" +-> ");
            return new Example(halves[0], halves[1], false);
        }

        Example inRows() {
            return new Example(formula, result, true);
        }

        boolean isCondition() {
            return result.endsWith("met") || result.equals("not determined");
        }

        /** The page's definition, with the formula as one more score or condition. */
        String definition() {
            String entry = isCondition()
                    ? "  shown:\n    title: Shown\n    when: \"" + formula + "\"\n"
                    : "  - id: shown\n    title: Shown\n    formula: \"" + formula + "\"\n";
            String before = isCondition() ? "\nconditions:" : "\nscores:";
            String items = overRows ? "\n" + PAGE.blocks("yaml").get(0).indent(6) : "";
            // rows have a weight of their own
            return (overRows ? FORMAT.get(0) : DEFINITION)
                    .replace("\nscores:", items + "\nscores:")
                    .replaceFirst("(?m)" + before + ".*$", "$0\n" + entry.stripTrailing());
        }
    }

    static Stream<Example> examples() {
        return Stream.concat(
                PAGE.blocks("formula").stream().flatMap(String::lines).map(Example::of),
                PAGE.blocks("rows").stream()
                        .flatMap(String::lines)
                        .map(Example::of)
                        .map(Example::inRows));
    }

    @Test
    void the_page_has_examples() {
        assertThat(examples()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void a_formula_comes_to_what_the_page_says(Example example) {
        byte[] bytes = example.definition().getBytes(StandardCharsets.UTF_8);
        Checked<Assessment> read = DefinitionReader.read(
                AssessmentFolder.of(new AssessmentFolder.File("definition.yaml", bytes)), ShippedAssessments::find);
        assertThat(read.problems()).isEmpty();

        Outcome outcome = outcome(((Checked.Valid<Assessment>) read).value(), example.overRows() ? 1 : 0);

        assertThat(example.isCondition() ? condition(outcome) : score(outcome)).isEqualTo(example.result());
    }

    private static Outcome outcome(Assessment assessment, int answers) {
        String json = PAGE.blocks("json")
                .get(answers)
                .replaceFirst("\\{", "{\"assessment\": \"rest-check\", \"version\": \"1.0.0\",");
        Checked<Response> checked =
                ResponseChecker.check(Submission.ofJson(assessment, json.getBytes(StandardCharsets.UTF_8)));
        assertThat(checked.problems()).isEmpty();
        return Scorer.score(((Checked.Valid<Response>) checked).value());
    }

    private static String score(Outcome outcome) {
        Value value = outcome.scores().stream()
                .filter(result -> result.score().id().equals("shown"))
                .findFirst()
                .orElseThrow()
                .value();
        if (value instanceof Value.Known known) {
            return NumberText.write(known.value());
        }
        return value instanceof Value.Missing missing
                ? "missing "
                        + String.join(
                                " ", missing.items().stream().map(ItemId::name).toList())
                : value.toString();
    }

    private static String condition(Outcome outcome) {
        Verdict verdict = outcome.conditions().stream()
                .filter(result -> result.condition().id().equals("shown"))
                .findFirst()
                .orElseThrow()
                .working()
                .verdict();
        if (verdict.isMet()) {
            return "met";
        }
        return verdict.isNotMet() ? "not met" : "not determined";
    }
}
