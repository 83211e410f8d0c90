package org.personcentred.assessment.definition.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Mentions;
import org.personcentred.assessment.expression.Reference;

/**
 * Where something counts although a question is open: by a rule of a score for what is missing, or by points for a reason.
 *
 * @param any   whether there is such a thing
 * @param named for which reasons an item counts something
 */
record OpenCounted(boolean any, Map<ItemId, Set<Unanswered>> named) {

    /** What there is behind these references. */
    static OpenCounted behind(Set<Reference> read, Candidate candidate) {
        Set<Reference> all = candidate.dependencies().all(read);
        Map<ItemId, Set<Unanswered>> named = new HashMap<>();
        for (Item item : candidate.assessment().itemsWithRows()) {
            if (all.contains(new Reference(Reference.Kind.ITEM, item.id().name()))) {
                item.points().reasons().forEach(counted -> add(item.id(), counted.reason(), named));
            }
        }
        Mentions mentions = new Mentions();
        candidate.scores(all).forEach(mentions::of);
        List<Expression> policies = mentions.policies();
        policies.stream()
                .filter(Expression.Treated.class::isInstance)
                .map(Expression.Treated.class::cast)
                .forEach(treated -> treated.reason().ifPresent(reason -> add(treated.item(), reason, named)));
        return new OpenCounted(!policies.isEmpty() || !named.isEmpty(), named);
    }

    private static void add(ItemId item, Unanswered reason, Map<ItemId, Set<Unanswered>> named) {
        named.computeIfAbsent(item, unused -> new HashSet<>()).add(reason);
    }

    /** For which reasons an item counts something. */
    Set<Unanswered> reasons(ItemId item) {
        return named.getOrDefault(item, Set.of());
    }
}
