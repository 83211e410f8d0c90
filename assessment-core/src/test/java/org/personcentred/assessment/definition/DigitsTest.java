package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Operator;
import org.personcentred.assessment.expression.Relation;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Working;
import org.personcentred.assessment.problem.Checked;

/** Numbers of up to 34 digits are worked with, wherever the point stands; zeros behind it do not count. */
class DigitsTest {
    private static final Assessment ANY = any();

    @ParameterizedTest
    @CsvSource({
        "1e16, 1e17, true",
        "1e17, 1e17, false",
        "1e17, -1e17, false",
        "1e17, 10000000000000000.0, true",
        "1e-17, 1e-17, true",
        "99999999999999999, 99999999999999999, true",
        "999999999999999999, 99999999999999999, false"
    })
    void a_product_has_a_value_up_to_34_digits(BigDecimal left, BigDecimal right, boolean known) {
        Expression product = new Expression.Arithmetic(
                Operator.TIMES, new Expression.Constant(plain(left)), new Expression.Constant(plain(right)));
        Condition isItself =
                new Condition.Comparison(product, Relation.EQUAL, new Expression.Constant(left.multiply(right)));

        Working.OfCondition working = new Facts(ANY, Map.of(), Map.of()).judge(isItself);

        assertThat(working.verdict().isMet()).isEqualTo(known);
        assertThat(((Working.OfNumber) working.parts().get(0)).value() instanceof Value.Known)
                .isEqualTo(known);
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.toPlainString());
    }

    private static Assessment any() {
        String yaml = """
                format: 1
                id: small
                version: 1.0.0
                title: A small form
                language: en-GB
                licence:
                  class: A
                  holder: Nobody
                  grant: May be used by all
                  checked: 2026-11-22
                sections:
                  - id: you
                    title: You
                    items:
                      - id: words
                        ask: What else?
                        type: text
                """;
        Checked<Assessment> read = DefinitionReader.read("small.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return ((Checked.Valid<Assessment>) read).value();
    }
}
