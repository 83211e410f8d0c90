package org.personcentred.assessment.render.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Words ENGLISH = Words.of(Locale.UK);
    private static final Words ARABIC = Words.of(Locale.forLanguageTag("ar"));

    @Test
    void places_are_filled_once_and_what_fills_them_is_only_words() {
        assertThat(ENGLISH.say("error.title", "title", "{title} $1")).isEqualTo("Error: {title} $1");
    }

    @Test
    void a_sentence_that_is_not_there_is_a_bug() {
        assertThatThrownBy(() -> ENGLISH.say("no.such.sentence")).hasMessage("no sentence is called no.such.sentence");
    }

    @Test
    void one_and_several_have_sentences_of_their_own() {
        assertThat(ENGLISH.count("form.minutes", 1)).isEqualTo("It takes about 1 minute.");
        assertThat(ENGLISH.count("form.minutes", 5)).isEqualTo("It takes about 5 minutes.");
    }

    @Test
    void arabic_has_a_form_for_each_number_that_wants_one() {
        assertThat(ARABIC.count("form.minutes", 1)).isEqualTo("يستغرق هذا نحو دقيقة واحدة.");
        assertThat(ARABIC.count("form.minutes", 2)).isEqualTo("يستغرق هذا نحو دقيقتين.");
        assertThat(ARABIC.count("form.minutes", 5)).isEqualTo("يستغرق هذا نحو 5 دقائق.");
        assertThat(ARABIC.count("check.blanks.person", 15)).isEqualTo("بقي 15 سؤالًا بدون إجابة منك");
        assertThat(ARABIC.count("check.blanks.person", 100)).isEqualTo("بقي 100 سؤال بدون إجابة منك");
        assertThat(ARABIC.count("score.missing", 7, "title", "أ"))
                .as("a form that is not there is said as any other number is")
                .isEqualTo("أ: لا يوجد رقم بعد. سنحتاج إلى إجابات عن هذه الأسئلة:");
        assertThat(Words.of(Locale.forLanguageTag("cy")).count("form.minutes", 2))
                .isEqualTo("Mae’n cymryd tua 2 munud.");
    }

    @Test
    void a_unit_beside_a_number_has_the_form_that_goes_with_it() {
        assertThat(ARABIC.unit("d", new BigDecimal("3.0"))).isEqualTo("أيام");
        assertThat(ARABIC.unit("d", new BigDecimal("30"))).isEqualTo("يومًا");
        assertThat(ARABIC.unit("d", new BigDecimal("3.5"))).isEqualTo("يوم");
        assertThat(ARABIC.unit("d", new BigDecimal("100"))).isEqualTo("يوم");
        assertThat(ENGLISH.unit("d", new BigDecimal("3"))).isEqualTo("days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG", "ar-SA", "ar-MA", "ar-u-nu-arab"})
    void numbers_in_arabic_have_western_digits_and_a_point_wherever_it_is_read(String tag) {
        Words words = Words.of(Locale.forLanguageTag(tag));

        assertThat(words.number(new BigDecimal("1234.5"))).isEqualTo("1234.5");
        assertThat(words.grouped(1234)).isEqualTo("1,234");
        assertThat(words.count("form.minutes", 13)).contains("13");
    }

    @Test
    void a_minus_stays_in_front_of_its_number_in_a_line_from_right_to_left() {
        assertThat(ARABIC.number(new BigDecimal("-2.5"))).isEqualTo("\u200E-2.5");
        assertThat(ENGLISH.number(new BigDecimal("-2.5"))).isEqualTo("-2.5");
    }

    @Test
    void several_things_are_joined_as_people_say_them() {
        assertThat(ENGLISH.list("and", List.of("a"))).isEqualTo("a");
        assertThat(ENGLISH.list("and", List.of("a", "b"))).isEqualTo("a and b");
        assertThat(ENGLISH.list("or", List.of("a", "b", "c"))).isEqualTo("a, b or c");
        assertThat(ARABIC.list("and", List.of("أ", "ب", "ج"))).isEqualTo("أ، ب وج");
    }

    @Test
    void a_language_without_a_translation_says_truly_that_its_words_are_english() {
        assertThat(Words.of(Locale.forLanguageTag("fr")).language()).isEqualTo("en-GB");
        assertThat(Words.of(Locale.forLanguageTag("cy")).language()).isEqualTo("cy");
        assertThat(Words.of(Locale.forLanguageTag("en-IE")).language()).isEqualTo("en-IE");
    }

    @Test
    void numbers_have_no_exponent_and_no_needless_zeros() {
        assertThat(ENGLISH.number(new BigDecimal("13.9"))).isEqualTo("13.9");
        assertThat(ENGLISH.number(new BigDecimal("2E+1"))).isEqualTo("20");
    }
}
