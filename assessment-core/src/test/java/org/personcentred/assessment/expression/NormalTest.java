package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Facts;

/** Conditions, and the same as all and any of single ones. */
class NormalTest {
    private static final Facts FACTS = Small.facts(4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            falls > 1                                        | falls > 1
            not (falls > 1)                                  | not (falls > 1)
            not (not (falls > 1))                            | falls > 1
            falls > 1 and falls < 3                          | falls > 1 and falls < 3
            not (falls > 1 and falls < 3)                    | not (falls > 1) or not (falls < 3)
            falls > 1 or falls < 3                           | falls > 1 or falls < 3
            not (falls > 1 or falls < 3)                     | not (falls > 1) and not (falls < 3)
            falls > 1 and (falls < 3 and falls = 2)          | falls > 1 and falls < 3 and falls = 2
            falls > 1 or (falls < 3 or falls = 2)            | falls > 1 or falls < 3 or falls = 2
            falls > 1 and not (falls < 3 or falls = 2)       | falls > 1 and not (falls < 3) and not (falls = 2)
            falls > 1 or not (falls < 3 and falls = 2)       | falls > 1 or not (falls < 3) or not (falls = 2)
            not (falls > 1 and (falls < 3 and falls = 2))    | not (falls > 1) or not (falls < 3) or not (falls = 2)
            falls > 1 and (falls < 3 or falls = 2)           | falls > 1 and (falls < 3 or falls = 2)
            falls > 1 or falls < 3 and falls = 2             | falls > 1 or (falls < 3 and falls = 2)
            falls > 1 and falls > 1                          | falls > 1
            not (falls > 1 or falls > 1)                     | not (falls > 1)
            falls > 1 and (falls < 3 and falls > 1)          | falls > 1 and falls < 3
            true                                             | true
            not true                                         | false
            not (falls > 1 and true)                         | not (falls > 1) or false
            severe                                           | falls > 2
            not severe                                       | not (falls > 2)
            severe and falls > 2                             | falls > 2
            blackout = 'yes'                                 | blackout = 'yes'
            """)
    void it_reads_as_its_single_conditions(String condition, String normal) {
        assertThat(Notation.of(Normal.of(FallsNames.condition(condition), FACTS)))
                .isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            falls > 1                    | falls > 1
            falls > 1 and falls < 3      | falls > 1; falls < 3
            falls > 1 or falls < 3       | falls > 1 or falls < 3
            """)
    void its_parts_are_those_that_hold_together(String condition, String parts) {
        String found = Normal.parts(FallsNames.condition(condition)).stream()
                .map(Notation::of)
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(parts);
    }

    /** As one of another assessment does. */
    @Test
    void a_name_that_stands_for_nothing_here_stays() {
        Condition severe = FallsNames.condition("severe");

        assertThat(Normal.of(severe, named -> named)).isEqualTo(severe);
        assertThat(Normal.of(FallsNames.condition("not severe"), named -> named))
                .isEqualTo(new Condition.Not(severe));
    }
}
