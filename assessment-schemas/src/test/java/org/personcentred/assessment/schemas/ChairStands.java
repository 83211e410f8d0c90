package org.personcentred.assessment.schemas;

import java.util.List;
import java.util.Map;
import org.personcentred.assessment.schemas.SecondReckoning.Question;

/** CDC STEADI, 30-second chair stand: the printed table of what is usual, from 60 to 94 in steps of five years. */
final class ChairStands {
    private static final int[] LEAST_FOR_MEN = {14, 12, 12, 11, 10, 8, 7};
    private static final int[] MOST_FOR_MEN = {19, 18, 17, 17, 15, 14, 12};
    private static final int[] LEAST_FOR_WOMEN = {12, 11, 10, 10, 9, 8, 4};
    private static final int[] MOST_FOR_WOMEN = {17, 16, 15, 15, 14, 13, 11};

    private ChairStands() {}

    static SecondReckoning reckoning() {
        List<Question> questions = List.of(
                Question.of("age", SecondReckonings.numbers(18, 120)),
                Question.of("reference", List.of("women", "men")),
                Question.yesNo("used_arms"),
                Question.of("stands", SecondReckonings.numbers(0, 60)));
        return new SecondReckoning("chair-stand-30s", 103L * 2 * 2 * 61, questions, ChairStands::results);
    }

    private static Map<String, String> results(Map<String, String> answers) {
        boolean men = answers.get("reference").equals("men");
        boolean arms = SecondReckonings.yes(answers, "used_arms");
        int age = Integer.parseInt(answers.get("age"));
        long counted = arms ? 0 : Long.parseLong(answers.get("stands"));
        boolean inTable = age >= 60 && age <= 94;
        int row = inTable ? (age - 60) / 5 : 0;
        int least = men ? LEAST_FOR_MEN[row] : LEAST_FOR_WOMEN[row];
        int most = men ? MOST_FOR_MEN[row] : MOST_FOR_WOMEN[row];
        return Map.of(
                "counted", String.valueOf(counted),
                "fewest_usual", inTable ? String.valueOf(least) : "none",
                "most_usual_count", inTable ? String.valueOf(most) : "none",
                "compared", inTable ? compared(counted, least, most) : "no_reference",
                "needs_arms", SecondReckonings.met(arms),
                "fewer_stands", SecondReckonings.met(inTable && !arms && counted < least),
                "could_not_be_done", SecondReckonings.met(false));
    }

    private static String compared(long counted, int least, int most) {
        return counted < least ? "below_average" : counted > most ? "above_average" : "average";
    }
}
