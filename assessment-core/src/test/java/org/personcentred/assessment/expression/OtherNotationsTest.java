package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personcentred.assessment.expression.FallsNames.READER;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Messages;

/** Formulas as somebody writes them who knows another language, or none: what is said has the right sign in it. */
class OtherNotationsTest {
    private static final Location HERE = new Location.InDocument("definition.yaml", 1, 1, "");
    private static final Messages MESSAGES = Messages.of(Locale.UK);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "falls == 1 ; Write = instead.",
                "falls => 1 ; Write >= instead.",
                "falls =< 1 ; Write <= instead.",
                "falls <> 1 ; Write != instead.",
                "falls > 1 && falls < 9 ; Write and instead.",
                "falls > 1 || falls < 9 ; Write or instead.",
                "falls > 1 OR falls < 9 ; Write or instead.",
                "falls > 1 AND falls < 9 ; Write and instead.",
                "NOT falls > 1 ; Write not instead.",
                "blackout is 'yes' ; Write = instead.",
                "blackout is not 'yes' ; Write != instead.",
                "blackout = ‘yes’ ; Write ' instead.",
                "blackout = yes ; Write 'yes'.",
                "band(total) != low ; Write 'low'.",
                "average(falls, 1) > 1 ; Did you mean \"mean\"?",
                "Maximum(falls, 1) > 1 ; Did you mean \"max\"?",
                "years_between(born, today) > 65 ; Did you mean \"completed_on\"?",
            })
    void a_sign_of_another_language_is_known_for_what_it_means(String formula, String instead) {
        assertThat(READER.condition(formula, HERE).problems())
                .hasSize(1)
                .allSatisfy(problem -> assertThat(MESSAGES.say(problem)).endsWith(instead));
    }
}
