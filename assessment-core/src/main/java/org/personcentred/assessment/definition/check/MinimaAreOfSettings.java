package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Coverage;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.problem.Problem;

/** Each setting that a guideline has a minimum for is an answer to the question which setting it is. */
final class MinimaAreOfSettings implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        Set<String> settings = settings(candidate.assessment());
        for (Coverage coverage : candidate.assessment().coverage().values()) {
            for (String setting : coverage.minimum().keySet()) {
                if (!settings.contains(setting)) {
                    String place = "/coverage/" + coverage.id() + "/minimum/" + setting;
                    Map<String, String> parameters = Map.of("name", setting, "item", Coverage.SETTING);
                    problems.add(candidate.error("MINIMUM_SETTING_UNKNOWN", place, parameters));
                }
            }
        }
        return problems;
    }

    private static Set<String> settings(Assessment assessment) {
        return assessment.item(new ItemId(Coverage.SETTING)).stream()
                .filter(item -> item.type() instanceof ItemType.Choice)
                .flatMap(item -> item.type().options().stream())
                .filter(option -> option.means().isEmpty())
                .map(Option::id)
                .collect(Collectors.toSet());
    }
}
