package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Coverage;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.problem.Problem;

/**
 * Something asks about each component of a guideline, and each setting that has a minimum is an option of the item that
 * says which setting it is.
 */
final class GuidelinesAreCovered implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        Set<String> settings = settings(candidate.assessment());
        for (Coverage coverage : candidate.assessment().coverage().values()) {
            String place = "/coverage/" + coverage.id();
            for (Coverage.Component component : coverage.components()) {
                if (!isAsked(candidate.assessment(), component)) {
                    Map<String, String> parameters = Map.of("name", coverage.id() + "." + component.id());
                    problems.add(candidate.error("COMPONENT_UNCOVERED", place + "/components", parameters));
                }
            }
            for (String setting : coverage.minimum().keySet()) {
                if (!settings.contains(setting)) {
                    Map<String, String> parameters = Map.of("name", setting, "item", Coverage.SETTING);
                    problems.add(candidate.error("MINIMUM_SETTING_UNKNOWN", place + "/minimum/" + setting, parameters));
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

    private static Set<String> settings(Assessment assessment) {
        Set<String> settings = new HashSet<>();
        assessment
                .item(new ItemId(Coverage.SETTING))
                .filter(item -> item.type() instanceof ItemType.Choice)
                .ifPresent(item -> item.type().options().stream()
                        .filter(option -> option.means().isEmpty())
                        .map(Option::id)
                        .forEach(settings::add));
        return settings;
    }
}
