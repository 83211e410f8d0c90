package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Verdict;

/**
 * Whether a condition can hold at all, also where its parts are tied together: the choices that it rests on are made one
 * after the other, until it holds or nothing is left to choose. What cannot be told after {@value #MOST_TRIED} tries
 * counts as possible.
 */
public final class Reachable {
    /** Most times that a condition is judged. */
    public static final int MOST_TRIED = 1_000;

    private final Condition condition;
    private int tried;

    private Reachable(Condition condition) {
        this.condition = condition;
    }

    /** Whether there is a way to fill in the form in which a condition holds. */
    public static boolean can(Condition condition, Facts facts) {
        return new Reachable(condition).can(facts);
    }

    private boolean can(Facts facts) {
        tried++;
        Verdict verdict = facts.judge(condition).verdict();
        if (verdict.truth() != Verdict.Truth.NOT_DETERMINED || tried > MOST_TRIED) {
            return !verdict.isNotMet();
        }
        List<Facts> ways = ways(facts, verdict.open());
        return ways.isEmpty() ? isOpen(facts, verdict) : ways.stream().anyMatch(this::can);
    }

    /** What was left open for a reason can still be answered, and each of its answers is tried for itself. */
    private static boolean isOpen(Facts facts, Verdict verdict) {
        return verdict.open().isEmpty()
                || verdict.open().stream().anyMatch(item -> facts.reason(item).isEmpty());
    }

    /** The ways to fill in the first of the open choices; none where there is nothing to choose. */
    private static List<Facts> ways(Facts facts, Set<ItemId> open) {
        for (Item item : facts.assessment().itemsWithRows()) {
            boolean choice = item.type() instanceof ItemType.Choice && open.contains(item.id());
            if (choice
                    && facts.answer(item.id()).isEmpty()
                    && facts.reason(item.id()).isEmpty()) {
                return ways(facts, item);
            }
        }
        return List.of();
    }

    private static List<Facts> ways(Facts facts, Item item) {
        List<Facts> ways = new ArrayList<>();
        Stream<Option> options =
                item.type().options().stream().filter(option -> option.means().isEmpty());
        options.forEach(option -> ways.add(facts.with(Map.of(item.id(), new Answer.Choice(option.id())))));
        Envelope.reasons(item).stream()
                .flatMap(word -> Unanswered.read(word).stream())
                .forEach(reason -> ways.add(facts.with(item.id(), reason)));
        return ways;
    }
}
