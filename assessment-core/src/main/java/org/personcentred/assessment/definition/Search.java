package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Verdict;

/**
 * Answers the questions that something rests on one after the other, part by part of their answers, until it comes about
 * or nothing is left to answer.
 */
final class Search {
    private final Function<Facts, Verdict> judge;
    private final Splits splits;
    private final boolean shown;
    private final int most;
    private int tried;
    private Optional<Facts> way = Optional.empty();

    /**
     * A search for a way.
     *
     * @param judge  whether it comes about, as far as some answers tell
     * @param splits the parts of answers to try
     * @param shown  whether a way has to be shown: otherwise what cannot be told counts as one
     * @param most   how often to try
     */
    Search(Function<Facts, Verdict> judge, Splits splits, boolean shown, int most) {
        this.judge = judge;
        this.splits = splits;
        this.shown = shown;
        this.most = most;
    }

    /** The answers with which it was seen to come about. */
    Optional<Facts> way() {
        return way;
    }

    /** Whether there is a way from these answers on. */
    boolean from(Facts facts) {
        tried++;
        Verdict verdict = judge.apply(facts);
        if (!verdict.isOpen()) {
            way = verdict.isMet() ? Optional.of(facts) : way;
            return verdict.isMet();
        }
        if (tried > most) {
            return !shown;
        }
        List<Supplier<Facts>> ways = splits.ways(facts, verdict.open());
        if (ways.isEmpty()) {
            return isOpen(facts, verdict.open()) ? !shown : isAsItStands(facts);
        }
        return ways.stream().anyMatch(way -> from(way.get()));
    }

    /**
     * Once something is said of all that is open, there is a form: rules for what is missing count in it, and an answer is
     * no reason for having none. Nothing is shown by numbers that are only supposed to lie somewhere.
     */
    private boolean isAsItStands(Facts facts) {
        return (!shown || facts.supposed().equals(Supposed.NOTHING))
                && judge.apply(facts.where(Still.OPEN)).isMet();
    }

    /** What was answered, or left open for a reason, can still be otherwise, and each way is tried for itself. */
    private static boolean isOpen(Facts facts, Set<ItemId> open) {
        return open.isEmpty()
                || open.stream()
                        .anyMatch(item -> facts.reason(item).isEmpty()
                                && facts.answer(item).isEmpty());
    }
}
