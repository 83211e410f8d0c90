package org.personcentred.assessment.cases;

import java.util.List;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/**
 * A worked case: a response, and what must follow from it.
 *
 * @param name     a sentence that says what it shows
 * @param source   the rule it was worked from
 * @param place    where it is written
 * @param response its answers, under the parameters it names
 * @param expected what must follow, in the order it is written; what is not named is not compared
 */
public record Case(
        String name, String source, Location.InDocument place, Response response, List<Expectation> expected) {
    public Case {
        expected = List.copyOf(expected);
    }

    /** Scores the answers and compares. */
    public CaseResult run() {
        Outcome outcome = Scorer.score(response);
        return new CaseResult(
                this,
                expected.stream()
                        .map(expectation -> expectation.against(outcome))
                        .toList());
    }
}
