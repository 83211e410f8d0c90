package org.personcentred.assessment.expression;

/**
 * Whether an open verdict on a condition is known to be able to go both ways. Only conditions on one item are said to
 * be so; of others it may be true without being said.
 */
final class IsTight implements Condition.Visitor<Boolean> {
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
        return isAnswer(comparison.left()) && isFixed(comparison.right())
                || isFixed(comparison.left()) && isAnswer(comparison.right());
    }

    private static boolean isAnswer(Expression side) {
        return side instanceof Expression.Points || side instanceof Expression.Number;
    }

    private static boolean isFixed(Expression side) {
        return side instanceof Expression.Constant || side instanceof Expression.Parameter;
    }

    @Override
    public Boolean oneOf(Condition.OneOf oneOf) {
        return oneOf.subject().kind() == Subject.Kind.ITEM;
    }

    @Override
    public Boolean includes(Condition.Includes includes) {
        return true;
    }

    @Override
    public Boolean answered(Condition.Answered answered) {
        return true;
    }

    @Override
    public Boolean reasonIs(Condition.ReasonIs reasonIs) {
        return true;
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
    public Boolean not(Condition.Not not) {
        return not.condition().accept(this);
    }
}
