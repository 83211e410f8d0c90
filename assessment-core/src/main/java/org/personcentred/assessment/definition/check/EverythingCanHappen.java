package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Caveat;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.problem.Problem;

/** Every item can be asked, every named condition can be met, every caveat said, and every guard can hold. */
final class EverythingCanHappen implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        Assessment assessment = candidate.assessment();
        List<Problem> problems = new ArrayList<>();
        items(candidate, problems);
        conditions(candidate, problems);
        assessment.scores().values().stream()
                .filter(score -> candidate.isSound(Reference.Kind.SCORE, score.id()))
                .forEach(score -> score(candidate, score, candidate.place("scores", score.id()), problems));
        assessment
                .decisions()
                .forEach((id, decision) ->
                        caveats(candidate, decision.caveats(), candidate.place("decisions", id), problems));
        return problems;
    }

    private static void items(Candidate candidate, List<Problem> problems) {
        PlacedItem.of(candidate.assessment()).stream()
                .filter(placed -> CanHappen.never(placed.item().asked(), candidate))
                .map(placed -> candidate.error("ITEM_NEVER", placed.place() + "/when", Map.of("name", placed.name())))
                .forEach(problems::add);
    }

    private static void conditions(Candidate candidate, List<Problem> problems) {
        candidate.assessment().conditions().forEach((id, named) -> {
            if (CanHappen.never(named.when(), candidate)) {
                problems.add(candidate.error("CONDITION_NEVER", "/conditions/" + id + "/when", Map.of("name", id)));
            }
        });
    }

    private static void score(Candidate candidate, Score score, String place, List<Problem> problems) {
        caveats(candidate, score.caveats(), place, problems);
        GuardsHold.guard(score.formula())
                .filter(guard -> CanHappen.never(guard.when(), candidate))
                .map(guard -> candidate.error("UNLESS_NEVER", place + "/unless/when", Map.of("name", score.id())))
                .ifPresent(problems::add);
    }

    private static void caveats(Candidate candidate, List<Caveat> caveats, String place, List<Problem> problems) {
        for (int index = 0; index < caveats.size(); index++) {
            if (CanHappen.never(caveats.get(index).when(), candidate)) {
                problems.add(candidate.error("CAVEAT_NEVER", place + "/caveats/" + index + "/when", Map.of()));
            }
        }
    }
}
