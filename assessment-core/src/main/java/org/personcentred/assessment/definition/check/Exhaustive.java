package org.personcentred.assessment.definition.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Rule;
import org.personcentred.assessment.expression.Bounds;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Contradiction;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Normal;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;

/**
 * Whether one of the rules of a decision always holds once everything it reads is answered, or counts something although
 * it is not. The answers are tried part by part, and each by itself where there are few enough; where there are too many,
 * it is not known.
 */
final class Exhaustive {
    private final Decision decision;
    private final Candidate candidate;

    /** That no rule holds. */
    private final Condition none;

    private Exhaustive(Decision decision, Candidate candidate) {
        this.decision = decision;
        this.candidate = candidate;
        this.none = new Condition.Not(
                new Condition.Or(decision.rules().stream().map(Rule::when).toList()));
    }

    /** What comes of the rules. */
    enum Ends {
        /** One of them always holds. */
        ALWAYS,
        /** There are answers with which none does. */
        NOT_ANSWERED,
        /** There are forms with open questions, which count something all the same, with which none does. */
        NOT_OPEN,
        /** There are too many ways to tell. */
        UNKNOWN
    }

    static Ends of(Decision decision, Candidate candidate) {
        return new Exhaustive(decision, candidate).ends();
    }

    private Ends ends() {
        Ends answered = onceAnswered();
        return answered == Ends.ALWAYS ? alsoWhereOpen() : answered;
    }

    private Ends onceAnswered() {
        if (!candidate.reachable().canByAnswers(none)) {
            return Ends.ALWAYS;
        }
        return candidate.reachable().isShown(none)
                ? Ends.NOT_ANSWERED
                : Ways.of(read(), candidate)
                        .map(ways -> always(ways) ? Ends.ALWAYS : Ends.NOT_ANSWERED)
                        .orElse(Ends.UNKNOWN);
    }

    private Ends alsoWhereOpen() {
        OpenCounted open = OpenCounted.behind(read(), candidate);
        if (!open.any() || Contradiction.is(none, candidate.facts())) {
            return Ends.ALWAYS;
        }
        return isOfOneNumber() ? Ends.NOT_OPEN : withBlanks(open);
    }

    private Set<Reference> read() {
        Set<Reference> read = new LinkedHashSet<>();
        decision.rules().forEach(rule -> read.addAll(References.of(rule.when())));
        return read;
    }

    private boolean always(List<Map<ItemId, Answer>> ways) {
        return ways.stream().allMatch(way -> fires(new Facts(candidate.assessment(), way, Map.of())));
    }

    private boolean fires(Facts facts) {
        return decision.rules().stream()
                .anyMatch(rule -> facts.judge(rule.when()).verdict().isMet());
    }

    /** Where the rules compare one thing with numbers: whether it can come to one with which none of them holds. */
    private boolean isOfOneNumber() {
        Condition normal = Normal.of(none, candidate.facts());
        Set<Expression> compared = new HashSet<>();
        for (Condition part : Normal.parts(normal)) {
            Condition holds = part instanceof Condition.Not not ? not.condition() : part;
            if (!(holds instanceof Condition.Comparison comparison)
                    || !(comparison.right() instanceof Expression.Constant)) {
                return false;
            }
            compared.add(comparison.left());
        }
        return compared.size() == 1
                && isReached(new Bounds(candidate.facts())
                        .where(normal)
                        .of(compared.iterator().next()));
    }

    private static boolean isReached(Possible left) {
        return left.exact() && !left.numbers().isEmpty();
    }

    /** An open question leaves rules open, unless something counts in its place. */
    private Ends withBlanks(OpenCounted open) {
        return Ways.withBlanks(read(), candidate, open::reasons)
                .map(forms -> forms.stream().anyMatch(this::endsInNothing) ? Ends.NOT_OPEN : Ends.ALWAYS)
                .orElse(Ends.UNKNOWN);
    }

    private boolean endsInNothing(Ways.Form form) {
        Facts facts = new Facts(candidate.assessment(), form.answers(), form.unanswered());
        return facts.judge(none).verdict().isMet();
    }
}
