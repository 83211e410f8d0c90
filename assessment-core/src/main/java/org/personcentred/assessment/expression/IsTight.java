package org.personcentred.assessment.expression;

import java.util.Set;
import org.personcentred.assessment.answer.ItemId;

/**
 * Whether an open verdict on a condition is known to be able to go both ways. Only conditions on one item that is asked
 * for certain, and that nothing else is open on, are said to be so; of others it may be true without being said.
 */
final class IsTight implements Condition.Visitor<Boolean> {
    private final Bounds bounds;
    private final Set<ItemId> open;

    IsTight(Bounds bounds, Set<ItemId> open) {
        this.bounds = bounds;
        this.open = open;
    }

    private boolean isOpenOnly(ItemId item) {
        return open.equals(Set.of(item));
    }

    @Override
    public Boolean literal(Condition.Literal literal) {
        return true;
    }

    @Override
    public Boolean parameter(Condition.Parameter parameter) {
        return true;
    }

    @Override
    public Boolean named(Condition.Named named) {
        return false;
    }

    @Override
    public Boolean comparison(Condition.Comparison comparison) {
        return isTight(comparison.left(), comparison) && isFixed(comparison.right())
                || isFixed(comparison.left()) && isTight(comparison.right(), comparison);
    }

    /** Where only the two ends are known, a number between them need not be reached. */
    private boolean isTight(Expression side, Condition.Comparison comparison) {
        boolean ofOrder = comparison.relation() != Relation.EQUAL && comparison.relation() != Relation.UNEQUAL;
        return isAnswer(side) && (ofOrder || side.accept(bounds).numbers() instanceof Numbers.Listed);
    }

    private boolean isAnswer(Expression side) {
        return side instanceof Expression.Points points && isOpenOnly(points.item())
                || side instanceof Expression.Number number && isOpenOnly(number.item());
    }

    private static boolean isFixed(Expression side) {
        return side instanceof Expression.Constant || side instanceof Expression.Parameter;
    }

    @Override
    public Boolean oneOf(Condition.OneOf oneOf) {
        return oneOf.subject().kind() == Subject.Kind.ITEM
                && isOpenOnly(new ItemId(oneOf.subject().name()));
    }

    @Override
    public Boolean includes(Condition.Includes includes) {
        return isOpenOnly(includes.item());
    }

    @Override
    public Boolean answered(Condition.Answered answered) {
        return isOpenOnly(answered.item());
    }

    @Override
    public Boolean reasonIs(Condition.ReasonIs reasonIs) {
        return isOpenOnly(reasonIs.item());
    }

    @Override
    public Boolean and(Condition.And and) {
        return false;
    }

    @Override
    public Boolean or(Condition.Or or) {
        return false;
    }

    @Override
    public Boolean anyKnown(Condition.AnyKnown anyKnown) {
        return false;
    }

    @Override
    public Boolean inRows(Condition.InRows inRows) {
        return false;
    }

    @Override
    public Boolean not(Condition.Not not) {
        return not.condition().accept(this);
    }
}
