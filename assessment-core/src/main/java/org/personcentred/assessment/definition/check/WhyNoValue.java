package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.expression.Bounds;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Relation;
import org.personcentred.assessment.expression.RowCount;
import org.personcentred.assessment.problem.Problem;

/** Tells why a score or a condition can be without a value, as closely as can be told, and so what would mend it. */
final class WhyNoValue {
    private static final Expression ZERO = new Expression.Constant(BigDecimal.ZERO);

    private final Candidate candidate;
    private final Bounds bounds;

    WhyNoValue(Candidate candidate) {
        this.candidate = candidate;
        this.bounds = new Bounds(candidate.whatever());
    }

    Problem ofScore(String name, Expression formula, String place) {
        Map<String, String> unless =
                candidate.assessment().scores().containsKey(name) ? Map.of("unless", "unless") : Map.of();
        Stream<Condition> conditions = GuardBeside.conditions(formula);
        return conditions
                .flatMap(condition -> GuardBeside.in(condition, bounds).stream())
                .findFirst()
                .map(beside -> candidate.error("GUARD_BESIDE", place, beside.parameters()))
                .or(() -> withoutRows(List.of(formula), References.of(formula))
                        .map(group -> candidate.error("NO_ROWS", place, with(unless, group))))
                .orElseGet(() -> candidate.error("SCORE_UNDEFINED", place, with(unless, name)));
    }

    Problem ofCondition(Condition when, String place) {
        return GuardBeside.in(when, bounds)
                .map(beside -> candidate.error("GUARD_BESIDE", place, beside.parameters()))
                .or(() -> withoutRows(GuardBeside.sides(when).toList(), References.of(when))
                        .map(group -> candidate.error("NO_ROWS", place, Map.of("name", group))))
                .orElseGet(() -> candidate.error("CONDITION_UNDEFINED", place, Map.of()));
    }

    private static Map<String, String> with(Map<String, String> parameters, String name) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("name", name);
        return all;
    }

    /** The group without whose rows one of these formulas has no value, where each has one as soon as there are rows. */
    private Optional<String> withoutRows(Collection<Expression> formulas, Set<Reference> reads) {
        List<Item> groups = reads.stream()
                .filter(read -> read.kind() == Reference.Kind.ITEM)
                .flatMap(read -> candidate.assessment().item(new ItemId(read.name())).stream())
                .filter(item -> item.type() instanceof ItemType.Group)
                .toList();
        return formulas.stream()
                .filter(formula -> mayBeUndefined(formula, bounds) && !mayBeUndefined(formula, withRows(groups)))
                .flatMap(formula ->
                        groups.stream().filter(group -> mayBeUndefined(formula, withRowsBut(group, groups))))
                .map(group -> group.id().name())
                .findFirst();
    }

    private static boolean mayBeUndefined(Expression formula, Bounds within) {
        return formula.accept(within).mayBeUndefined();
    }

    private Bounds withRowsBut(Item without, List<Item> groups) {
        return withRows(groups.stream().filter(group -> !group.equals(without)).toList());
    }

    private Bounds withRows(List<Item> groups) {
        Bounds with = bounds;
        for (Item group : groups) {
            Expression count = RowCount.of(group.id(), ((ItemType.Group) group.type()).most());
            with = with.where(new Condition.Comparison(count, Relation.MORE, ZERO));
        }
        return with;
    }
}
