package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.problem.Problem;

/** A hint is read out with its field, where nobody can follow a link. */
final class HintsAreWords implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            hint(candidate, placed.item().help().hint(), placed.place() + "/hint", problems);
            List<Option> options = placed.item().type().options();
            for (int index = 0; index < options.size(); index++) {
                hint(candidate, options.get(index).hint(), placed.place() + "/options/" + index + "/hint", problems);
            }
        }
        return problems;
    }

    private static void hint(Candidate candidate, Optional<Text> hint, String place, List<Problem> problems) {
        boolean links = hint.stream()
                .flatMap(text -> text.variants().values().stream())
                .anyMatch(words -> words.contains("]("));
        if (links) {
            problems.add(candidate.error("HINT_WITH_LINK", place, Map.of()));
        }
    }
}
