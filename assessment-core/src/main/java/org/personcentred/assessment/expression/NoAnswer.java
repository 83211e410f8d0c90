package org.personcentred.assessment.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;

/** That an item has no answer, and what cannot hold beside that. */
record NoAnswer(ItemId item) {

    /** The item that has no answer where this holds, if there is one. */
    static Optional<NoAnswer> to(Condition part) {
        if (part instanceof Condition.ReasonIs reason) {
            return Optional.of(new NoAnswer(reason.item()));
        }
        return part instanceof Condition.Not not && not.condition() instanceof Condition.Answered answered
                ? Optional.of(new NoAnswer(answered.item()))
                : Optional.empty();
    }

    /** Whether one of these holds only with an answer. */
    boolean isShutOutBy(List<Condition> parts, Scope scope) {
        return parts.stream().anyMatch(part -> wantsAnswer(part, scope));
    }

    /** Whether only an answer makes it hold: it reads nothing else, and not what a reason counts. */
    private boolean wantsAnswer(Condition condition, Scope scope) {
        if (condition instanceof Condition.Answered answered) {
            return answered.item().equals(item);
        }
        boolean compares = condition instanceof Condition.Comparison
                || condition instanceof Condition.OneOf
                || condition instanceof Condition.Includes;
        return compares
                && References.of(condition).equals(Set.of(new Reference(Reference.Kind.ITEM, item.name())))
                && readsAnswersOnly(condition)
                && rulesOutAnAnswer(condition, scope);
    }

    /** What every answer meets holds while there is none, too. */
    private static boolean rulesOutAnAnswer(Condition condition, Scope scope) {
        if (condition instanceof Condition.Comparison comparison) {
            Bounds bounds = new Bounds(scope);
            return new Compared(
                            answered(bounds.of(comparison.left())),
                            comparison.relation(),
                            answered(bounds.of(comparison.right())))
                    .canFail();
        }
        return !(condition instanceof Condition.OneOf oneOf)
                || !oneOf.ids().containsAll(scope.alternatives(oneOf.subject()).possible());
    }

    private static Possible answered(Possible possible) {
        return new Possible(possible.numbers(), possible.exact(), false, false, possible.reads());
    }

    private static boolean readsAnswersOnly(Condition condition) {
        Mentions mentions = new Mentions();
        mentions.of(condition);
        return mentions.counted().isEmpty() && mentions.answered().isEmpty();
    }
}
