package org.personcentred.assessment.expression;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A condition as all and any of single ones: what is said of several together is said of each of them, and names stand
 * for what they mean. {@code not (a or b)} becomes {@code (not a) and (not b)}. It holds where the other does.
 */
public final class Normal {
    private final UnaryOperator<Condition> meaning;

    private Normal(UnaryOperator<Condition> meaning) {
        this.meaning = meaning;
    }

    /** A condition in this form; names that stand for nothing here, as those within another assessment, stay. */
    public static Condition of(Condition condition, Scope scope) {
        return of(
                condition, named -> scope.named(((Condition.Named) named).id()).what());
    }

    /**
     * A condition in this form.
     *
     * @param meaning what a named condition stands for; itself, where that is not known
     */
    public static Condition of(Condition condition, UnaryOperator<Condition> meaning) {
        return new Normal(meaning).of(condition, true);
    }

    /** The conditions that hold together where this one does: its parts, or just itself. */
    public static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.And and ? and.parts() : List.of(condition);
    }

    private Condition of(Condition condition, boolean holds) {
        if (condition instanceof Condition.Not not) {
            return of(not.condition(), !holds);
        }
        if (condition instanceof Condition.And and) {
            return together(and.parts(), holds, holds);
        }
        if (condition instanceof Condition.Or or) {
            return together(or.parts(), holds, !holds);
        }
        if (condition instanceof Condition.Literal literal) {
            return new Condition.Literal(literal.holds() == holds);
        }
        if (condition instanceof Condition.Named && !meaning.apply(condition).equals(condition)) {
            return of(meaning.apply(condition), holds);
        }
        return holds ? condition : new Condition.Not(condition);
    }

    private Condition together(List<Condition> parts, boolean hold, boolean all) {
        List<Condition> single = parts.stream()
                .map(part -> of(part, hold))
                .flatMap(part -> spread(part, all))
                .distinct()
                .toList();
        if (single.size() == 1) {
            return single.get(0);
        }
        return all ? new Condition.And(single) : new Condition.Or(single);
    }

    private static Stream<Condition> spread(Condition part, boolean all) {
        if (all && part instanceof Condition.And and) {
            return and.parts().stream();
        }
        return !all && part instanceof Condition.Or or ? or.parts().stream() : Stream.of(part);
    }
}
