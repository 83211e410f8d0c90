package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Contradiction;
import org.personcentred.assessment.expression.Verdict;

/**
 * Whether a condition can hold at all, also where its parts are tied together: the questions that it rests on are answered
 * one after the other, part by part of their answers, until it holds or nothing is left to answer. What cannot be told
 * after {@value #MOST_TRIED} tries counts as possible.
 */
public final class Reachable {
    /** Most times that a condition is judged. */
    public static final int MOST_TRIED = 1_000;

    private final Function<Facts, Verdict> judge;
    private final Splits splits;
    private final boolean shown;
    private int tried;

    /** Looks for a way; where it has to be shown, what is left open is none. */
    private Reachable(Function<Facts, Verdict> judge, Splits splits, boolean shown) {
        this.judge = judge;
        this.splits = splits;
        this.shown = shown;
    }

    /** Whether there is a way to fill in the form in which a condition holds. */
    public static boolean can(Condition condition, Facts facts) {
        return isPossible(condition, facts, true);
    }

    /** The same where nothing is left open for a reason. */
    public static boolean canByAnswers(Condition condition, Facts facts) {
        return isPossible(condition, facts, false);
    }

    /** Whether there are answers with which a condition is known to hold; where too many have to be tried, there are none. */
    public static boolean isShown(Condition condition, Facts facts) {
        return isShown(way -> way.judge(condition).verdict(), condition, facts);
    }

    /**
     * Whether there are answers that are known to come to this.
     *
     * @param judge whether some answers do, as far as they tell
     * @param read  a condition that compares answers with the numbers that make a difference
     */
    public static boolean isShown(Function<Facts, Verdict> judge, Condition read, Facts facts) {
        Splits splits = new Splits(new EdgesRead(read, facts.assessment()), false);
        return new Reachable(judge, splits, true).can(facts);
    }

    private static boolean isPossible(Condition condition, Facts facts, boolean reasons) {
        Verdict verdict = facts.judge(condition).verdict();
        if (!verdict.isOpen()) {
            return verdict.isMet();
        }
        Splits splits = new Splits(new EdgesRead(condition, facts.assessment()), reasons);
        return !Contradiction.is(condition, facts)
                && new Reachable(way -> way.judge(condition).verdict(), splits, false).can(facts);
    }

    private boolean can(Facts facts) {
        tried++;
        Verdict verdict = judge.apply(facts);
        if (!verdict.isOpen()) {
            return verdict.isMet();
        }
        if (tried > MOST_TRIED) {
            return !shown;
        }
        List<Supplier<Facts>> ways = splits.ways(facts, verdict.open());
        return ways.isEmpty()
                ? !shown && isOpen(facts, verdict.open())
                : ways.stream().anyMatch(way -> can(way.get()));
    }

    /** What was left open for a reason can still be answered, and each of its answers is tried for itself. */
    private static boolean isOpen(Facts facts, Set<ItemId> open) {
        return open.isEmpty()
                || open.stream().anyMatch(item -> facts.reason(item).isEmpty());
    }
}
