package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Points;
import org.personcentred.assessment.problem.Problem;

/** A reason with points is one that the item can be left open for, and has its points once. */
final class ReasonsWithPoints implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            List<String> places = candidate.places(placed.place() + "/points", "reason");
            List<Points.ForReason> reasons = placed.item().points().reasons();
            Set<Unanswered> seen = new HashSet<>();
            for (int index = 0; index < reasons.size(); index++) {
                String place = index < places.size() ? places.get(index) : placed.place() + "/points";
                Unanswered reason = reasons.get(index).reason();
                Map<String, String> parameters = Map.of("name", reason.word());
                if (!isKnown(placed.item(), reason)) {
                    problems.add(candidate.error("REASON_UNKNOWN", place, parameters));
                }
                if (!seen.add(reason)) {
                    problems.add(candidate.error("REASON_TWICE", place, parameters));
                }
            }
        }
        return problems;
    }

    /** Every question knows the five reasons; a kind of one is the question's own. */
    private static boolean isKnown(Item item, Unanswered reason) {
        return reason.kind().isEmpty()
                || item.mayBe().stream().anyMatch(offer -> offer.reason().equals(reason));
    }
}
