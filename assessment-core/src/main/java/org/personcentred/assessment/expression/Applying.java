package org.personcentred.assessment.expression;

import java.util.stream.Stream;

/**
 * Whether a verdict rests on anything that applies. What does not apply stands in no relation to anything, so its verdict
 * is settled; but nothing was found out by it.
 */
record Applying(Scope scope) {

    /** Whether something that applies has a part in the verdict, or still can. */
    boolean rests(Working.OfCondition judged) {
        Condition what = judged.what();
        if (what instanceof Condition.Comparison) {
            return numbers(judged).noneMatch(Value.NotApplicable.class::isInstance);
        }
        if (what instanceof Condition.OneOf oneOf) {
            Alternatives alternatives = scope.alternatives(oneOf.subject());
            return !alternatives.possible().isEmpty() || !alternatives.mayBeNone();
        }
        if (what instanceof Condition.Includes includes) {
            return !scope.doesNotApply(includes.item());
        }
        if (what instanceof Condition.InRows inRows) {
            return !scope.doesNotApply(inRows.group());
        }
        return judged.parts().isEmpty() || restsOnParts(judged);
    }

    /** Of parts that settle the whole only together, each has to; else one is enough. */
    private boolean restsOnParts(Working.OfCondition judged) {
        Condition what = judged.what();
        Verdict verdict = judged.verdict();
        Stream<Working.OfCondition> parts = judged.parts().stream().map(Working.OfCondition.class::cast);
        if (verdict.isOpen() || what instanceof Condition.AnyKnown) {
            return parts.anyMatch(this::rests);
        }
        boolean settledByOne =
                what instanceof Condition.And && verdict.isNotMet() || what instanceof Condition.Or && verdict.isMet();
        return settledByOne
                ? parts.filter(part -> part.verdict().truth() == verdict.truth())
                        .anyMatch(this::rests)
                : parts.allMatch(this::rests);
    }

    private static Stream<Value> numbers(Working.OfCondition judged) {
        return judged.parts().stream().map(part -> ((Working.OfNumber) part).value());
    }
}
