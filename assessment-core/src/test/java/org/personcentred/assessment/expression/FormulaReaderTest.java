package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personcentred.assessment.expression.FallsNames.condition;
import static org.personcentred.assessment.expression.FallsNames.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Take;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/** What formulas mean: each line is what an author wrote, and the same with every bracket and name written out. */
class FormulaReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    1 + 2 * falls                   | 1 + (2 * falls)
                    1 - 2 - falls                   | (1 - 2) - falls
                    falls / 2 / cut                 | (falls / 2) / cut
                    -falls ^ 2                      | -(falls ^ 2)
                    (-falls) ^ 2                    | (-falls) ^ 2
                    2 * -falls                      | 2 * (-falls)
                    - - falls                       | -(-falls)
                    sum(q1..q3, points(it))         | sum(points(q1), points(q2), points(q3))
                    mean(falls, total, 3)           | mean(falls, total, 3)
                    max(q1, q4, points(it) * 2)     | max(points(q1) * 2, points(q4) * 2)
                    count(q1..q2, points(it) >= 2)  | count(points(q1) >= 2, points(q2) >= 2)
                    count(severe, falls > 1)        | count(severe, falls > 1)
                    sum(falls, max(q1..q2, points(it))) | sum(falls, max(points(q1), points(q2)))
                    count(q1..q2, points(it) > max(q3..q4, points(it))) | count(points(q1) > max(points(q3), points(q4)), points(q2) > max(points(q3), points(q4)))
                    walk                            | min(walk)
                    max(walk)                       | max(walk)
                    mean(walk)                      | mean(walk)
                    round(total / 3, 1)             | round(total / 3, 1)
                    ceiling(falls) + floor(falls)   | ceiling(falls) + floor(falls)
                    abs(sqrt(falls))                | abs(sqrt(falls))
                    if(strict, 1, highest(aids))    | if(strict, 1, highest(aids))
                    points(aids)                    | points(aids)
                    0.50                            | 0.50
                    """)
    void a_formula_that_comes_to_a_number_means(String written, String meant) {
        assertThat(Notation.of(number(written))).isEqualTo(meant);
        assertThat(number(meant)).isEqualTo(number(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    severe or strict and falls = 1    | severe or (strict and falls = 1)
                    (severe or strict) and falls = 1  | (severe or strict) and falls = 1
                    not severe or strict              | not (severe) or strict
                    not blackout = 'yes'              | not (blackout = 'yes')
                    not not severe                    | not (not (severe))
                    any(severe, any(strict, true))    | severe or strict or true
                    all(q1..q2, it = 'often')         | q1 = 'often' and q2 = 'often'
                    any(q1, q3, points(it) = 3)       | points(q1) = 3 or points(q3) = 3
                    any_known(falls > cut, severe)    | any_known(falls > cut, severe)
                    'yes' = blackout                  | blackout = 'yes'
                    blackout != 'yes'                 | blackout = 'no'
                    setting in ('home')               | setting = 'home'
                    advice in ('wait', 'offer')       | advice in ('offer', 'wait')
                    band(total) != 'low'              | band(total) = 'high'
                    includes(aids, 'stick')           | includes(aids, 'stick')
                    answered(story)                   | answered(story)
                    reason(born) = 'declined'         | reason(born) = 'declined'
                    reason(walk) != 'unable.unsafe'   | not (reason(walk) = 'unable.unsafe')
                    falls + 1 <= cut * 2              | falls + 1 <= cut * 2
                    """)
    void a_formula_that_is_true_or_false_means(String written, String meant) {
        assertThat(Notation.of(condition(written))).isEqualTo(meant);
        assertThat(condition(meant)).isEqualTo(condition(written));
    }

    @Test
    void a_power_binds_tighter_than_the_minus_before_it() {
        Expression falls = new Expression.Number(new ItemId("falls"));
        Expression squared = new Expression.Changed(new Function.Power(2), falls);

        assertThat(number("-falls ^ 2")).isEqualTo(new Expression.Changed(new Function.Negative(), squared));
    }

    @Test
    void not_one_of_the_options_is_never_true_where_there_is_no_other() {
        assertThat(condition("blackout in ('yes', 'no')")).isNotEqualTo(Condition.ALWAYS);
        assertThat(condition("q1 != 'often' and q1 != 'never'")).isEqualTo(condition("q1 = 'never' and q1 = 'often'"));
    }

    @Test
    void a_range_that_breaks_off_is_told_once() {
        assertThat(problems("sum(q1..q99, points(it)) > 1")).containsExactly("FORMULA_RANGE_LACKS q5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blackout > 'yes'", "story = 1", "born + 1 > 2", "total = 'low'", "strict = true"})
    void what_cannot_be_compared_is_told(String formula) {
        assertThat(problems(formula)).isNotEmpty().allMatch(told -> told.startsWith("FORMULA_WANTS_"));
    }

    @Test
    void every_mistake_in_a_formula_is_told_at_once() {
        assertThat(problems("fals > 1 and q1 = 'oftn' and summ(1) > 2"))
                .containsExactly("NAME_UNKNOWN fals", "OPTION_UNKNOWN oftn", "FUNCTION_UNKNOWN summ");
    }

    @Test
    void a_formula_is_read_up_to_its_longest_and_not_beyond() {
        String longest = "falls > " + "1".repeat(10) + " ".repeat(FormulaReader.LONGEST - 18);

        assertThat(problems(longest)).isEmpty();
        assertThat(problems(longest + " ")).containsExactly("FORMULA_TOO_LONG");
    }

    @Test
    void the_least_of_a_number_is_not_the_least_of_measurements() {
        Expression falls = new Expression.Number(new ItemId("falls"));

        assertThat(number("min(falls)")).isEqualTo(new Expression.Combined(Aggregate.LEAST, List.of(falls)));
        assertThat(number("min(walk)"))
                .isEqualTo(new Expression.Trials(new ItemId("walk"), Optional.empty(), Take.LOWEST));
    }

    @Test
    void numbers_are_exact() {
        assertThat(number("0.1")).isEqualTo(new Expression.Constant(new BigDecimal("0.1")));
    }

    private static List<String> problems(String formula) {
        Checked<Condition> read = FallsNames.READER.condition(formula, FallsNames.HERE);
        return read.problems().stream().map(FormulaReaderTest::shown).toList();
    }

    private static String shown(Problem problem) {
        return (problem.code() + " " + problem.parameters().getOrDefault("name", "")).strip();
    }
}
