package org.personcentred.assessment.definition.check;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.NamedCondition;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;

/**
 * What a condition can come to while one question is left open without a word, so that others are not asked that are
 * asked only where it is answered. Beside it stands what would be told if those others were asked, and open too. Each
 * comparison of other answers is looked at by itself, so that more may seem possible than is.
 */
final class WhileOpen implements Condition.Visitor<Set<Told>> {
    private final Reference open;
    private final Candidate candidate;
    private final Set<Reference> gone = new LinkedHashSet<>();

    /** While this question is open. */
    WhileOpen(ItemId open, Candidate candidate) {
        this.open = item(open);
        this.candidate = candidate;
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            if (placed.item().asked().accept(this).stream().allMatch(told -> told.now() == Told.State.NOT_MET)) {
                gone.add(item(placed.item().id()));
            }
        }
    }

    private static Reference item(ItemId id) {
        return new Reference(Reference.Kind.ITEM, id.name());
    }

    /** The questions that are not asked then. */
    Set<Reference> gone() {
        return gone;
    }

    /** Those of them that any of these conditions leads to. */
    Set<Reference> gone(List<Condition> conditions) {
        Set<Reference> read = new LinkedHashSet<>();
        conditions.forEach(condition -> read.addAll(References.of(condition)));
        Set<Reference> found = new LinkedHashSet<>(candidate.dependencies().upTo(gone, read));
        found.retainAll(gone);
        return found;
    }

    /** Whether it may be that none of these conditions holds, only because nothing more is asked. */
    boolean settles(List<Condition> conditions) {
        return or(new Condition.Or(conditions)).contains(Told.SILENT);
    }

    /** Whether a condition holds, whatever else is answered. */
    boolean isMet(Condition condition) {
        return condition.accept(this).stream().allMatch(told -> told.now() == Told.State.MET);
    }

    private Set<Told> joined(List<Condition> parts, Set<Told> ofNone, BinaryOperator<Told.State> taken) {
        Set<Told> joined = ofNone;
        for (Condition part : parts) {
            Set<Told> before = joined;
            joined = part.accept(this).stream()
                    .flatMap(told -> before.stream().map(other -> told.with(other, taken)))
                    .collect(Collectors.toSet());
        }
        return joined;
    }

    /** What is not asked does not apply; what reads the open question otherwise than through that stays open. */
    private Set<Told> compared(Condition condition) {
        Set<Reference> read = References.of(condition);
        Set<Reference> all = candidate.dependencies().upTo(gone, read);
        if (all.contains(open)) {
            return Told.OPEN;
        }
        if (read.stream().anyMatch(gone::contains)) {
            return Set.of(Told.SILENT);
        }
        return all.stream().anyMatch(gone::contains)
                ? Stream.concat(Told.EITHER.stream(), Stream.of(Told.SILENT)).collect(Collectors.toSet())
                : Told.EITHER;
    }

    private Set<Told> seen(ItemId item) {
        return item(item).equals(open) || gone.contains(item(item)) ? Told.NOT_MET : Told.EITHER;
    }

    @Override
    public Set<Told> literal(Condition.Literal literal) {
        return literal.holds() ? Told.MET : Told.NOT_MET;
    }

    @Override
    public Set<Told> parameter(Condition.Parameter parameter) {
        return Told.EITHER;
    }

    @Override
    public Set<Told> named(Condition.Named named) {
        NamedCondition known = candidate.assessment().conditions().get(named.id());
        return known == null ? compared(named) : known.when().accept(this);
    }

    @Override
    public Set<Told> comparison(Condition.Comparison comparison) {
        return compared(comparison);
    }

    @Override
    public Set<Told> oneOf(Condition.OneOf oneOf) {
        return compared(oneOf);
    }

    @Override
    public Set<Told> includes(Condition.Includes includes) {
        return compared(includes);
    }

    @Override
    public Set<Told> answered(Condition.Answered answered) {
        return seen(answered.item());
    }

    @Override
    public Set<Told> reasonIs(Condition.ReasonIs reasonIs) {
        return seen(reasonIs.item());
    }

    @Override
    public Set<Told> and(Condition.And and) {
        return joined(and.parts(), Told.MET, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    @Override
    public Set<Told> or(Condition.Or or) {
        return joined(or.parts(), Told.NOT_MET, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    /** What does not apply is left out; where nothing else is there, it is open. */
    @Override
    public Set<Told> anyKnown(Condition.AnyKnown anyKnown) {
        List<Condition> left = anyKnown.parts().stream()
                .filter(part -> References.of(part).stream().noneMatch(gone::contains))
                .toList();
        return left.isEmpty() ? Told.OPEN : or(new Condition.Or(anyKnown.parts()));
    }

    /** The rows are alike: the first stands for all. */
    @Override
    public Set<Told> inRows(Condition.InRows inRows) {
        return inRows.each().get(0).accept(this);
    }

    @Override
    public Set<Told> not(Condition.Not not) {
        return not.condition().accept(this).stream().map(Told::opposite).collect(Collectors.toSet());
    }
}
