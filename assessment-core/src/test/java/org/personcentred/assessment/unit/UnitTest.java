package org.personcentred.assessment.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units are what UCUM says they are, and their factors those of the treaties that define them. */
class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "58.5, kg, g, 58500",
        "1, [lb_av], kg, 0.45359237",
        "1, [stone_av], [lb_av], 14.0000000000",
        "1, [ft_i], [in_i], 12.0000000000",
        "63, [in_i], m, 1.6002",
        "1, [mi_i], km, 1.609344",
        "160, cm, m, 1.60",
        "90, min, h, 1.5000000000",
        "14, d, wk, 2.0000000000",
        "2, a, mo, 24",
        "120, mm[Hg], kPa, 15.998640",
        "1.5, L, mL, 1500",
        "2, m/s, km/h, 7.2",
        "25, kg/m2, g/cm2, 2.5",
        "72, /min, /s, 1.2000000000",
        "1, kg, [lb_av], 2.2046226218",
    })
    void a_number_converts_to_the_same_amount(BigDecimal number, String from, String to, BigDecimal expected) {
        assertThat(Unit.read(from).per(Unit.read(to)).of(number)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "kg, kg",
        "m/s, m/s",
        "m.s-1, m/s",
        "/min, /min",
        "{beats}/min, /min",
        "kg/m2, kg/m2",
        "mL/min/kg, mL/kg/min",
        "kg{dry}, kg",
        "mm[Hg], mm[Hg]",
        "{points}, 1",
        "%, 1",
        "1, 1",
        "cm[H2O], cm[H2O]",
    })
    void a_unit_is_read_as_it_is_meant(String written, String read) {
        assertThat(Unit.read(written)).hasToString(read);
        assertThat(Unit.read(read)).isEqualTo(Unit.read(written));
    }

    @ParameterizedTest
    @CsvSource({"kg, cm", "a, d", "mo, wk", "kg, 1", "kg/cm2, kg/m", "smoots, m", "Cel, 1", "L, m2"})
    void what_is_of_another_kind_does_not_convert(String one, String other) {
        assertThat(Unit.read(one).isLike(Unit.read(other))).isFalse();
        assertThatThrownBy(() -> Unit.read(one).per(Unit.read(other))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_kind_in_two_sizes_is_alike_and_not_the_same() {
        assertThat(Unit.read("kg/cm2").isLike(Unit.read("kg/m2"))).isTrue();
        assertThat(Unit.read("kg/cm2").isSame(Unit.read("kg/m2"))).isFalse();
        assertThat(Unit.read("cm/m").isSame(Unit.NONE)).isFalse();
        assertThat(Unit.read("mL").isSame(Unit.read("cm3"))).isTrue();
        assertThat(Unit.read("{falls}").isSame(Unit.read("{points}"))).isTrue();
    }

    @Test
    void products_quotients_powers_and_roots_follow_their_numbers() {
        Unit kg = Unit.read("kg");
        Unit metre = Unit.read("m");

        assertThat(kg.over(metre.power(2))).isEqualTo(Unit.read("kg/m2"));
        assertThat(kg.over(metre).times(metre)).isEqualTo(kg);
        assertThat(kg.over(kg)).isEqualTo(Unit.NONE);
        assertThat(metre.power(2).root()).contains(metre);
        assertThat(metre.root()).isEmpty();
        assertThat(metre.power(0)).isEqualTo(Unit.NONE);
    }

    @Test
    void a_name_that_is_not_known_is_named() {
        assertThat(Unit.read("kgs/m2").unknown()).containsExactly("kgs");
        assertThat(Unit.read("kg/m2").unknown()).isEmpty();
    }

    @Property
    void there_and_back_is_the_same_amount_but_for_what_was_rounded(
            @ForAll("alike") List<String> alike, @ForAll("amounts") BigDecimal amount) {
        Unit from = Unit.read(alike.get(0));
        Unit to = Unit.read(alike.get(1));

        BigDecimal back = to.per(from).of(from.per(to).of(amount));

        assertThat(back.subtract(amount).abs()).isLessThan(new BigDecimal("0.0001"));
    }

    @Property
    void more_in_one_unit_is_never_less_in_another(
            @ForAll("alike") List<String> alike,
            @ForAll("amounts") BigDecimal one,
            @ForAll("amounts") BigDecimal other) {
        Conversion conversion = Unit.read(alike.get(0)).per(Unit.read(alike.get(1)));

        assertThat(conversion.of(one.max(other))).isGreaterThanOrEqualTo(conversion.of(one.min(other)));
    }

    @Provide
    Arbitrary<List<String>> alike() {
        Arbitrary<List<String>> kinds = Arbitraries.of(
                List.of("kg", "g", "[lb_av]", "[stone_av]", "[oz_av]"),
                List.of("m", "cm", "mm", "[in_i]", "[ft_i]"),
                List.of("s", "min", "h", "d", "wk"),
                List.of("m/s", "cm/s", "[ft_i]/s"));
        return kinds.flatMap(kind -> Arbitraries.of(kind).list().ofSize(2));
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000), BigDecimal.valueOf(1_000))
                .ofScale(3);
    }
}
