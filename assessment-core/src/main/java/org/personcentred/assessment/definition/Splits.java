package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Relation;

/**
 * The parts that the answers to one question fall into, where what rests on them is looked at part by part: each option,
 * each number up to the next with which it is compared, each option that is asked for ticked and not. Together the parts
 * hold every answer there is.
 */
final class Splits {
    /** More parts than these are not looked at one by one. */
    private static final int MOST_PARTS = 32;

    private final Edges edges;
    private final boolean reasons;

    /**
     * Parts of answers.
     *
     * @param edges   the numbers and options that make a difference
     * @param reasons whether each reason for leaving a question open is a part of its own
     */
    Splits(Edges edges, boolean reasons) {
        this.edges = edges;
        this.reasons = reasons;
    }

    /** The ways to answer the first of the open questions that can be split, each made when it is tried; none where there is none. */
    List<Supplier<Facts>> ways(Facts facts, Set<ItemId> open) {
        for (Item item : facts.assessment().itemsWithRows()) {
            boolean blank = open.contains(item.id())
                    && facts.answer(item.id()).isEmpty()
                    && facts.reason(item.id()).isEmpty();
            List<Supplier<Facts>> ways = blank ? and(reasons(facts, item), ways(facts, item)) : List.of();
            if (!ways.isEmpty()) {
                return ways;
            }
        }
        return List.of();
    }

    /** Where it can be split, it can be left open for a reason too, until something is supposed of its answer. */
    private List<Supplier<Facts>> reasons(Facts facts, Item item) {
        if (!reasons || facts.supposed().ticks().containsKey(item.id())) {
            return List.of();
        }
        return Envelope.reasons(item).stream()
                .flatMap(word -> Unanswered.read(word).stream())
                .<Supplier<Facts>>map(reason -> () -> facts.with(item.id(), reason))
                .toList();
    }

    private static List<Supplier<Facts>> and(List<Supplier<Facts>> open, List<Supplier<Facts>> answered) {
        return answered.isEmpty()
                ? List.of()
                : Stream.concat(answered.stream(), open.stream()).toList();
    }

    private List<Supplier<Facts>> ways(Facts facts, Item item) {
        ItemType type = item.type();
        if (type instanceof ItemType.Choice) {
            return options(facts, item);
        }
        if (type instanceof ItemType.Choices choices) {
            List<Supplier<Facts>> sets = edges.counts(item.id()) ? sets(facts, item, choices) : List.of();
            return sets.isEmpty() ? ticks(facts, item, choices) : sets;
        }
        if (type instanceof ItemType.Number || type instanceof ItemType.Scale) {
            return numbers(facts, item, Attainable.number(type), true);
        }
        return type instanceof ItemType.Date date
                ? numbers(facts, item, Days.of(date, facts.today()).numbers(), false)
                : List.of();
    }

    private List<Supplier<Facts>> options(Facts facts, Item item) {
        List<Supplier<Facts>> ways = new ArrayList<>();
        item.type().options().stream()
                .filter(option -> option.means().isEmpty())
                .forEach(option -> ways.add(() -> facts.with(Map.of(item.id(), new Answer.Choice(option.id())))));
        return ways;
    }

    private List<Supplier<Facts>> numbers(Facts facts, Item item, Numbers all, boolean answerable) {
        TreeSet<BigDecimal> compared = edges.numbers(item.id());
        if (compared.isEmpty() || facts.supposed().numbers().containsKey(item.id())) {
            // what only stands in sums would be tried number by number to no end
            return List.of();
        }
        List<Numbers> parts = parts(all, compared);
        return parts.size() < 2 || parts.size() > MOST_PARTS
                ? List.of()
                : parts.stream()
                        .<Supplier<Facts>>map(part -> () -> among(facts, item, part, answerable))
                        .toList();
    }

    private static Facts among(Facts facts, Item item, Numbers part, boolean answerable) {
        return answerable && part.lowest().compareTo(part.highest()) == 0
                ? facts.with(Map.of(item.id(), new Answer.Number(part.lowest())))
                : facts.supposing(facts.supposed().with(item.id(), part));
    }

    /** Few numbers one by one; of many, each that makes a difference, and what lies between two of them. */
    private static List<Numbers> parts(Numbers all, TreeSet<BigDecimal> edges) {
        if (all instanceof Numbers.Listed listed && listed.values().size() <= MOST_PARTS) {
            return listed.values().stream().map(Numbers::of).toList();
        }
        List<Numbers> parts = new ArrayList<>();
        Numbers left = all;
        for (BigDecimal edge : edges) {
            parts.add(left.where(Relation.LESS, edge));
            parts.add(left.where(Relation.EQUAL, edge));
            left = left.where(Relation.MORE, edge);
        }
        parts.add(left);
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** Where the points of the options are read as well, all that can be ticked together, if that is not too much. */
    private static List<Supplier<Facts>> sets(Facts facts, Item item, ItemType.Choices choices) {
        List<List<String>> sets = new ArrayList<>();
        for (Option option : choices.options()) {
            if (option.means().isEmpty()) {
                add(option, choices, sets);
            }
            if (sets.size() > MOST_PARTS) {
                return List.of();
            }
        }
        return facts.supposed().ticks().containsKey(item.id())
                ? List.of()
                : sets.stream()
                        .<Supplier<Facts>>map(set -> () -> facts.with(Map.of(item.id(), new Answer.Choices(set))))
                        .toList();
    }

    /** The option alone, and with each set before it to which it can be added. */
    private static void add(Option option, ItemType.Choices choices, List<List<String>> sets) {
        List<List<String>> longer = new ArrayList<>();
        longer.add(List.of(option.id()));
        Set<String> alone = new HashSet<>();
        choices.options().stream().filter(Option::exclusive).forEach(other -> alone.add(other.id()));
        for (List<String> set : sets) {
            if (!option.exclusive() && set.size() < choices.atMost() && !alone.contains(set.get(0))) {
                List<String> with = new ArrayList<>(set);
                with.add(option.id());
                longer.add(with);
            }
        }
        sets.addAll(longer);
    }

    /** The next option that is asked for: ticked, and not ticked. What it says of the others is said with it. */
    private List<Supplier<Facts>> ticks(Facts facts, Item item, ItemType.Choices choices) {
        Map<String, Boolean> ticked = facts.supposed().ticks().getOrDefault(item.id(), Map.of());
        Optional<String> next = edges.options(item.id()).stream()
                .filter(option -> !ticked.containsKey(option))
                .findFirst();
        return next.stream()
                .flatMap(option -> Stream.of(true, false).map(is -> and(ticked, option, is)))
                .flatMap(more -> completed(more, choices).stream())
                .<Supplier<Facts>>map(
                        more -> () -> facts.supposing(facts.supposed().with(item.id(), more)))
                .toList();
    }

    private static Map<String, Boolean> and(Map<String, Boolean> ticked, String option, boolean is) {
        Map<String, Boolean> more = new LinkedHashMap<>(ticked);
        more.put(option, is);
        return more;
    }

    /** With what follows from it: an exclusive option stands alone, and at least one is ticked. Nothing if it cannot be. */
    private static Optional<Map<String, Boolean>> completed(Map<String, Boolean> ticked, ItemType.Choices choices) {
        List<Option> options = choices.options().stream()
                .filter(option -> option.means().isEmpty())
                .toList();
        Set<String> yes = new HashSet<>();
        ticked.forEach((option, is) -> {
            if (is) {
                yes.add(option);
            }
        });
        boolean alone = options.stream().anyMatch(option -> option.exclusive() && yes.contains(option.id()));
        if (alone && yes.size() > 1 || yes.size() > choices.atMost()) {
            return Optional.empty();
        }
        Map<String, Boolean> all = new HashMap<>(ticked);
        for (Option option : options) {
            if (!yes.isEmpty() && (alone || option.exclusive() || yes.size() == choices.atMost())) {
                all.putIfAbsent(option.id(), false);
            }
        }
        long open =
                options.stream().filter(option -> !all.containsKey(option.id())).count();
        if (yes.isEmpty() && open == 0) {
            return Optional.empty();
        }
        if (yes.isEmpty() && open == 1) {
            options.forEach(option -> all.putIfAbsent(option.id(), true));
        }
        return Optional.of(all);
    }

    /** The numbers and options with which the answer to each question is compared. */
    interface Edges {
        TreeSet<BigDecimal> numbers(ItemId item);

        Collection<String> options(ItemId item);

        /** Whether it is asked for an option, and for what the options count, too. */
        boolean counts(ItemId item);
    }
}
