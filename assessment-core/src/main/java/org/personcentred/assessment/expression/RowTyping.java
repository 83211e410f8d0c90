package org.personcentred.assessment.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Gives a function over the rows of a group its meaning: the same formula, once for each row there can be. */
final class RowTyping {
    private final Syntax.Call call;
    private final Typing like;
    private final Group group;

    /** A group that is named, and the names inside each of its rows. */
    private record Group(Named.Item item, List<Names> rows) {}

    private RowTyping(Syntax.Call call, Typing like, Group group) {
        this.call = call;
        this.like = like;
        this.group = group;
    }

    /** Nothing where the first argument of a function is no group. */
    static Optional<RowTyping> of(Syntax.Call call, Typing like) {
        if (call.arguments().isEmpty() || !(call.arguments().get(0) instanceof Syntax.Name name)) {
            return Optional.empty();
        }
        List<Names> rows = like.names.rows(name.text());
        return like.names
                .find(name.text())
                .filter(named -> !rows.isEmpty() && named instanceof Named.Item)
                .map(named -> new RowTyping(call, like, new Group((Named.Item) named, rows)));
    }

    Expression together(Aggregate by) {
        List<Expression> each =
                each((names, formula) -> formula.accept(new NumberTyping(names, like.mistakes, like.it)));
        return each.isEmpty()
                ? NumberTyping.NOTHING
                : new Expression.InRows(by, group.item().id(), each);
    }

    /** How many rows there are, or of how many a condition holds. */
    Expression count() {
        List<Condition> each = call.arguments().size() == 1
                ? group.rows().stream().map(names -> Condition.ALWAYS).toList()
                : conditions();
        List<Expression> counts = each.stream()
                .<Expression>map(condition -> new Expression.Count(List.of(condition)))
                .toList();
        return counts.isEmpty()
                ? NumberTyping.NOTHING
                : new Expression.InRows(Aggregate.SUM, group.item().id(), counts);
    }

    Condition judged(boolean all) {
        List<Condition> each = conditions();
        return each.isEmpty()
                ? Condition.ALWAYS
                : new Condition.InRows(all, group.item().id(), each);
    }

    private List<Condition> conditions() {
        return each((names, formula) -> formula.accept(new ConditionTyping(names, like.mistakes, like.it)));
    }

    private <T> List<T> each(BiFunction<Names, Syntax, T> typing) {
        if (call.arguments().size() != 2) {
            Map<String, String> parameters = Map.of(
                    "function", call.function(), "name", group.item().id().name());
            like.mistakes.add("FORMULA_ROWS", call.at(), parameters);
            return List.of();
        }
        Syntax formula = call.arguments().get(1);
        return group.rows().stream()
                .filter(names -> like.mistakes.mayExpand(call.at()))
                .map(names -> typing.apply(names, formula))
                .toList();
    }
}
