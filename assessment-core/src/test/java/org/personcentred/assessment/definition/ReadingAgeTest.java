package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingAgeTest {
    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({
        "a, 1",
        "eye, 1",
        "the, 1",
        "used, 1",
        "prove, 1",
        "walked, 1",
        "chairs, 1",
        "makes, 1",
        "smile, 1",
        "school, 1",
        "bathroom, 2",
        "table, 2",
        "wanted, 2",
        "changes, 2",
        "sentence, 2",
        "creature, 2",
        "being, 2",
        "unsteady, 3",
        "platypus, 3",
        "seemingly, 3",
        "medicine, 3",
        "radio, 3",
        "area, 3",
        "diabetic, 4",
        "occupational, 5",
        "continuous, 4",
        "self-care, 2",
        "don't, 1",
        "12, 1",
        "physiotherapy, 6"
    })
    void the_syllables_of_a_word_are_those_that_are_heard(String word, int syllables) {
        assertThat(ReadingAge.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void known_texts_have_the_age_that_the_formula_gives_when_the_syllables_are_counted_by_hand() {
        // 6 words, 6 syllables: grade -1.45, below the least
        assertThat(ReadingAge.of("The cat sat on the mat.")).hasValue(5);
        // 16 words, 23 syllables: grade 7.61
        assertThat(ReadingAge.of(
                        "This sentence, taken as a reading passage unto itself, is being used to prove a point."))
                .hasValue(13);
        // 13 words, 26 syllables, with li-an at the end of two of them: grade 13.08
        assertThat(ReadingAge.of("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."))
                .hasValue(18);
        // 15 words in 2 sentences, 18 syllables: grade 1.50
        assertThat(ReadingAge.of("Do you use a stick? Tell us if you hold on to the furniture indoors."))
                .hasValue(6);
    }

    @Test
    void a_text_of_a_few_words_has_no_age() {
        assertThat(ReadingAge.of("Incontinence management strategies")).isEmpty();
        assertThat(ReadingAge.of("")).isEmpty();
    }

    @Property(tries = 300)
    void no_text_is_out_of_bounds(@ForAll String text) {
        OptionalInt age = ReadingAge.of(text);

        assertThat(age.orElse(ReadingAge.HIGHEST)).isBetween(5, ReadingAge.HIGHEST);
    }
}
