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
 * @param mayBeNone whether it can turn out that none holds, because what they read does not apply
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
        boolean mayBeNone = false;
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
            mayBeNone |= readsWhatDoesNotApply(scale.when(), facts);
        }
        return new ChosenScale(possible, open, mayBeNone || possible.isEmpty(), undefined, working);
    }

    /** The items read by the conditions of the scales that are said not to apply. */
    static Set<ItemId> saidNotToApply(Item item, Facts facts) {
        return item.points().scales().stream()
                .flatMap(scale -> References.of(scale.when()).stream())
                .filter(read -> read.kind() == Reference.Kind.ITEM)
                .map(read -> new ItemId(read.name()))
                .filter(read -> facts.saidNotToApply(read).isMet())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The proof that one scale always holds is over answers; a reason that something does not apply is none. */
    private static boolean readsWhatDoesNotApply(Condition when, Facts facts) {
        return References.of(when).stream()
                .filter(read -> read.kind() == Reference.Kind.ITEM)
                .anyMatch(read -> facts.saidNotToApply(new ItemId(read.name())).mayBeMet());
    }

    boolean isSettled() {
        return possible.size() == 1 && open.isEmpty() && !undefined;
    }
}
