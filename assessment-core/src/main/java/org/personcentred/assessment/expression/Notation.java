package org.personcentred.assessment.expression;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a formula in the language of definitions; reading it back gives the same formula. */
public final class Notation {
    private static final Expressions EXPRESSIONS = new Expressions();
    private static final Conditions CONDITIONS = new Conditions();

    private Notation() {}

    /** The formula as an author could have written it. */
    public static String of(Expression expression) {
        return expression.accept(EXPRESSIONS);
    }

    /** The condition as an author could have written it. */
    public static String of(Condition condition) {
        return condition.accept(CONDITIONS);
    }

    private static final class Expressions implements Expression.Visitor<String> {
        @Override
        public String constant(Expression.Constant constant) {
            return constant.value().toPlainString();
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
            return switch (trials.take()) {
                case LOWEST -> call("min", trials.name());
                case HIGHEST -> call("max", trials.name());
                case MEAN -> call("mean", trials.name());
                case SUM -> call("sum", trials.name());
                case LAST -> trials.name();
            };
        }

        @Override
        public String points(Expression.Points points) {
            return call("points", points.item().inFormula().name());
        }

        @Override
        public String highest(Expression.Highest highest) {
            return call("highest", highest.item().inFormula().name());
        }

        @Override
        public String score(Expression.Score score) {
            return score.id();
        }

        @Override
        public String combined(Expression.Combined combined) {
            return call(
                    combined.by().word(),
                    combined.terms().stream().map(this::text).collect(Collectors.joining(", ")));
        }

        @Override
        public String arithmetic(Expression.Arithmetic arithmetic) {
            return operand(arithmetic.left()) + " " + arithmetic.operator().sign() + " " + operand(arithmetic.right());
        }

        @Override
        public String changed(Expression.Changed changed) {
            Function function = changed.function();
            if (function instanceof Function.Power power) {
                return operand(changed.operand()) + " ^ " + power.exponent();
            }
            if (function instanceof Function.Negative) {
                return "-" + operand(changed.operand());
            }
            if (function instanceof Function.Converted converted) {
                return call("in_unit", text(changed.operand()) + ", '" + converted.to() + "'");
            }
            String places = function instanceof Function.Rounded rounded
                            && function.word().equals("round")
                    ? ", " + rounded.places()
                    : "";
            return call(function.word(), text(changed.operand()) + places);
        }

        @Override
        public String count(Expression.Count count) {
            return call("count", CONDITIONS.joined(count.conditions(), ", "));
        }

        @Override
        public String choose(Expression.If choice) {
            return call(
                    "if",
                    Notation.of(choice.condition()) + ", " + text(choice.then()) + ", " + text(choice.otherwise()));
        }

        @Override
        public String only(Expression.Only only) {
            return text(only.formula());
        }

        @Override
        public String prorated(Expression.Prorated prorated) {
            return call("sum", prorated.terms().stream().map(this::text).collect(Collectors.joining(", ")));
        }

        @Override
        public String treated(Expression.Treated treated) {
            return text(treated.term());
        }

        @Override
        public String lookup(Expression.Lookup lookup) {
            return call(
                    "lookup",
                    lookup.table().id() + ", "
                            + lookup.keys().stream().map(this::key).collect(Collectors.joining(", ")));
        }

        private String key(Expression.Key key) {
            return key instanceof Expression.Key.Number number
                    ? text(number.formula())
                    : ((Expression.Key.Option) key).item().inFormula().name();
        }

        @Override
        public String inRows(Expression.InRows inRows) {
            Expression first = inRows.each().get(0);
            String group = inRows.group().name();
            if (inRows.by() != Aggregate.SUM || !(first instanceof Expression.Count count)) {
                return call(inRows.by().word(), group + ", " + text(first));
            }
            boolean every = count.conditions().equals(List.of(Condition.ALWAYS));
            return call("count", every ? group : group + ", " + CONDITIONS.joined(count.conditions(), ", "));
        }

        @Override
        public String unless(Expression.Unless unless) {
            return text(unless.formula());
        }

        @Override
        public String elapsed(Expression.Elapsed elapsed) {
            return call(
                    elapsed.interval().function(),
                    elapsed.from().notation() + ", " + elapsed.to().notation());
        }

        private String text(Expression expression) {
            return expression.accept(this);
        }

        private String operand(Expression expression) {
            boolean isLong = expression instanceof Expression.Arithmetic
                    || expression instanceof Expression.Changed changed && isSign(changed.function());
            return isLong ? "(" + text(expression) + ")" : text(expression);
        }

        private static boolean isSign(Function function) {
            return function instanceof Function.Negative || function instanceof Function.Power;
        }

        private static String call(String function, String arguments) {
            return function + "(" + arguments + ")";
        }
    }

    private static final class Conditions implements Condition.Visitor<String> {
        @Override
        public String literal(Condition.Literal literal) {
            return String.valueOf(literal.holds());
        }

        @Override
        public String parameter(Condition.Parameter parameter) {
            return parameter.name();
        }

        @Override
        public String named(Condition.Named named) {
            return named.id();
        }

        @Override
        public String comparison(Condition.Comparison comparison) {
            return Notation.of(comparison.left()) + " " + comparison.relation().sign() + " "
                    + Notation.of(comparison.right());
        }

        @Override
        public String oneOf(Condition.OneOf oneOf) {
            Subject subject = oneOf.subject();
            String name = subject.kind() == Subject.Kind.BAND ? "band(" + subject.name() + ")" : subject.inFormula();
            return oneOf.ids().size() == 1
                    ? name + " = " + quoted(oneOf.ids())
                    : name + " in (" + quoted(oneOf.ids()) + ")";
        }

        @Override
        public String includes(Condition.Includes includes) {
            return "includes(" + includes.item().inFormula() + ", '" + includes.option() + "')";
        }

        @Override
        public String answered(Condition.Answered answered) {
            return "answered(" + answered.item().inFormula() + ")";
        }

        @Override
        public String reasonIs(Condition.ReasonIs reasonIs) {
            return "reason(" + reasonIs.item().inFormula() + ") = '"
                    + reasonIs.reason().word() + "'";
        }

        @Override
        public String and(Condition.And and) {
            return and.parts().stream().map(this::part).collect(Collectors.joining(" and "));
        }

        @Override
        public String or(Condition.Or or) {
            return or.parts().stream().map(this::part).collect(Collectors.joining(" or "));
        }

        @Override
        public String anyKnown(Condition.AnyKnown anyKnown) {
            return "any_known(" + joined(anyKnown.parts(), ", ") + ")";
        }

        @Override
        public String inRows(Condition.InRows inRows) {
            String function = inRows.all() ? "all" : "any";
            return function + "(" + inRows.group() + ", " + inRows.each().get(0).accept(this) + ")";
        }

        @Override
        public String not(Condition.Not not) {
            return "not (" + not.condition().accept(this) + ")";
        }

        private String joined(List<Condition> conditions, String between) {
            return conditions.stream().map(condition -> condition.accept(this)).collect(Collectors.joining(between));
        }

        private String part(Condition condition) {
            boolean isLong = condition instanceof Condition.And || condition instanceof Condition.Or;
            return isLong ? "(" + condition.accept(this) + ")" : condition.accept(this);
        }

        private static String quoted(Set<String> ids) {
            return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        }
    }
}
