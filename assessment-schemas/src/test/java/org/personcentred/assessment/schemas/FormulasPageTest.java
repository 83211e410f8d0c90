package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
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
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** Every formula in {@code docs/formulas.md} is executed and comes to what the page says. */
class FormulasPageTest {
    private static final Page PAGE = Page.of("formulas.md");
    private static final Page FORMAT = Page.of("definition-format.md");
    private static final String WITHOUT_KINDS = FORMAT.block("format: 1\nid: rest-check");
    private static final String DEFINITION = with(WITHOUT_KINDS, FORMAT.block("- id: read_this"));
    private static final String OVER_ROWS = with(WITHOUT_KINDS, PAGE.block("- id: goals"));
    private static final String WITH_TABLES =
            DEFINITION.replace("\nsections:", "\n" + PAGE.block("tables:") + "\nsections:");

    private static final String REFUSED = "refused: ";

    /** The functions, as the tables at the end of the page have them in their first column. */
    private static final Pattern FUNCTIONS = Pattern.compile("(?m)^\\| ((?:`[a-z_]+` ?)+)\\| ");

    private static String with(String definition, String questions) {
        return definition.replace("\nscores:", "\n" + questions.indent(6) + "\nscores:");
    }

    /** A line of the page: a formula, what it comes to, and the definition that has its names. */
    record Example(String formula, String result, String names) {
        static Stream<Example> in(String blocks, String names) {
            return PAGE.blocks(blocks).stream()
                    .flatMap(String::lines)
                    .map(line -> line.split(" +-> "))
                    .map(halves -> new Example(halves[0], halves[1], names));
        }

        boolean isRefused() {
            return result.startsWith(REFUSED);
        }

        /** What is refused comes to nothing that could tell; there a comparison does. */
        boolean isCondition() {
            return isRefused()
                    ? formula.matches(".*[<>].*")
                    : result.endsWith("met") || result.equals("not determined");
        }

        /** The page's definition, with the formula as one more score or condition. */
        String definition() {
            String entry = isCondition()
                    ? "  shown:\n    title: Shown\n    when: \"" + formula + "\"\n"
                    : "  - id: shown\n    title: Shown\n    formula: \"" + formula + "\"\n";
            String before = isCondition() ? "\nconditions:" : "\nscores:";
            return names.replaceFirst("(?m)" + before + ".*$", "$0\n" + entry.stripTrailing());
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                        Example.in("formula", DEFINITION),
                        Example.in("rows", OVER_ROWS),
                        Example.in("tables", WITH_TABLES))
                .flatMap(examples -> examples);
    }

    static Stream<Example> working() {
        return examples().filter(example -> !example.isRefused());
    }

    static Stream<Example> refused() {
        return examples().filter(Example::isRefused);
    }

    @Test
    void the_page_has_examples() {
        assertThat(examples()).hasSizeGreaterThan(40);
    }

    @Test
    void every_function_and_every_word_has_an_example() {
        List<String> functions = FUNCTIONS
                .matcher(PAGE.text())
                .results()
                .flatMap(row -> Stream.of(row.group(1).replace("`", "").split(" ")))
                .toList();
        Stream<String> words = Stream.of("true", "false", "completed_on", "it", "and", "or", "not", "in", "^");

        assertThat(functions).hasSizeGreaterThan(20).allMatch(name -> isWorkedOut(name + "("));
        assertThat(words).allMatch(FormulasPageTest::isWorkedOut);
    }

    private static boolean isWorkedOut(String name) {
        Pattern written = Pattern.compile("(?<![a-z_])" + Pattern.quote(name) + "(?![a-z_]*=)");
        return working().anyMatch(example -> written.matcher(example.formula()).find());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("working")
    void a_formula_comes_to_what_the_page_says(Example example) {
        Checked<Assessment> read = read(example);
        assertThat(read.problems()).isEmpty();

        Outcome outcome = outcome(
                ((Checked.Valid<Assessment>) read).value(), example.names().equals(OVER_ROWS) ? 1 : 0);

        assertThat(example.isCondition() ? condition(outcome) : score(outcome)).isEqualTo(example.result());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_formula_that_the_page_calls_refused_does_not_load(Example example) {
        assertThat(read(example).problems().stream().map(Problem::code))
                .containsExactly(example.result().substring(REFUSED.length()));
    }

    private static Checked<Assessment> read(Example example) {
        byte[] bytes = example.definition().getBytes(StandardCharsets.UTF_8);
        return DefinitionReader.read(
                AssessmentFolder.of(new AssessmentFolder.File("definition.yaml", bytes)), ShippedAssessments::find);
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
                : "does not apply";
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
