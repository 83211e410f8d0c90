package org.personcentred.assessment.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
            return every(
                    judged.parts().stream().map(Working.OfNumber.class::cast).map(this::number));
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
            boolean mayNotApply = side.what().accept(new Bounds(scope)).mayNotApply();
            return Verdict.among(true, mayNotApply, false, missing.items());
        }
        return Verdict.of(!(side.value() instanceof Value.NotApplicable));
    }

    /** Of parts that settle the whole only together, each has to; else one is enough. */
    private Verdict parts(Working.OfCondition judged) {
        Condition what = judged.what();
        Verdict verdict = judged.verdict();
        List<Working.OfCondition> parts =
                judged.parts().stream().map(Working.OfCondition.class::cast).toList();
        if (verdict.isOpen() || what instanceof Condition.AnyKnown) {
            return any(parts.stream().map(this::applies));
        }
        boolean settledByOne =
                what instanceof Condition.And && verdict.isNotMet() || what instanceof Condition.Or && verdict.isMet();
        return settledByOne
                ? any(parts.stream()
                        .filter(part -> part.verdict().truth() == verdict.truth())
                        .map(this::applies))
                : every(parts.stream().map(this::applies));
    }

    private static Verdict every(Stream<Verdict> each) {
        return settledBy(each.toList(), Verdict::isNotMet, Verdict.NOT_MET, Verdict.MET);
    }

    /** Whether one holds. */
    static Verdict any(Stream<Verdict> each) {
        return settledBy(each.toList(), Verdict::isMet, Verdict.MET, Verdict.NOT_MET);
    }

    private static Verdict settledBy(
            List<Verdict> each, Predicate<Verdict> settles, Verdict settled, Verdict otherwise) {
        return each.stream().anyMatch(settles)
                ? settled
                : each.stream()
                        .filter(Verdict::isOpen)
                        .reduce(Verdict::openLike)
                        .orElse(otherwise);
    }
}
