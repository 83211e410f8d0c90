package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;

/** The items that a formula reads, also through scores, decisions and named conditions. */
final class ItemsRead {
    private final Assessment assessment;

    private ItemsRead(Assessment assessment) {
        this.assessment = assessment;
    }

    static List<Item> by(Expression formula, Assessment assessment) {
        ItemsRead read = new ItemsRead(assessment);
        Set<Reference> found = new LinkedHashSet<>();
        List<Reference> left = new ArrayList<>(References.of(formula));
        while (!left.isEmpty()) {
            Reference next = left.remove(left.size() - 1);
            if (found.add(next)) {
                read.behind(next).forEach(left::add);
            }
        }
        return assessment.itemsWithRows().stream()
                .filter(item -> found.contains(
                        new Reference(Reference.Kind.ITEM, item.id().name())))
                .toList();
    }

    private Stream<Reference> behind(Reference reference) {
        String name = reference.name();
        if (reference.kind() != Reference.Kind.ITEM && Within.of(name).isPresent()) {
            // it is read at the item where the other assessment stands, which is referred to beside it
            return Stream.empty();
        }
        return switch (reference.kind()) {
            case ITEM ->
                assessment.item(new ItemId(name)).stream()
                        .flatMap(Item::scaleConditions)
                        .flatMap(when -> References.of(when).stream());
            case SCORE -> References.of(assessment.scores().get(name).formula()).stream();
            case BAND ->
                Stream.concat(
                        Stream.of(new Reference(Reference.Kind.SCORE, name)),
                        assessment.scores().get(name).bandConditions().flatMap(when -> References.of(when).stream()));
            case DECISION ->
                assessment.decisions().get(name).rules().stream().flatMap(rule -> References.of(rule.when()).stream());
            case CONDITION -> References.of(assessment.conditions().get(name).when()).stream();
            case PARAMETER, TODAY -> Stream.empty();
        };
    }
}
