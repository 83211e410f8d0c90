package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.answer.Take;

/** Gives a formula that should come to a number its meaning. After a mistake the result is of no use. */
final class NumberTyping extends Typing implements Syntax.Visitor<Expression> {
    static final Set<String> FUNCTIONS = Set.of(
            "sum",
            "mean",
            "min",
            "max",
            "count",
            "round",
            "ceiling",
            "floor",
            "abs",
            "sqrt",
            "if",
            "points",
            "highest",
            "lookup",
            "years_between",
            "months_between",
            "days_between",
            "in_unit");
    static final Expression NOTHING = new Expression.Constant(BigDecimal.ZERO);

    NumberTyping(Names names, FormulaReader.Mistakes mistakes) {
        this(names, mistakes, Optional.empty());
    }

    NumberTyping(Names names, FormulaReader.Mistakes mistakes, Optional<Named.Item> it) {
        super(names, mistakes, it);
    }

    Expression type(Syntax syntax) {
        return syntax.accept(this);
    }

    static Expression type(Syntax syntax, Typing like) {
        return syntax.accept(new NumberTyping(like.names, like.mistakes, like.it));
    }

    @Override
    public Expression literal(Syntax.Literal literal) {
        int point = literal.digits().indexOf('.');
        int whole = point < 0 ? literal.digits().length() : point;
        int fraction = point < 0 ? 0 : literal.digits().length() - point - 1;
        if (whole > 15 || fraction > 10) {
            return mistake("FORMULA_NUMBER_LONG", literal, Map.of());
        }
        return new Expression.Constant(new BigDecimal(literal.digits()));
    }

    @Override
    public Expression quoted(Syntax.Quoted quoted) {
        return mistake("FORMULA_WANTS_NUMBER", quoted, Map.of("found", "'" + quoted.text() + "'"));
    }

    @Override
    public Expression name(Syntax.Name name) {
        if (name.text().equals("true") || name.text().equals("false")) {
            return mistake("FORMULA_WANTS_NUMBER", name, Map.of("found", "'" + name.text() + "'"));
        }
        if (name.text().equals(Moment.Completion.NAME)) {
            return mistake("FORMULA_WANTS_NUMBER", name, Map.of("found", "a date"));
        }
        return find(name).map(named -> number(name, named)).orElse(NOTHING);
    }

    private Expression number(Syntax.Name name, Named named) {
        if (named instanceof Named.Item item) {
            return answer(name, item);
        }
        if (named instanceof Named.OneSide side) {
            return side.taken(side.item().take());
        }
        if (named instanceof Named.Score score) {
            return new Expression.Score(score.id());
        }
        if (named instanceof Named.Calculated calculated) {
            return new Expression.Score(calculated.id());
        }
        if (named instanceof Named.NumberParameter parameter) {
            return new Expression.Parameter(parameter.name());
        }
        return mistake("FORMULA_WANTS_NUMBER", name, Map.of("found", named.noun()));
    }

    private Expression answer(Syntax.Name name, Named.Item item) {
        return switch (item.kind()) {
            case NUMBER -> new Expression.Number(item.id());
            case TRIALS -> new Expression.Trials(item.id(), Optional.empty(), item.take());
            case SIDES -> mistake("FORMULA_SIDE", name, Map.of("name", name.text()));
            case CHOICE, CHOICES -> mistake("FORMULA_WANTS_POINTS", name, Map.of("name", name.text()));
            case TEXT -> mistake("FORMULA_WANTS_NUMBER", name, Map.of("found", "a text"));
            case TIME -> mistake("FORMULA_WANTS_NUMBER", name, Map.of("found", "a time of day"));
            case INSTRUMENT -> mistake("FORMULA_WANTS_NUMBER", name, Map.of("found", "a whole assessment"));
            case DATE -> mistake("FORMULA_WANTS_NUMBER", name, Map.of("found", "a date"));
            case GROUP -> mistake("FORMULA_ROWS", name, Map.of("function", "sum", "name", name.text()));
        };
    }

    @Override
    public Expression range(Syntax.Range range) {
        return mistake("FORMULA_RANGE_ALONE", range, Map.of());
    }

    @Override
    public Expression prefix(Syntax.Prefix prefix) {
        if (prefix.sign().equals("not")) {
            return mistake("FORMULA_WANTS_NUMBER", prefix, Map.of("found", "a condition"));
        }
        return new Expression.Changed(new Function.Negative(), type(prefix.operand()));
    }

    @Override
    public Expression infix(Syntax.Infix infix) {
        return switch (infix.sign()) {
            case "+" -> arithmetic(Operator.PLUS, infix);
            case "-" -> arithmetic(Operator.MINUS, infix);
            case "*" -> arithmetic(Operator.TIMES, infix);
            case "/" -> arithmetic(Operator.DIVIDED_BY, infix);
            case "^" -> power(infix);
            default -> mistake("FORMULA_WANTS_NUMBER", infix, Map.of("found", "a condition"));
        };
    }

    private Expression arithmetic(Operator operator, Syntax.Infix infix) {
        return new Expression.Arithmetic(operator, type(infix.left()), type(infix.right()));
    }

    private Expression power(Syntax.Infix infix) {
        boolean whole = infix.right() instanceof Syntax.Literal literal
                && literal.digits().matches("[0-9]");
        if (!whole) {
            return mistake("FORMULA_POWER", infix.right(), Map.of());
        }
        int exponent = Integer.parseInt(((Syntax.Literal) infix.right()).digits());
        return new Expression.Changed(new Function.Power(exponent), type(infix.left()));
    }

    @Override
    public Expression in(Syntax.In in) {
        return mistake("FORMULA_WANTS_NUMBER", in, Map.of("found", "a condition"));
    }

    @Override
    public Expression call(Syntax.Call call) {
        return switch (call.function()) {
            case "sum" -> aggregate(Aggregate.SUM, Take.SUM, call);
            case "mean" -> aggregate(Aggregate.MEAN, Take.MEAN, call);
            case "min" -> aggregate(Aggregate.LEAST, Take.LOWEST, call);
            case "max" -> aggregate(Aggregate.GREATEST, Take.HIGHEST, call);
            case "count" -> count(call);
            case "round" -> rounded(call);
            case "ceiling" -> changed(new Function.Rounded(0, RoundingMode.CEILING), call);
            case "floor" -> changed(new Function.Rounded(0, RoundingMode.FLOOR), call);
            case "abs" -> changed(new Function.Absolute(), call);
            case "sqrt" -> changed(new Function.SquareRoot(), call);
            case "if" -> choice(call);
            case "points" -> points(call);
            case "highest" -> highest(call);
            case "lookup" -> new LookupTyping(this).lookup(call);
            case "years_between", "months_between", "days_between" ->
                new DateTyping(this).elapsed(Interval.of(call.function()).orElseThrow(), call);
            case "in_unit" -> new UnitTyping(this).converted(call);
            default -> noSuch(call);
        };
    }

    private Expression count(Syntax.Call call) {
        return RowTyping.of(call, this)
                .map(RowTyping::count)
                .orElseGet(() -> new Expression.Count(ConditionTyping.conditions(call, this)));
    }

    private Expression aggregate(Aggregate by, Take take, Syntax.Call call) {
        Optional<RowTyping> rows = RowTyping.of(call, this);
        if (rows.isPresent()) {
            return rows.get().together(by);
        }
        Optional<Expression.Trials> trials =
                call.arguments().size() == 1 ? trials(call.arguments().get(0), take) : Optional.empty();
        if (trials.isPresent()) {
            return trials.get();
        }
        List<Expression> terms = isPerItem(call) ? perItem(call) : terms(call.arguments());
        if (call.arguments().isEmpty()) {
            return mistake("FORMULA_NOTHING", call, Map.of("function", call.function()));
        }
        return terms.isEmpty() ? NOTHING : new Expression.Combined(by, terms);
    }

    private Optional<Expression.Trials> trials(Syntax argument, Take take) {
        Named named =
                argument instanceof Syntax.Name name ? names.find(name.text()).orElse(null) : null;
        if (named instanceof Named.OneSide side) {
            return Optional.of(side.taken(take));
        }
        return named instanceof Named.Item item && item.kind() == Named.Kind.TRIALS
                ? Optional.of(new Expression.Trials(item.id(), Optional.empty(), take))
                : Optional.empty();
    }

    private List<Expression> perItem(Syntax.Call call) {
        int last = call.arguments().size() - 1;
        Syntax each = call.arguments().get(last);
        return items(call.arguments().subList(0, last)).stream()
                .map(item -> each.accept(new NumberTyping(names, mistakes, Optional.of(item))))
                .toList();
    }

    private List<Expression> terms(List<Syntax> arguments) {
        List<Expression> terms = new ArrayList<>();
        for (Syntax argument : arguments) {
            if (argument instanceof Syntax.Range range) {
                expanded(range).forEach(item -> terms.add(answer(range.first(), item)));
            } else {
                terms.add(type(argument));
            }
        }
        return terms;
    }

    private Expression rounded(Syntax.Call call) {
        boolean fits = call.arguments().size() == 2
                && call.arguments().get(1) instanceof Syntax.Literal places
                && places.digits().matches("[0-9]|10");
        if (!fits) {
            return mistake("FORMULA_ROUND", call, Map.of());
        }
        int places = Integer.parseInt(((Syntax.Literal) call.arguments().get(1)).digits());
        return new Expression.Changed(
                new Function.Rounded(places, RoundingMode.HALF_UP),
                type(call.arguments().get(0)));
    }

    private Expression changed(Function function, Syntax.Call call) {
        return only(call)
                .<Expression>map(operand -> new Expression.Changed(function, type(operand)))
                .orElse(NOTHING);
    }

    private Expression choice(Syntax.Call call) {
        if (!arguments(call, 3)) {
            return NOTHING;
        }
        List<Syntax> parts = call.arguments();
        return new Expression.If(ConditionTyping.type(parts.get(0), this), type(parts.get(1)), type(parts.get(2)));
    }

    private Expression points(Syntax.Call call) {
        return only(call)
                .flatMap(argument -> pointed(call, argument))
                .<Expression>map(item -> new Expression.Points(item.id()))
                .orElse(NOTHING);
    }

    private Expression highest(Syntax.Call call) {
        Optional<Named.Item> item = only(call).flatMap(argument -> pointed(call, argument));
        if (item.isPresent() && item.get().kind() != Named.Kind.CHOICES) {
            return mistake("FORMULA_WANTS_CHOICES", call, Map.of("function", "highest"));
        }
        return item.<Expression>map(choices -> new Expression.Highest(choices.id()))
                .orElse(NOTHING);
    }

    private Optional<Named.Item> pointed(Syntax.Call call, Syntax argument) {
        Optional<Named.Item> item = item(argument);
        if (item.isPresent() && !item.get().points()) {
            mistake("FORMULA_NO_POINTS", call, Map.of("name", item.get().id().name()));
            return Optional.empty();
        }
        return item;
    }

    private Expression noSuch(Syntax.Call call) {
        if (ConditionTyping.FUNCTIONS.contains(call.function())) {
            return mistake("FORMULA_WANTS_NUMBER", call, Map.of("found", "a condition"));
        }
        noFunction(call, FUNCTIONS);
        return NOTHING;
    }

    private Expression mistake(String code, Syntax place, Map<String, String> parameters) {
        mistakes.add(code, place.at(), parameters);
        return NOTHING;
    }
}
