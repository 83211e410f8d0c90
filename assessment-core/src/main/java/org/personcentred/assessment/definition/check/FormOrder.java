package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.problem.Problem;

/**
 * Whether an item is asked depends only on items before it, also where that goes through a score, and never on a
 * setting of the host: there is one form and one response schema for each version.
 */
final class FormOrder implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        Dependencies dependencies = candidate.dependencies();
        Set<String> before = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            problems.addAll(item(candidate, dependencies, placed.item(), placed.place() + "/when", before));
            before.add(placed.item().id().name());
        }
        return problems;
    }

    private static List<Problem> item(
            Candidate candidate, Dependencies dependencies, Item item, String place, Set<String> before) {
        List<Problem> problems = new ArrayList<>();
        if (!candidate.isSound(Reference.Kind.ITEM, item.id().name())) {
            return problems;
        }
        Set<Reference> reads = dependencies.all(References.of(item.asked()));
        String settings = names(reads, read -> read.kind() == Reference.Kind.PARAMETER);
        if (!settings.isEmpty()) {
            Map<String, String> names = Map.of("item", item.id().inFormula().name(), "name", settings);
            problems.add(candidate.error("WHEN_READS_PARAMETER", place, names));
        }
        String later = names(reads, read -> read.kind() == Reference.Kind.ITEM && !before.contains(read.name()));
        if (!later.isEmpty()) {
            Map<String, String> names = Map.of("item", item.id().inFormula().name(), "name", later);
            problems.add(candidate.error("WHEN_READS_LATER", place, names));
        }
        return problems;
    }

    private static String names(Set<Reference> reads, Predicate<Reference> wanted) {
        return reads.stream().filter(wanted).map(Reference::name).sorted().collect(Collectors.joining(", "));
    }
}
