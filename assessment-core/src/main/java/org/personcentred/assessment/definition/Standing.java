package org.personcentred.assessment.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.problem.Problem;

/**
 * What an author has to look at although nothing is wrong: texts that are hard to read, a review that is due, a
 * licence that nobody has looked at for long, what was never checked against its source, what is left open. Some of it changes with the
 * day, and none of it concerns a host that loads a definition: so it is not asked when one is read.
 */
public final class Standing {
    /** After so many years somebody should look whether a licence still says what it said. */
    private static final int YEARS = 2;

    private Standing() {}

    /** What there is to look at on a day, as warnings. */
    public static List<Problem> on(LocalDate today, Assessment assessment) {
        List<Problem> due = new ArrayList<>();
        LocalDate looked = LocalDate.parse(assessment.licence().checked());
        if (looked.plusYears(YEARS).isBefore(today)) {
            due.add(warning(assessment, "LICENCE_LOOKED_AT_LONG_AGO", "/licence/checked", Map.of("day", looked + "")));
        }
        assessment
                .review()
                .filter(review -> LocalDate.parse(review.by()).isBefore(today))
                .ifPresent(review ->
                        due.add(warning(assessment, "REVIEW_PASSED", "/review/by", Map.of("day", review.by()))));
        assessment.evidence().values().stream()
                .filter(Evidence::toVerify)
                .forEach(source -> due.add(toVerify(assessment, "/evidence/" + source.key(), source.key())));
        assessment.parameters().values().stream()
                .filter(Parameter::toVerify)
                .forEach(parameter ->
                        due.add(toVerify(assessment, "/parameters/" + parameter.name(), parameter.name())));
        assessment.scores().values().stream()
                .filter(score -> score.change().filter(Change::toVerify).isPresent())
                .forEach(score -> due.add(toVerify(
                        assessment, assessment.definition().place("scores", score.id()) + "/change", score.id())));
        assessment.scores().values().stream()
                .filter(score -> score.evidence().isEmpty())
                .filter(score -> score.change()
                        .filter(change -> change.evidence().isEmpty())
                        .isPresent())
                .forEach(score -> due.add(unfounded(assessment, score.id())));
        assessment.decisions().values().forEach(decision -> rules(assessment, decision, due));
        due.addAll(LeftOpen.in(assessment));
        due.addAll(PlainWords.hard(assessment));
        return due;
    }

    private static void rules(Assessment assessment, Decision decision, List<Problem> due) {
        String place = assessment.definition().place("decisions", decision.id()) + "/rules/";
        for (int index = 0; index < decision.rules().size(); index++) {
            if (decision.rules().get(index).toVerify()) {
                due.add(toVerify(assessment, place + index, decision.id()));
            }
        }
    }

    private static Problem unfounded(Assessment assessment, String score) {
        String place = assessment.definition().place("scores", score) + "/change";
        return warning(assessment, "CHANGE_WITHOUT_EVIDENCE", place, Map.of("name", score));
    }

    private static Problem toVerify(Assessment assessment, String place, String name) {
        return warning(assessment, "TO_VERIFY", place, Map.of("name", name));
    }

    private static Problem warning(Assessment assessment, String code, String place, Map<String, String> parameters) {
        return Problem.warning(code, assessment.definition().at(place), parameters);
    }
}
