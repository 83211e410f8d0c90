package org.personcentred.assessment.response;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

class FormBodyTest {
    @Test
    void fields_keep_their_order_and_all_their_values() {
        assertThat(decoded("b=2&a=1&b=3"))
                .isEqualTo(new Checked.Valid<>(Map.of("b", List.of("2", "3"), "a", List.of("1")), List.of()));
    }

    @Test
    void plus_is_a_space_and_percent_says_bytes_of_utf_8() {
        assertThat(decoded("a=x+%C3%A9%2B%F0%9F%99%82%0D%0A"))
                .isEqualTo(new Checked.Valid<>(Map.of("a", List.of("x é+🙂\r\n")), List.of()));
    }

    @Test
    void a_name_may_stand_without_a_value_and_nothing_may_stand_between_two_signs() {
        assertThat(decoded("a&&=x&b=1=2"))
                .isEqualTo(new Checked.Valid<>(
                        Map.of("a", List.of(""), "", List.of("x"), "b", List.of("1=2")), List.of()));
    }

    @Test
    void a_semicolon_separates_nothing() {
        assertThat(decoded("a=1;b=2")).isEqualTo(new Checked.Valid<>(Map.of("a", List.of("1;b=2")), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "a=%, PARSE_FORM_PERCENT, 3",
        "a=%4, PARSE_FORM_PERCENT, 3",
        "a=%4&b=1, PARSE_FORM_PERCENT, 3",
        "a=%zz, PARSE_FORM_PERCENT, 3",
        "a=%C3, PARSE_FORM_UTF8, 3",
        "a=%C0%BC, PARSE_FORM_UTF8, 3",
        "a=%ED%A0%80, PARSE_FORM_UTF8, 3",
        "a=%F5%80%80%80, PARSE_FORM_UTF8, 3",
    })
    void a_body_that_breaks_the_rules_is_refused_whole(String body, String code, int column) {
        assertThat(decoded(body)).isEqualTo(refused(code, column, Map.of()));
    }

    @Test
    void raw_control_characters_and_raw_bytes_that_are_not_utf_8_are_refused() {
        assertThat(decoded("a=1\n")).isEqualTo(refused("PARSE_FORM_CHARACTER", 4, Map.of()));
        assertThat(FormBody.decode("a=é".getBytes(ISO_8859_1))).isEqualTo(refused("PARSE_FORM_UTF8", 3, Map.of()));
    }

    @Test
    void digits_of_other_scripts_are_no_hexadecimal_digits() {
        assertThat(decoded("a=%٤٢")).isEqualTo(refused("PARSE_FORM_PERCENT", 3, Map.of()));
    }

    @Test
    void so_many_bytes_are_read_and_no_more() {
        String most = "a=" + "x".repeat(FormBody.MOST_BYTES - 2);

        assertThat(decoded(most)).isInstanceOf(Checked.Valid.class);
        assertThat(decoded(most + "x")).isEqualTo(refused("LIMIT_BYTES", 1, Map.of("limit", "1000000")));
    }

    @Test
    void so_many_pairs_are_read_and_no_more() {
        String most =
                IntStream.range(0, FormBody.MOST_PAIRS).mapToObj(i -> "a=").collect(Collectors.joining("&"));

        assertThat(decoded(most)).isInstanceOf(Checked.Valid.class);
        assertThat(decoded(most + "&b=")).isEqualTo(refused("LIMIT_FIELDS", 6_001, Map.of("limit", "2000")));
    }

    @Test
    void names_are_so_long_and_no_longer() {
        String most = "n".repeat(FormBody.LONGEST_NAME);

        assertThat(decoded(most)).isInstanceOf(Checked.Valid.class);
        assertThat(decoded(most + "n")).isEqualTo(refused("LIMIT_NAME", 1, Map.of("limit", "256")));
    }

    @Test
    void fields_that_a_framework_decoded_have_the_same_limits() {
        List<String> values =
                IntStream.rangeClosed(0, FormBody.MOST_PAIRS).mapToObj(i -> "").toList();

        assertThat(FormBody.tooMuch(Map.of("a", values)))
                .extracting(Problem::code)
                .containsExactly("LIMIT_FIELDS");
        assertThat(FormBody.tooMuch(Map.of("n".repeat(257), List.of())))
                .extracting(Problem::code)
                .containsExactly("LIMIT_NAME");
        assertThat(FormBody.tooMuch(Map.of("n".repeat(256), values.subList(1, values.size()))))
                .isEmpty();
    }

    private static Checked<Map<String, List<String>>> decoded(String body) {
        return FormBody.decode(body.getBytes(UTF_8));
    }

    private static Checked<Map<String, List<String>>> refused(String code, int column, Map<String, String> more) {
        Location place = new Location.InDocument("form", 1, column, "");
        return new Checked.Invalid<>(List.of(Problem.error(code, place, more)));
    }
}
