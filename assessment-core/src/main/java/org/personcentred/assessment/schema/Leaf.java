package org.personcentred.assessment.schema;

import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Condition;

/** What a term of a {@link Sum} reads. */
sealed interface Leaf {
    /** The points of an answer. */
    record Points(ItemId item) implements Leaf {}

    /** A number answered. */
    record Number(ItemId item) implements Leaf {}

    /** One if a condition holds, else zero. */
    record Holds(Condition condition) implements Leaf {}
}
