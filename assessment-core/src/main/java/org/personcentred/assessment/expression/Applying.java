package org.personcentred.assessment.expression;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a verdict rests on anything that applies. What does not apply stands in no relation to anything, so its verdict
 * is settled; but nothing was found out by it.
 */
record Applying(Scope scope) {

    /** What was found out by a verdict: nothing where it rests on nothing that applies, and it is open while that is. */
    Optional<Verdict> found(Working.OfCondition judged) {
        Verdict applies = applies(judged);
        return applies.isNotMet()
                ? Optional.empty()
                : Optional.of(applies.isMet() || judged.verdict().isOpen() ? judged.verdict() : applies);
    }

    private Verdict applies(Working.OfCondition judged) {
        Condition what = judged.what();
        if (what instanceof Condition.Comparison) {
            return Verdict.all(judged.parts().stream()
                    .map(Working.OfNumber.class::cast)
                    .map(this::number)
                    .toList());
        }
        if (what instanceof Condition.OneOf oneOf) {
            Alternatives alternatives = scope.alternatives(oneOf.subject());
            boolean never = alternatives.possible().isEmpty() && alternatives.mayBeNone();
            return never ? Verdict.NOT_MET : Verdict.among(true, alternatives.mayBeNone(), false, alternatives.open());
        }
        if (what instanceof Condition.Includes includes) {
            return scope.applies(includes.item());
        }
        if (what instanceof Condition.InRows inRows) {
            return scope.applies(inRows.group());
        }
        return judged.parts().isEmpty() ? Verdict.MET : parts(judged);
    }

    private Verdict number(Working.OfNumber side) {
        if (side.value() instanceof Value.Missing missing) {
            boolean mayNotApply =
                    Itself.side(side.what(), new Bounds(scope), scope).mayNotApply();
            return Verdict.among(true, mayNotApply, false, missing.items());
        }
        return Verdict.of(!(side.value() instanceof Value.NotApplicable));
    }

    /** Of parts that settle the whole only together, each has to; else one is enough. */
    private Verdict parts(Working.OfCondition judged) {
        Condition what = judged.what();
        Verdict verdict = judged.verdict();
        Stream<Working.OfCondition> parts = judged.parts().stream().map(Working.OfCondition.class::cast);
        if (verdict.isOpen() || what instanceof Condition.AnyKnown) {
            return Verdict.any(parts.map(this::applies).toList());
        }
        boolean settledByOne =
                what instanceof Condition.And && verdict.isNotMet() || what instanceof Condition.Or && verdict.isMet();
        return settledByOne
                ? Verdict.any(parts.filter(part -> part.verdict().truth() == verdict.truth())
                        .map(this::applies)
                        .toList())
                : Verdict.all(parts.map(this::applies).toList());
    }
}
