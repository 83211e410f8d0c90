package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Coverage;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.problem.Problem;

/** Something asks about each component of a guideline. */
final class GuidelinesAreCovered implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (Coverage coverage : candidate.assessment().coverage().values()) {
            for (Coverage.Component component : coverage.components()) {
                if (!isAsked(candidate.assessment(), component)) {
                    String place = "/coverage/" + coverage.id() + "/components";
                    Map<String, String> parameters = Map.of("name", coverage.id() + "." + component.id());
                    problems.add(candidate.error("COMPONENT_UNCOVERED", place, parameters));
                }
            }
        }
        return problems;
    }

    private static boolean isAsked(Assessment assessment, Coverage.Component component) {
        boolean bySection = assessment.sections().stream()
                .filter(section -> component.sections().contains(section.id()))
                .anyMatch(section -> section.items().stream().anyMatch(Item::isQuestion));
        return bySection || !component.items().isEmpty();
    }
}
