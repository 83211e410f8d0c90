package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.expression.Working;

/**
 * Which of the scales of an item's points holds, over the answers given so far.
 *
 * @param possible  the scales that can still turn out to hold; one, once it is settled
 * @param open      the items that would settle it
 * @param mayBeNone whether it can turn out that none holds, because what they read is not asked
 * @param undefined whether it can turn out that it can never be said
 * @param working   the conditions of those scales
 */
record ChosenScale(
        List<Points.Scale> possible, Set<ItemId> open, boolean mayBeNone, boolean undefined, List<Working> working) {

    static ChosenScale of(Item item, Facts facts) {
        List<Points.Scale> possible = new ArrayList<>();
        List<Working> working = new ArrayList<>();
        Set<ItemId> open = new TreeSet<>();
        boolean undefined = false;
        for (Points.Scale scale : item.points().scales()) {
            Working.OfCondition judged = facts.judge(scale.when());
            Verdict verdict = judged.verdict();
            if (verdict.isMet()) {
                List<Working> why = scale.when().equals(Condition.ALWAYS) ? List.of() : List.of(judged);
                return new ChosenScale(List.of(scale), Set.of(), false, false, why);
            }
            if (verdict.isOpen()) {
                possible.add(scale);
                working.add(judged);
            }
            open.addAll(verdict.open());
            undefined |= verdict.mayStayOpen();
        }
        Set<ItemId> said = saidNotToApply(item, facts);
        if (said.isEmpty()) {
            return new ChosenScale(possible, open, possible.isEmpty(), undefined, working);
        }
        open.addAll(said);
        return new ChosenScale(item.points().scales(), open, false, undefined, working);
    }

    /** What the scales' conditions read and is said not to apply: none of them holds for that, and each might have. */
    private static Set<ItemId> saidNotToApply(Item item, Facts facts) {
        return item.points().scales().stream()
                .flatMap(scale -> References.of(scale.when()).stream())
                .filter(read -> read.kind() == Reference.Kind.ITEM)
                .map(read -> new ItemId(read.name()))
                .filter(read -> facts.saidNotToApply(read).isMet())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isSettled() {
        return possible.size() == 1 && open.isEmpty() && !undefined;
    }
}
