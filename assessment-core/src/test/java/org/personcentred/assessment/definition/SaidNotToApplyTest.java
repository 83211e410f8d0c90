package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.definition.TriedFormulas.Tried;
import org.personcentred.assessment.expression.Bounds;
import org.personcentred.assessment.expression.Evaluation;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Verdict;

/**
 * In what is worked out of it, a question that was said not to apply is missing, as one that nobody has answered is: no
 * sum turns a verdict to "no" because of it. A condition about the question itself does not hold.
 */
class SaidNotToApplyTest {
    /** Formulas that read questions through conditions: of these, nothing is so. */
    private static final Pattern CONDITIONS =
            Pattern.compile("[=<>]|includes|if\\(|early_|ruled|severe|total|only_with_b|unless_none");

    static Stream<Tried.OfNumber> numbers() {
        return TriedFormulas.numbers()
                .filter(tried -> !CONDITIONS.matcher(tried.written()).find())
                .filter(tried -> tried.items().stream().noneMatch(Set.of("f", "g", "h")::contains));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("numbers")
    void a_number_is_what_it_would_be_if_nobody_had_answered(Tried.OfNumber tried) {
        for (SmallState state : tried.states()) {
            Facts said = state.facts();
            Facts blank = state.withoutReasons().facts();

            assertThat(tried.formula().accept(new Evaluation(said)).value())
                    .as("in %s", state)
                    .isEqualTo(tried.formula().accept(new Evaluation(blank)).value());
            // of a key that was said not to apply, a table is not asked which rows go with all of its answers
            Possible may = tried.formula().accept(new Bounds(blank));
            assertThat(tried.formula().accept(new Bounds(said)))
                    .as("in %s", state)
                    .isIn(may, tried.written().startsWith("lookup") ? may.orNotApplicable() : may);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            c > 0             | NOT_MET
            c <= -1           | NOT_MET
            not (c > 0)       | MET
            points(a) >= c    | NOT_MET
            limit > c         | NOT_MET
            """)
    void a_comparison_with_the_question_itself_does_not_hold(String written, Verdict.Truth truth) {
        assertThat(verdict(written, "lots", "c").truth()).isEqualTo(truth);
    }

    /** Points of a are 0, 1 or 4, and c is from -1 to 2; early adds up a and d, which is from 0 to 4. */
    @ParameterizedTest(name = "{0}, a is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            points(a) + c > 2   | lots | MET
            points(a) + c > 2   | none | NOT_MET
            points(a) + c > 2   | some | NOT_DETERMINED
            early >= 5          | lots | NOT_DETERMINED
            early >= 5          | none | NOT_MET
            """)
    void a_sum_settles_only_what_it_would_settle_whatever_the_answer_were(
            String written, String first, Verdict.Truth truth) {
        Verdict verdict = verdict(written, first, written.startsWith("early") ? "d" : "c");

        assertThat(verdict.truth()).isEqualTo(truth);
        assertThat(verdict.isOpen()).isEqualTo(!verdict.open().isEmpty());
    }

    private static Verdict verdict(String written, String first, String outside) {
        SmallState state = new SmallState(Map.of("a", new Answer.Choice(first)), Set.of(outside));
        return TriedFormulas.conditions()
                .filter(tried -> tried.written().equals(written))
                .findFirst()
                .orElseThrow()
                .verdict(state.facts());
    }
}
