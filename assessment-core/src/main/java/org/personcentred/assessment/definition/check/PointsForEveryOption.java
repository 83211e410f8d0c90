package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.problem.Problem;

/** Where an item's options carry points, an option without them leaves its score missing: worth a second look. */
final class PointsForEveryOption implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (Score score : candidate.assessment().scores().values()) {
            for (Reference read : References.of(score.formula())) {
                if (read.kind() == Reference.Kind.ITEM) {
                    score(candidate, candidate.place("scores", score.id()), score, read, problems);
                }
            }
        }
        return problems;
    }

    private static void score(Candidate candidate, String place, Score score, Reference item, List<Problem> problems) {
        List<Option> options = candidate
                .assessment()
                .item(new ItemId(item.name()))
                .map(found -> found.type().options())
                .orElse(List.of());
        boolean scored = options.stream().anyMatch(option -> option.points().isPresent());
        options.stream()
                .filter(option ->
                        scored && option.points().isEmpty() && option.means().isEmpty())
                .map(option -> Map.of(
                        "score",
                        score.id(),
                        "item",
                        new ItemId(item.name()).inFormula().name(),
                        "option",
                        option.id()))
                .forEach(parameters -> problems.add(candidate.warning("OPTION_WITHOUT_POINTS", place, parameters)));
    }
}
