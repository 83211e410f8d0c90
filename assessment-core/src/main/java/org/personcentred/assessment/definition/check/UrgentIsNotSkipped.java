package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.definition.Urgency;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.problem.Problem;

/** No section can be passed over that asks what something urgent rests on. */
final class UrgentIsNotSkipped implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Section> sections = candidate.assessment().sections();
        Set<String> urgent = sections.stream().anyMatch(Section::skippable) ? urgent(candidate) : Set.of();
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < sections.size(); index++) {
            Section section = sections.get(index);
            String items = section.items().stream()
                    .filter(item -> urgent.contains(item.id().name()) || asksWhatIsUrgent(item))
                    .map(item -> item.id().name())
                    .collect(Collectors.joining(", "));
            if (section.skippable() && !items.isEmpty()) {
                Map<String, String> parameters = Map.of("name", section.id(), "items", items);
                problems.add(candidate.error("SKIP_HIDES_URGENT", "/sections/" + index + "/skippable", parameters));
            }
        }
        return problems;
    }

    /** Whether it is another assessment that can find something urgent: its findings are told with the others. */
    private static boolean asksWhatIsUrgent(Item item) {
        return item.type() instanceof ItemType.Instrument instrument
                && (instrument.assessment().findings().stream().anyMatch(finding -> finding.urgency() == Urgency.NOW)
                        || instrument.assessment().items().stream().anyMatch(UrgentIsNotSkipped::asksWhatIsUrgent));
    }

    /** The items that urgent findings read, and those that say whether these are asked. */
    private static Set<String> urgent(Candidate candidate) {
        Dependencies dependencies = candidate.dependencies();
        return candidate.assessment().findings().stream()
                .filter(finding -> finding.urgency() == Urgency.NOW)
                .flatMap(finding -> dependencies.all(References.of(finding.when())).stream())
                // a result of another assessment is called by the item at which that one stands, and its own name
                .map(read -> read.name().split("\\.")[0])
                .collect(Collectors.toSet());
    }
}
