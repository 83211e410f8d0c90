package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.expression.Bounds;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Verdict;

/**
 * Finds what a formula can still come to where conditions tie its items together, by trying each answer to the items
 * that those conditions read. Beyond {@value #MOST_WAYS} ways the bounds of the whole have to do.
 */
public final class Splitting {
    /** Most combinations of answers that are tried. */
    public static final int MOST_WAYS = 512;

    private Splitting() {}

    /**
     * Everything a formula can still come to over these facts; exact more often than its bounds alone are, and never where
     * answers that it rests on may be refused together.
     */
    public static Possible possible(Expression formula, Facts facts) {
        Possible possible = ofEachAnswer(formula, facts);
        return possible.exact() && mayBeRefused(possible.reads(), facts.assessment())
                ? possible.withNumbers(possible.numbers(), false)
                : possible;
    }

    private static boolean mayBeRefused(Set<ItemId> open, Assessment assessment) {
        return assessment.checks().stream()
                .filter(CrossCheck::refuses)
                .flatMap(check -> ItemsRead.by(check.must(), assessment).stream())
                .anyMatch(item -> open.contains(item.id()));
    }

    private static Possible ofEachAnswer(Expression formula, Facts facts) {
        Possible whole = formula.accept(new Bounds(facts));
        // by a rule for what is missing a question can count although it is never answered
        if (whole.exact() || ItemsRead.throughAPolicy(formula, facts.assessment())) {
            return whole;
        }
        List<Facts> ways = List.of(facts);
        for (Item item : deciding(formula, whole.reads(), facts)) {
            ways = split(item, ways);
            if (ways.size() > MOST_WAYS) {
                return whole;
            }
        }
        return ways.size() == 1 ? whole : joined(formula, ways, whole.reads());
    }

    /** The open items with options that say whether another item is asked, or what it counts, in the order of the form. */
    private static List<Item> deciding(Expression formula, Set<ItemId> open, Facts facts) {
        Set<String> read = new TreeSet<>();
        ItemsRead.by(formula, facts.assessment()).stream()
                .flatMap(item -> Stream.concat(Stream.of(item.asked()), item.scaleConditions()))
                .filter(when -> isOpenOn(open, facts.judge(when).verdict()))
                .flatMap(when -> References.of(when).stream())
                .filter(reference -> reference.kind() == Reference.Kind.ITEM)
                .forEach(reference -> read.add(reference.name()));
        return facts.assessment().itemsWithRows().stream()
                .filter(item -> item.type() instanceof ItemType.Choice)
                .filter(item -> read.contains(item.id().name())
                        && facts.answer(item.id()).isEmpty())
                .toList();
    }

    private static boolean isOpenOn(Set<ItemId> open, Verdict verdict) {
        return verdict.isOpen() && open.containsAll(verdict.open());
    }

    /** Each way once for each answer to the item, and each reason that counts; where it is not asked, just as it was. */
    private static List<Facts> split(Item item, List<Facts> ways) {
        List<Facts> finer = new ArrayList<>();
        for (Facts way : ways) {
            if (way.asked(item).isNotMet()) {
                finer.add(way);
            } else {
                item.type().options().stream()
                        .filter(option -> option.means().isEmpty())
                        .map(option -> Map.<ItemId, Answer>of(item.id(), new Answer.Choice(option.id())))
                        .forEach(answer -> finer.add(way.with(answer)));
                item.points().reasons().forEach(rule -> finer.add(way.with(item.id(), rule.reason())));
                if (way.saidNotToApply(item.id()).isOpen()) {
                    finer.add(way.with(item.id(), Unanswered.of(Reason.NOT_APPLICABLE)));
                }
            }
        }
        return finer;
    }

    private static Possible joined(Expression formula, List<Facts> ways, Set<ItemId> reads) {
        Possible joined = formula.accept(new Bounds(ways.get(0)));
        for (Facts way : ways.subList(1, ways.size())) {
            joined = joined.or(formula.accept(new Bounds(way)), true, reads);
        }
        return joined;
    }
}
