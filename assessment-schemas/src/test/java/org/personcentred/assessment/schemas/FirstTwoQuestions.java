package org.personcentred.assessment.schemas;

import static org.personcentred.assessment.schemas.SecondReckonings.met;

import java.util.List;
import java.util.Map;
import org.personcentred.assessment.schemas.SecondReckoning.Question;

/** The PHQ-2 and the GAD-2: twice 0 to 3, and 3 or more is positive (Arroll and others 2010; the GAD-2 from memory). */
final class FirstTwoQuestions {
    private static final List<String> DAYS =
            List.of("not_at_all", "several_days", "more_than_half", "nearly_every_day");

    private FirstTwoQuestions() {}

    static List<SecondReckoning> reckonings() {
        return List.of(reckoning("phq-2", "low_mood_to_ask_about"), reckoning("gad-2", "anxiety_to_ask_about"));
    }

    private static SecondReckoning reckoning(String assessment, String finding) {
        List<Question> questions = List.of(Question.of("q1", DAYS), Question.of("q2", DAYS));
        return new SecondReckoning(assessment, 16, questions, answers -> {
            int total = DAYS.indexOf(answers.get("q1")) + DAYS.indexOf(answers.get("q2"));
            boolean positive = total > 2;
            return Map.of(
                    "total",
                    total + (positive ? "[from_cut]" : "[below_cut]"),
                    "next_step",
                    positive ? "ask_more" : "below_cut",
                    finding,
                    met(positive));
        });
    }
}
