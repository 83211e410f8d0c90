package org.personcentred.assessment.expression;

import java.util.Set;
import org.personcentred.assessment.answer.ItemId;

/** Everything that two formulas can still be, held against each other. */
record Compared(Possible left, Relation relation, Possible right) {

    /** Whether they can stand in the relation. */
    boolean canHold() {
        return left.numbers().canBe(relation, right.numbers());
    }

    /** Whether it can turn out that they do not; what does not apply stands in none. */
    boolean canFail() {
        return left.mayNotApply()
                || right.mayNotApply()
                || left.numbers().canBe(relation.opposite(), right.numbers())
                || left.mayBeUndefined()
                || right.mayBeUndefined();
    }

    /** Whether they must, may or cannot; open on these items if they may. */
    Verdict verdict(Set<ItemId> open) {
        return Verdict.among(canHold(), canFail(), left.mayBeUndefined() || right.mayBeUndefined(), open);
    }
}
