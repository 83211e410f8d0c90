package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Within;

/** The items that a formula or a condition reads, also through scores, decisions and named conditions. */
public final class ItemsRead {
    private final Assessment assessment;
    private final Set<Reference.Kind> through;

    private ItemsRead(Assessment assessment) {
        this(assessment, EnumSet.allOf(Reference.Kind.class));
    }

    private ItemsRead(Assessment assessment, Set<Reference.Kind> through) {
        this.assessment = assessment;
        this.through = through;
    }

    static List<Item> by(Expression formula, Assessment assessment) {
        return new ItemsRead(assessment).behindAll(References.of(formula));
    }

    /** The items that a condition reads, in the order of the form. */
    public static List<Item> by(Condition condition, Assessment assessment) {
        return new ItemsRead(assessment).behindAll(References.of(condition));
    }

    /** All that a condition reads by name, itself and through scores, decisions and named conditions. */
    public static Set<Reference> references(Condition condition, Assessment assessment) {
        return new ItemsRead(assessment).allBehind(References.of(condition));
    }

    /**
     * The same, but not behind everything.
     *
     * @param through the kinds of things behind which it is looked too
     */
    public static Set<Reference> references(Condition condition, Assessment assessment, Set<Reference.Kind> through) {
        return new ItemsRead(assessment, through).allBehind(References.of(condition));
    }

    private List<Item> behindAll(Set<Reference> read) {
        Set<Reference> found = allBehind(read);
        return assessment.itemsWithRows().stream()
                .filter(item -> found.contains(
                        new Reference(Reference.Kind.ITEM, item.id().name())))
                .toList();
    }

    /** Whether a formula rests on a score that has a rule for what is missing, or is the formula of one. */
    static boolean throughAPolicy(Expression formula, Assessment assessment) {
        return hasPolicy(formula)
                || new ItemsRead(assessment)
                        .allBehind(References.of(formula)).stream()
                                .filter(read -> read.kind() == Reference.Kind.SCORE
                                        && Within.of(read.name()).isEmpty())
                                .anyMatch(
                                        read -> hasPolicy(assessment.formulas().get(read.name())));
    }

    /** A policy stands within the rounding, the guard and the condition of its score. */
    private static boolean hasPolicy(Expression formula) {
        if (formula instanceof Expression.Only only) {
            return hasPolicy(only.formula());
        }
        if (formula instanceof Expression.Unless unless) {
            return hasPolicy(unless.formula());
        }
        if (formula instanceof Expression.Changed changed) {
            return hasPolicy(changed.operand());
        }
        return formula instanceof Expression.Prorated
                || formula instanceof Expression.Combined sum
                        && sum.terms().stream().anyMatch(Expression.Treated.class::isInstance);
    }

    private Set<Reference> allBehind(Set<Reference> read) {
        Set<Reference> found = new LinkedHashSet<>();
        List<Reference> left = new ArrayList<>(read);
        while (!left.isEmpty()) {
            Reference next = left.remove(left.size() - 1);
            if (found.add(next) && through.contains(next.kind())) {
                behind(next).forEach(left::add);
            }
        }
        return found;
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
                        .flatMap(item -> Stream.concat(
                                item.scaleConditions(),
                                item.ifNotAsked().stream().map(Item.NotAsked::when)))
                        .flatMap(when -> References.of(when).stream());
            case SCORE -> References.of(assessment.formulas().get(name)).stream();
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
