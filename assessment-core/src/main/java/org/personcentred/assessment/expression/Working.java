package org.personcentred.assessment.expression;

import java.util.List;

/** How a value or a verdict came about, part by part. It is made by the evaluation itself, never afterwards. */
public sealed interface Working {

    /** The parts this was made from, in the order of the formula. */
    List<Working> parts();

    /**
     * A formula, what it came to, and from what.
     *
     * @param what  the formula
     * @param value what it came to
     * @param parts the working of its parts; of a score, the working of that score
     */
    record OfNumber(Expression what, Value value, List<Working> parts) implements Working {}

    /**
     * A condition, whether it holds, and why.
     *
     * @param what    the condition
     * @param verdict whether it holds
     * @param parts   the working of its parts
     */
    record OfCondition(Condition what, Verdict verdict, List<Working> parts) implements Working {}
}
