package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Alternatives;
import org.personcentred.assessment.expression.Fact;
import org.personcentred.assessment.expression.Judgement;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.expression.Working;

/**
 * Which band a score is in over the answers given so far. It is settled only when every way of answering the open
 * questions leads to the same band.
 *
 * @param possible  the bands it can still be in
 * @param mayBeNone whether it can be in none, because the score does not apply
 * @param undefined whether it can turn out that it can never be said
 * @param open      the items that would settle it
 * @param looked    the rules that take the place of other bands and were looked at, by the id of their band
 */
public record Banding(
        Set<String> possible,
        boolean mayBeNone,
        boolean undefined,
        Set<ItemId> open,
        Map<String, Working.OfCondition> looked) {

    static Banding of(List<Band> bands, Fact score, Judgement judgement) {
        Possible value = score.possible();
        Map<String, Working.OfCondition> looked = new LinkedHashMap<>();
        Set<String> possible = new LinkedHashSet<>();
        for (Band band : bands) {
            if (band.holdsAny(value.numbers())) {
                possible.addAll(inPlaceOf(band, bands, judgement, looked));
            }
        }
        Set<ItemId> open = new TreeSet<>();
        if (score.value() instanceof Value.Missing missing) {
            open.addAll(missing.items());
        }
        boolean undefined = value.mayBeUndefined();
        for (Working.OfCondition rule : looked.values()) {
            open.addAll(rule.verdict().open());
            undefined |= rule.verdict().mayStayOpen() && possible.size() > 1;
        }
        boolean mayBeNone = value.mayNotApply() || possible.isEmpty() && !value.mayBeUndefined();
        return new Banding(possible, mayBeNone, undefined, open, looked);
    }

    /** What a band can turn out to be: the first band in the order of the definition whose rule holds over it, or itself. */
    private static List<String> inPlaceOf(
            Band band, List<Band> bands, Judgement judgement, Map<String, Working.OfCondition> looked) {
        List<String> possible = new ArrayList<>();
        for (Band rule : bands) {
            if (rule.over().filter(over -> over.bands().contains(band.id())).isPresent()) {
                Working.OfCondition working = looked.computeIfAbsent(
                        rule.id(), id -> rule.over().get().when().accept(judgement));
                Verdict verdict = working.verdict();
                if (verdict.mayBeMet()) {
                    possible.add(rule.id());
                }
                if (verdict.isMet()) {
                    return possible;
                }
            }
        }
        possible.add(band.id());
        return possible;
    }

    /** The band it is in; nothing while it could still be another. */
    public Optional<String> band() {
        return possible.size() == 1 && !mayBeNone && !undefined
                ? Optional.of(possible.iterator().next())
                : Optional.empty();
    }

    /** The rule that put it into its band, where it was one. */
    public Optional<Working.OfCondition> rule() {
        return band().flatMap(id -> Optional.ofNullable(looked.get(id)))
                .filter(working -> working.verdict().isMet());
    }

    Alternatives alternatives() {
        return new Alternatives(possible, mayBeNone, undefined, open);
    }
}
