package org.personcentred.assessment.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Contradiction;
import org.personcentred.assessment.expression.Verdict;

/**
 * Whether a condition can hold at all before anything is answered, also where its parts are tied together: the questions
 * that it rests on are answered one after the other, part by part of their answers. What cannot be told after
 * {@value #MOST_TRIED} tries counts as possible.
 *
 * <p>Ways that were found are kept, as the question that a condition reads is often asked only after others: a search
 * begins where it is seen to be asked. One object serves one assessment and one thread.
 */
public final class Reachable {
    /** Most times that a condition is judged. */
    public static final int MOST_TRIED = 1_000;

    /** Most times where ways that were found before are followed. */
    private static final int FEW_TRIED = 50;

    private final Facts facts;
    private final Map<Condition, Facts> ways = new HashMap<>();

    /** Over what can be said before anything is answered. */
    public Reachable(Facts facts) {
        this.facts = facts;
    }

    /** Whether there is a way to fill in the form in which a condition holds. */
    public boolean can(Condition condition) {
        return ways.containsKey(condition) || isPossible(condition, true);
    }

    /** The same where nothing is left open for a reason. */
    public boolean canByAnswers(Condition condition) {
        return isPossible(condition, false);
    }

    /** Whether there are answers with which a condition is known to hold; where too many have to be tried, there are none. */
    public boolean isShown(Condition condition) {
        return isShown(judge(condition), condition);
    }

    /**
     * Whether there are answers that are known to come to this.
     *
     * @param judge whether some answers do, as far as they tell
     * @param read  a condition that compares answers with the numbers that make a difference
     */
    public boolean isShown(Function<Facts, Verdict> judge, Condition read) {
        return new Search(judge, splits(read, false), true, MOST_TRIED).from(facts);
    }

    private boolean isPossible(Condition condition, boolean reasons) {
        Verdict verdict = facts.judge(condition).verdict();
        if (!verdict.isOpen()) {
            return verdict.isMet();
        }
        Splits splits = splits(condition, reasons);
        return !Contradiction.is(condition, facts)
                && (reasons && isSoonFound(condition, splits)
                        || isFound(condition, new Search(judge(condition), splits, false, MOST_TRIED), facts));
    }

    private boolean isSoonFound(Condition condition, Splits splits) {
        return whereAsked(condition)
                .map(asked -> isFound(condition, new Search(judge(condition), splits, true, FEW_TRIED), asked))
                .orElse(false);
    }

    private boolean isFound(Condition condition, Search search, Facts from) {
        boolean found = search.from(from);
        search.way().ifPresent(way -> ways.put(condition, way));
        return found;
    }

    /** A way in which the last conditional question that a condition reads is asked. */
    private Optional<Facts> whereAsked(Condition condition) {
        List<Item> read = ItemsRead.by(condition, facts.assessment());
        return read.stream()
                .map(Item::asked)
                .filter(ways::containsKey)
                .reduce((earlier, later) -> later)
                .map(ways::get);
    }

    private Splits splits(Condition condition, boolean reasons) {
        return new Splits(new EdgesRead(condition, facts.assessment()), reasons);
    }

    private static Function<Facts, Verdict> judge(Condition condition) {
        return way -> way.judge(condition).verdict();
    }
}
