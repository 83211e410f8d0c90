package org.personcentred.assessment.definition.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.problem.Problem;

/** Days are written as the format says, and are in the calendar too. */
final class DaysExist implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        day(candidate, "/licence/checked", candidate.assessment().licence().checked(), problems);
        candidate.assessment().review().ifPresent(review -> day(candidate, "/review/by", review.by(), problems));
        return problems;
    }

    private static void day(Candidate candidate, String place, String day, List<Problem> problems) {
        try {
            LocalDate.parse(day);
        } catch (DateTimeException e) {
            problems.add(candidate.error("DAY_NOT_IN_CALENDAR", place, Map.of()));
        }
    }
}
