package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {

    /** Of 1 with 2, of 1 with 1.0, and of 2 with 1. */
    @ParameterizedTest
    @CsvSource({
        "=,  false, true,  false, is",
        "!=, true,  false, true,  is not",
        "<,  true,  false, false, is less than",
        "<=, true,  true,  false, is at most",
        ">,  false, false, true,  is more than",
        ">=, false, true,  true,  is at least"
    })
    void a_sign_means(String sign, boolean ofLess, boolean ofSame, boolean ofMore, String words) {
        Relation relation = Relation.of(sign).orElseThrow();

        assertThat(relation.holds(number("1"), number("2"))).isEqualTo(ofLess);
        assertThat(relation.holds(number("1"), number("1.0"))).isEqualTo(ofSame);
        assertThat(relation.holds(number("2"), number("1"))).isEqualTo(ofMore);
        assertThat(relation.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void each_has_a_sign_of_its_own(Relation relation) {
        assertThat(Relation.of(relation.sign())).contains(relation);
        assertThat(Relation.of(relation.sign() + "=")).isNotEqualTo(relation);
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
