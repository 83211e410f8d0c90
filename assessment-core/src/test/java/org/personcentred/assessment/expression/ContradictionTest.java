package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Facts;

/** Conditions that nothing meets, and their neighbours that something does; falls and the total are from 0 to 4. */
class ContradictionTest {
    private static final Facts FEW = Small.facts(4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            falls > 2 and falls < 3                         | true
            falls > 2 and falls < 4                         | false
            falls > 2 and total < 3                         | false
            falls > 4                                       | true
            falls > 3                                       | false
            4 < falls                                       | true
            not (falls >= 0)                                | true
            not (falls > 0)                                 | false
            not (falls > 2 or falls <= 2)                   | true
            not (falls > 2 and falls <= 2)                  | false
            falls > 4 or falls < 0                          | true
            falls > 4 or falls < 1                          | false
            falls > 2 and (falls < 1 or falls < 2)          | true
            falls > 2 and (falls < 1 or falls < 4)          | false
            falls > 2 and (falls < 3 and blackout = 'yes')  | true
            falls > 2 and not (falls > 1)                   | true
            severe and falls = 2                            | true
            severe and falls = 3                            | false
            not severe and falls = 3                        | true
            falls + 1 > 3 and falls + 1 < 4                 | true
            total > 2 and total < 3                         | true
            blackout = 'yes' and not (blackout = 'yes')     | true
            blackout = 'yes' and not (blackout = 'no')      | false
            blackout = 'yes' and blackout = 'no'            | false
            falls != falls                                  | true
            falls < falls                                   | true
            falls >= falls                                  | false
            total + 1 > total + 1                           | true
            total + 1 > total                               | false
            answered(falls) and reason(falls) = 'declined'  | true
            reason(falls) = 'declined' and answered(falls)  | true
            answered(falls) and reason(blackout) = 'declined' | false
            answered(falls) or reason(falls) = 'declined'   | false
            answered(falls) and not (reason(falls) = 'declined') | false
            answered(falls) and not answered(falls)         | true
            """)
    void what_shuts_itself_out_never_holds(String condition, boolean never) {
        assertThat(Contradiction.is(FallsNames.condition(condition), FEW)).isEqualTo(never);
    }
}
