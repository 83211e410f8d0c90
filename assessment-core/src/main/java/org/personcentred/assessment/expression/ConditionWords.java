package org.personcentred.assessment.expression;

import java.util.List;

/** A condition as a clause that can stand after "if". */
final class ConditionWords implements Condition.Visitor<String> {

    @Override
    public String literal(Condition.Literal literal) {
        return literal.holds() ? "in every case" : "in no case";
    }

    @Override
    public String parameter(Condition.Parameter parameter) {
        return parameter.name() + " is switched on";
    }

    @Override
    public String named(Condition.Named named) {
        return named.id() + " is met";
    }

    @Override
    public String comparison(Condition.Comparison comparison) {
        if (comparison.left() instanceof Expression.Points points) {
            return points.item().inFormula() + " has " + NumberWords.points(comparison);
        }
        if (comparison.left() instanceof Expression.Elapsed days && isOrder(comparison)) {
            return days.to().words() + " " + order(comparison.relation()) + " "
                    + days.from().words();
        }
        return side(comparison.left()) + " " + comparison.relation().words() + " " + side(comparison.right());
    }

    /** Whether a comparison only says which of two dates comes first. */
    private static boolean isOrder(Condition.Comparison comparison) {
        return ((Expression.Elapsed) comparison.left()).interval() == Interval.DAYS
                && comparison.right() instanceof Expression.Constant constant
                && constant.value().signum() == 0;
    }

    private static String order(Relation relation) {
        return switch (relation) {
            case EQUAL -> "is the same day as";
            case UNEQUAL -> "is another day than";
            case LESS -> "comes before";
            case AT_MOST -> "does not come after";
            case MORE -> "comes after";
            case AT_LEAST -> "does not come before";
        };
    }

    private static String side(Expression expression) {
        boolean isLong = expression instanceof Expression.If
                || expression instanceof Expression.Only
                || expression instanceof Expression.Combined
                || expression instanceof Expression.Count
                || expression instanceof Expression.InRows;
        return isLong ? "(" + Wording.of(expression) + ")" : Wording.of(expression);
    }

    @Override
    public String oneOf(Condition.OneOf oneOf) {
        String name = oneOf.subject().inFormula();
        String subject = switch (oneOf.subject().kind()) {
            case ITEM, PARAMETER -> name + " is ";
            case BAND -> "the band of " + name + " is ";
            case DECISION -> name + " comes to ";
        };
        List<String> ids = oneOf.ids().stream().map(ConditionWords::quoted).toList();
        return subject + Wording.listed(ids, "or");
    }

    private static String quoted(String id) {
        return "'" + id + "'";
    }

    @Override
    public String includes(Condition.Includes includes) {
        return quoted(includes.option()) + " is chosen for " + includes.item().inFormula();
    }

    @Override
    public String answered(Condition.Answered answered) {
        return answered.item().inFormula() + " is answered";
    }

    @Override
    public String reasonIs(Condition.ReasonIs reasonIs) {
        return reasonIs.item().inFormula() + " is left open as "
                + quoted(reasonIs.reason().word());
    }

    @Override
    public String and(Condition.And and) {
        return joined(and.parts(), " and ");
    }

    @Override
    public String or(Condition.Or or) {
        return joined(or.parts(), " or ");
    }

    private String joined(List<Condition> parts, String word) {
        return String.join(word, parts.stream().map(this::part).toList());
    }

    @Override
    public String anyKnown(Condition.AnyKnown anyKnown) {
        return "at least one of those that are known holds: "
                + String.join("; ", anyKnown.parts().stream().map(this::part).toList());
    }

    @Override
    public String inRows(Condition.InRows inRows) {
        String which = inRows.all() ? "of each of " : "of at least one of ";
        return which + inRows.group() + ", " + part(inRows.each().get(0));
    }

    @Override
    public String not(Condition.Not not) {
        return "it is not so that " + part(not.condition());
    }

    /** A condition within another: in brackets where it could be read in two ways. */
    private String part(Condition condition) {
        boolean joins = condition instanceof Condition.And
                || condition instanceof Condition.Or
                || condition instanceof Condition.AnyKnown
                || condition instanceof Condition.Not
                || condition instanceof Condition.InRows;
        String words = condition.accept(this);
        return joins ? "(" + words + ")" : words;
    }
}
