package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;

/** Finds the items whose answers a condition reads: itself, and through scores, decisions and named conditions. */
public final class Reads {
    private final Assessment assessment;
    private final Set<Reference> found = new LinkedHashSet<>();

    private Reads(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The items that a condition reads, in the order of the form. */
    public static List<Item> of(Assessment assessment, Condition condition) {
        Reads reads = new Reads(assessment);
        reads.follow(References.of(condition));
        return assessment.items().stream()
                .filter(item -> reads.found.contains(
                        new Reference(Reference.Kind.ITEM, item.id().name())))
                .toList();
    }

    private void follow(Collection<Reference> references) {
        List<Reference> left = new ArrayList<>(references);
        while (!left.isEmpty()) {
            Reference next = left.remove(left.size() - 1);
            if (found.add(next)) {
                left.addAll(behind(next));
            }
        }
    }

    private Collection<Reference> behind(Reference reference) {
        String name = reference.name();
        return switch (reference.kind()) {
            case PARAMETER -> Set.of();
            case ITEM -> all(assessment.item(new ItemId(name)).stream().flatMap(Item::scaleConditions));
            case BAND -> {
                Score score = assessment.scores().get(name);
                Set<Reference> read = all(score.bandConditions());
                read.add(new Reference(Reference.Kind.SCORE, name));
                yield read;
            }
            case SCORE -> References.of(assessment.scores().get(name).formula());
            case CONDITION -> References.of(assessment.conditions().get(name).when());
            case DECISION ->
                all(assessment.decisions().get(name).rules().stream().map(Rule::when));
        };
    }

    private static Set<Reference> all(Stream<Condition> conditions) {
        return conditions
                .flatMap(when -> References.of(when).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
