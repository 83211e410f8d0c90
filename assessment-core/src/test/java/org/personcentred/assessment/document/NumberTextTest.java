package org.personcentred.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "0.000,0",
        "0e999999999999,0",
        "1.50,1.5",
        "2.0,2",
        "2e0,2",
        "20e-1,2",
        "1E+3,1000",
        "-12.5e-1,-1.25",
        "999999999999999,999999999999999",
        "1e14,100000000000000",
        "0.0000000001,0.0000000001",
        "1e-10,0.0000000001",
        "0.10000000000000000000,0.1",
        "1000000000000000e-1,100000000000000",
        "1e00000000000000000002,100",
        "1e0,1",
    })
    void a_number_is_exact_and_has_no_trailing_zeros(String text, String value) {
        assertThat(NumberText.read(text)).contains(new BigDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000000",
                "1e15",
                "0.00000000001",
                "1e-11",
                "1e1000000",
                "1e-1000000",
                "1e99999999999",
                "1e-99999999999",
                "1e999",
                "1e2147483648",
                "-1e15",
                "12345678901234567890",
            })
    void a_number_with_too_many_digits_is_none(String text) {
        assertThat(NumberText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1 ",
                " 1",
                "+1",
                ".5",
                "1.",
                "01",
                "-",
                "--1",
                "1e",
                "1e+",
                "0x1",
                "NaN",
                "Infinity",
                "1,5",
                "1_0",
                "٣",
                "１",
                "1d",
                "1f",
                "1\n",
                "1e1.5",
                "¼",
                "−1",
                "1\u0000",
            })
    void a_text_that_json_does_not_take_for_a_number_is_none(String text) {
        assertThat(NumberText.read(text)).isEmpty();
        assertThat(NumberText.isJson(text)).isFalse();
    }

    @Test
    void at_most_64_characters_are_read() {
        assertThat(NumberText.read("1." + "0".repeat(62))).contains(BigDecimal.ONE);
        assertThat(NumberText.read("1." + "0".repeat(63))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1E+3,1000", "-0.50,-0.5", "0E-8,0", "12,12", "1E-10,0.0000000001"})
    void a_number_is_written_as_a_plain_decimal(BigDecimal number, String text) {
        assertThat(NumberText.write(number)).isEqualTo(text);
    }

    @Property
    void what_is_written_is_read_again(
            @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(10) BigDecimal number) {
        assertThat(NumberText.read(NumberText.write(number)).orElseThrow()).isEqualByComparingTo(number);
        assertThat(NumberText.read(number.toString()).orElseThrow()).isEqualByComparingTo(number);
    }

    @Property
    void an_exponent_moves_the_point_and_nothing_else(@ForAll short digits, @ForAll byte power) {
        BigDecimal exact = new BigDecimal(BigInteger.valueOf(digits), -power);

        NumberText.read(digits + "e" + power).ifPresent(read -> assertThat(read).isEqualByComparingTo(exact));
    }
}
