package org.personcentred.assessment.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;

/**
 * Says whether a condition holds, together with its working.
 *
 * <p>A condition is met or not met only if it stays so for every way the open questions can still be answered; the
 * {@link Bounds} of its two sides decide a comparison. {@code answered}, {@code reason} and {@code any_known} ask
 * about the form as it stands now and can change when more is answered; that is their purpose. Conditions that repeat
 * an open item, as {@code x or not x} does, may stay undetermined although they need not.
 */
public final class Judgement implements Condition.Visitor<Working.OfCondition> {
    private final Scope scope;

    /** Judges over these facts. */
    public Judgement(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Working.OfCondition literal(Condition.Literal literal) {
        return leaf(literal, Verdict.of(literal.holds()));
    }

    @Override
    public Working.OfCondition parameter(Condition.Parameter parameter) {
        return leaf(parameter, scope.holds(parameter.name()));
    }

    @Override
    public Working.OfCondition named(Condition.Named named) {
        Working.OfCondition inner = scope.named(named.id());
        return new Working.OfCondition(named, inner.verdict(), List.of(inner));
    }

    @Override
    public Working.OfCondition comparison(Condition.Comparison comparison) {
        Evaluation evaluation = new Evaluation(scope);
        Working.OfNumber left = Itself.side(comparison.left(), evaluation, scope);
        Working.OfNumber right = Itself.side(comparison.right(), evaluation, scope);
        return new Working.OfCondition(comparison, compared(comparison, left, right), List.of(left, right));
    }

    private Verdict compared(Condition.Comparison comparison, Working.OfNumber left, Working.OfNumber right) {
        if (left.value() instanceof Value.Known a && right.value() instanceof Value.Known b) {
            return Verdict.of(comparison.relation().holds(a.value(), b.value()));
        }
        Value absence = Value.absence(left.value(), right.value());
        Set<ItemId> open = absence instanceof Value.Missing missing ? missing.items() : Set.of();
        return new Bounds(scope).compared(comparison).verdict(open);
    }

    @Override
    public Working.OfCondition oneOf(Condition.OneOf oneOf) {
        return leaf(oneOf, scope.alternatives(oneOf.subject()).isOneOf(oneOf.ids()));
    }

    @Override
    public Working.OfCondition includes(Condition.Includes includes) {
        return leaf(includes, scope.includes(includes.item(), includes.option()));
    }

    @Override
    public Working.OfCondition answered(Condition.Answered answered) {
        return leaf(answered, scope.answered(answered.item()));
    }

    @Override
    public Working.OfCondition reasonIs(Condition.ReasonIs reasonIs) {
        return leaf(reasonIs, scope.reasonIs(reasonIs.item(), reasonIs.reason()));
    }

    @Override
    public Working.OfCondition and(Condition.And and) {
        List<Working> parts = judged(and.parts());
        return new Working.OfCondition(and, Verdict.all(verdicts(parts)), parts);
    }

    @Override
    public Working.OfCondition or(Condition.Or or) {
        List<Working> parts = judged(or.parts());
        return new Working.OfCondition(or, Verdict.any(verdicts(parts)), parts);
    }

    @Override
    public Working.OfCondition anyKnown(Condition.AnyKnown anyKnown) {
        if (scope.isBeforeAnything()) {
            return or(new Condition.Or(anyKnown.parts()));
        }
        List<Working> parts = judged(anyKnown.parts());
        Applying applying = new Applying(scope);
        List<Verdict> found = parts.stream()
                .map(Working.OfCondition.class::cast)
                .flatMap(part -> applying.found(part).stream())
                .toList();
        boolean settled = scope.staysBlank() && !found.stream().allMatch(Verdict::isOpen);
        Verdict verdict = found.isEmpty()
                ? Verdict.open(Set.of(), true)
                : settled ? Verdict.of(found.stream().anyMatch(Verdict::isMet)) : Verdict.any(found);
        return new Working.OfCondition(anyKnown, verdict, parts);
    }

    @Override
    public Working.OfCondition inRows(Condition.InRows inRows) {
        return new RowEvaluation(scope).judge(inRows);
    }

    @Override
    public Working.OfCondition not(Condition.Not not) {
        Working.OfCondition inner = not.condition().accept(this);
        return new Working.OfCondition(not, inner.verdict().negated(), List.of(inner));
    }

    private List<Working> judged(List<Condition> conditions) {
        List<Working> parts = new ArrayList<>(conditions.size());
        for (Condition condition : conditions) {
            parts.add(condition.accept(this));
        }
        return parts;
    }

    private static List<Verdict> verdicts(List<Working> parts) {
        return parts.stream()
                .map(part -> ((Working.OfCondition) part).verdict())
                .toList();
    }

    private static Working.OfCondition leaf(Condition what, Verdict verdict) {
        return new Working.OfCondition(what, verdict, List.of());
    }
}
