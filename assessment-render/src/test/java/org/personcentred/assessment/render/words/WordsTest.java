package org.personcentred.assessment.render.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words ENGLISH = Words.of(Locale.UK);

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
    void several_things_are_joined_as_people_say_them() {
        assertThat(ENGLISH.list("and", List.of("a"))).isEqualTo("a");
        assertThat(ENGLISH.list("and", List.of("a", "b"))).isEqualTo("a and b");
        assertThat(ENGLISH.list("or", List.of("a", "b", "c"))).isEqualTo("a, b or c");
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
