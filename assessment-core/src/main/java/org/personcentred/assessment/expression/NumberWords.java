package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.ItemId;

/** A formula as a noun phrase. */
final class NumberWords implements Expression.Visitor<String> {

    @Override
    public String constant(Expression.Constant constant) {
        return plain(constant.value());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public String parameter(Expression.Parameter parameter) {
        return parameter.name();
    }

    @Override
    public String number(Expression.Number number) {
        return number.item().inFormula().name();
    }

    @Override
    public String trials(Expression.Trials trials) {
        String item = trials.name();
        return switch (trials.take()) {
            case LOWEST -> "the lowest measurement of " + item;
            case HIGHEST -> "the highest measurement of " + item;
            case MEAN -> "the mean of the measurements of " + item;
            case SUM -> "the measurements of " + item + " added together";
            case LAST -> "the last measurement of " + item;
        };
    }

    @Override
    public String points(Expression.Points points) {
        return "the points of " + points.item().inFormula();
    }

    @Override
    public String highest(Expression.Highest highest) {
        return "the most points that an option chosen for "
                + highest.item().inFormula().name() + " has";
    }

    @Override
    public String score(Expression.Score score) {
        return score.id();
    }

    @Override
    public String combined(Expression.Combined combined) {
        String terms = terms(combined.terms());
        return switch (combined.by()) {
            case SUM -> terms + " added together";
            case MEAN -> "the mean of " + terms;
            case LEAST -> "the smallest of " + terms;
            case GREATEST -> "the largest of " + terms;
        };
    }

    /** Several formulas in a row; points of several items are said once. */
    private String terms(List<Expression> terms) {
        return pointsOf(terms)
                .map(items -> "the points of " + Consecutive.said(items))
                .orElseGet(
                        () -> Wording.listed(terms.stream().map(this::operand).toList(), "and"));
    }

    private static Optional<List<ItemId>> pointsOf(List<Expression> terms) {
        List<ItemId> items = new ArrayList<>();
        for (Expression term : terms) {
            if (!(term instanceof Expression.Points points)) {
                return Optional.empty();
            }
            items.add(points.item());
        }
        return Optional.of(items);
    }

    @Override
    public String arithmetic(Expression.Arithmetic arithmetic) {
        String sign = switch (arithmetic.operator()) {
            case PLUS -> " plus ";
            case MINUS -> " minus ";
            case TIMES -> " times ";
            case DIVIDED_BY -> " divided by ";
        };
        return operand(arithmetic.left()) + sign + operand(arithmetic.right());
    }

    @Override
    public String changed(Expression.Changed changed) {
        String operand = operand(changed.operand());
        Function function = changed.function();
        if (function instanceof Function.Rounded rounded) {
            return operand + rounded(rounded);
        }
        if (function instanceof Function.Converted converted) {
            return operand + " in " + converted.to();
        }
        if (function instanceof Function.Power power) {
            return operand + " to the power of " + power.exponent();
        }
        if (function instanceof Function.Negative) {
            return "minus " + operand;
        }
        return (function instanceof Function.SquareRoot ? "the square root of " : "the distance from 0 of ") + operand;
    }

    private static String rounded(Function.Rounded rounded) {
        String to = switch (rounded.places()) {
            case 0 -> "a whole number";
            case 1 -> "1 decimal place";
            default -> rounded.places() + " decimal places";
        };
        return switch (rounded.mode()) {
            case CEILING -> " rounded up to " + to;
            case FLOOR -> " rounded down to " + to;
            case DOWN -> " rounded towards 0 to " + to;
            case UP -> " rounded away from 0 to " + to;
            case HALF_EVEN -> " rounded to " + to + " (a half goes to the even neighbour)";
            case HALF_DOWN -> " rounded to " + to + " (a half goes towards 0)";
            default -> " rounded to " + to + " (a half goes away from 0)";
        };
    }

    @Override
    public String count(Expression.Count count) {
        List<Condition> conditions = count.conditions();
        if (conditions.size() == 1) {
            return "1 if " + Wording.of(conditions.get(0)) + ", otherwise 0";
        }
        return sameOfPoints(conditions)
                .map(first -> "how many of " + Consecutive.said(items(count)) + " have " + points(first))
                .orElseGet(() -> "how many of these hold: "
                        + String.join("; ", conditions.stream().map(Wording::of).toList()));
    }

    /** What points are compared with, as "at least 2 points". */
    static String points(Condition.Comparison comparison) {
        String right = comparison.right().accept(new NumberWords());
        boolean simple = comparison.right() instanceof Expression.Constant;
        return amount(comparison.relation()) + " " + (simple ? right : "(" + right + ")")
                + (right.equals("1") ? " point" : " points");
    }

    private static String amount(Relation relation) {
        return switch (relation) {
            case EQUAL -> "exactly";
            case UNEQUAL -> "other than";
            case LESS -> "less than";
            case AT_MOST -> "at most";
            case MORE -> "more than";
            case AT_LEAST -> "at least";
        };
    }

    /** The first condition, where all ask the same of the points of an item and of nothing else. */
    private static Optional<Condition.Comparison> sameOfPoints(List<Condition> conditions) {
        Condition first = conditions.isEmpty() ? Condition.ALWAYS : conditions.get(0);
        boolean same = conditions.size() > 1
                && conditions.stream()
                        .allMatch(condition -> condition instanceof Condition.Comparison one
                                && first instanceof Condition.Comparison other
                                && one.left() instanceof Expression.Points
                                && one.relation() == other.relation()
                                && one.right() instanceof Expression.Constant
                                && one.right().equals(other.right()));
        return same ? Optional.of((Condition.Comparison) first) : Optional.empty();
    }

    private static List<ItemId> items(Expression.Count count) {
        return count.conditions().stream()
                .map(condition -> ((Expression.Points) ((Condition.Comparison) condition).left()).item())
                .toList();
    }

    @Override
    public String choose(Expression.If choice) {
        return operand(choice.then()) + " if " + Wording.of(choice.condition()) + ", otherwise "
                + operand(choice.otherwise());
    }

    @Override
    public String only(Expression.Only only) {
        return operand(only.formula()) + ", only if " + Wording.of(only.when());
    }

    @Override
    public String prorated(Expression.Prorated prorated) {
        String sum = combined(new Expression.Combined(Aggregate.SUM, prorated.terms()));
        int all = prorated.terms().size();
        int least = prorated.atLeast();
        if (least == all) {
            return sum;
        }
        boolean isOne = least == all - 1;
        return sum + "; where " + (isOne ? "just " + least : least + " to " + (all - 1)) + " of the " + all
                + " are known, what they add up to divided by " + (isOne ? least : "how many are known")
                + " and multiplied by " + all + ","
                + (prorated.round().isToWhole() ? rounded(prorated.round()) : " not rounded");
    }

    @Override
    public String treated(Expression.Treated treated) {
        String when = treated.reason()
                .map(reason -> "where the reason is \"" + reason.word() + "\"")
                .orElse("where it is missing");
        return operand(treated.term()) + " (" + plain(treated.instead()) + " " + when + ")";
    }

    @Override
    public String lookup(Expression.Lookup lookup) {
        String keys = lookup.keys().stream()
                .map(key -> key instanceof Expression.Key.Number number
                        ? operand(number.formula())
                        : ((Expression.Key.Option) key).item().inFormula().name())
                .collect(Collectors.joining(" and "));
        return "the value in table " + lookup.table().id() + " for " + keys;
    }

    @Override
    public String inRows(Expression.InRows inRows) {
        String group = inRows.group().name();
        Expression first = inRows.each().get(0);
        if (inRows.by() == Aggregate.SUM && first instanceof Expression.Count count) {
            return "how many " + group + " there are" + ofThose(count.conditions());
        }
        String each = operand(first) + " of each of " + group;
        return switch (inRows.by()) {
            case SUM -> each + ", added together";
            case MEAN -> "the mean of " + each;
            case LEAST -> "the smallest of " + each;
            case GREATEST -> "the largest of " + each;
        };
    }

    private static String ofThose(List<Condition> conditions) {
        return conditions.equals(List.of(Condition.ALWAYS))
                ? ""
                : " of which "
                        + String.join("; ", conditions.stream().map(Wording::of).toList());
    }

    @Override
    public String unless(Expression.Unless unless) {
        return operand(unless.formula()) + ", but nothing if " + Wording.of(unless.when());
    }

    @Override
    public String elapsed(Expression.Elapsed elapsed) {
        String counted = elapsed.interval() == Interval.DAYS
                ? "the days"
                : "the completed " + elapsed.interval().words();
        return counted + " between " + elapsed.from().words() + " and "
                + elapsed.to().words();
    }

    /** A formula within another: in brackets where it could be read in two ways. */
    private String operand(Expression expression) {
        boolean stands = expression instanceof Expression.Constant
                || expression instanceof Expression.Parameter
                || expression instanceof Expression.Number
                || expression instanceof Expression.Points
                || expression instanceof Expression.Score;
        String words = expression.accept(this);
        return stands ? words : "(" + words + ")";
    }
}
