package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.personcentred.assessment.definition.Parameter;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.problem.Nearest;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.unit.Unit;

/** A unit that is not known is worth a look: it may be a slip. */
final class UnitsAreKnown implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            placed.item().type().unit().ifPresent(unit -> unknown(candidate, unit, placed.place() + "/unit", problems));
        }
        for (Score score : candidate.assessment().scores().values()) {
            String place = candidate.place("scores", score.id()) + "/unit";
            score.unit().ifPresent(unit -> unknown(candidate, unit, place, problems));
        }
        for (Parameter parameter : candidate.assessment().parameters().values()) {
            String place = "/parameters/" + parameter.name() + "/unit";
            parameter.unit().ifPresent(unit -> unknown(candidate, unit, place, problems));
        }
        return problems;
    }

    private static void unknown(Candidate candidate, String unit, String place, List<Problem> problems) {
        for (String name : Unit.read(unit).unknown()) {
            Map<String, String> parameters = new TreeMap<>(Map.of("name", name));
            Unit.spoken(name)
                    .or(() -> Nearest.to(name, Unit.known()))
                    .ifPresent(nearest -> parameters.put("nearest", nearest));
            problems.add(candidate.warning("UNIT_UNKNOWN", place, parameters));
        }
    }
}
