package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.problem.Problem;

/**
 * An option that {@code means} a reason for leaving the question open is no answer: it has no points, does not stand
 * among several answers, where the question would be open and answered at once, and is never all there is to choose.
 */
final class OptionsThatAreReasons implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            ItemType type = placed.item().type();
            List<Option> options = type.options();
            String place = placed.place() + "/options/";
            if (!options.isEmpty() && options.stream().allMatch(OptionsThatAreReasons::isReason)) {
                problems.add(candidate.error("OPTIONS_ALL_REASONS", place + "0", Map.of()));
            }
            for (int index = 0; index < options.size(); index++) {
                Option option = options.get(index);
                Map<String, String> name = Map.of("name", option.id());
                if (isReason(option) && type instanceof ItemType.Choices) {
                    problems.add(candidate.error("MEANS_AMONG_CHOICES", place + index, name));
                } else if (isReason(option) && option.points().isPresent()) {
                    problems.add(candidate.error("MEANS_WITH_POINTS", place + index, name));
                }
            }
        }
        return problems;
    }

    private static boolean isReason(Option option) {
        return option.means().isPresent();
    }
}
