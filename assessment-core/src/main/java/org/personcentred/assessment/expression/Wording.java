package org.personcentred.assessment.expression;

import java.util.List;

/**
 * Says a formula in plain English, for readers who do not read formulas. It names exactly what the formula reads:
 * items, scores and the rest by their names, and consecutive items such as {@code q1 to q9} by the first and the last.
 */
public final class Wording {

    private Wording() {}

    /** What a formula comes to, as "the points of q1 to q9 added together". */
    public static String of(Expression expression) {
        return expression.accept(new NumberWords());
    }

    /** When a condition holds, as "total is at least 10". */
    public static String of(Condition condition) {
        return condition.accept(new ConditionWords());
    }

    /** Several things in a row, the last after a word: "a, b and c". */
    static String listed(List<String> things, String word) {
        int last = things.size() - 1;
        return last == 0
                ? things.get(0)
                : String.join(", ", things.subList(0, last)) + " " + word + " " + things.get(last);
    }
}
