package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.problem.Problem;

/** Only where several options can be ticked together, one can be ticked alone. */
final class OptionsFitTheirType implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            List<Option> options =
                    placed.item().type() instanceof ItemType.Choice choice ? choice.options() : List.of();
            for (int index = 0; index < options.size(); index++) {
                if (options.get(index).exclusive()) {
                    Map<String, String> parameters =
                            Map.of("name", options.get(index).id());
                    problems.add(candidate.error("EXCLUSIVE_OF_ONE", placed.place() + "/options/" + index, parameters));
                }
            }
        }
        return problems;
    }
}
