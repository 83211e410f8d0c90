package org.personcentred.assessment.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to say an amount: in one unit, or in two as stones and pounds are.
 *
 * @param id    as definitions and forms name it, for example {@code st_lb} or {@code [lb_av]}
 * @param parts its parts, the largest first; all but the first are less than one of the part before
 */
public record EntryUnit(String id, List<Part> parts) {
    private static final Map<String, EntryUnit> PAIRS = Map.of(
            "st_lb",
            new EntryUnit("st_lb", List.of(new Part("st", "[stone_av]"), new Part("lb", "[lb_av]"))),
            "ft_in",
            new EntryUnit("ft_in", List.of(new Part("ft", "[ft_i]"), new Part("in", "[in_i]"))));
    private static final Map<String, String> SHORT = Map.of(
            "[stone_av]",
            "st",
            "[lb_av]",
            "lb",
            "[oz_av]",
            "oz",
            "[ft_i]",
            "ft",
            "[in_i]",
            "in",
            "[yd_i]",
            "yd",
            "[mi_i]",
            "mi");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]+");
    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,14})(\\.[0-9]{1,10})? ([A-Za-z]+)");

    public EntryUnit {
        parts = List.copyOf(parts);
    }

    /**
     * One number of it.
     *
     * @param name how forms and people name it, as {@code lb}
     * @param ucum its unit in UCUM
     */
    public record Part(String name, String ucum) {
        Unit unit() {
            return Unit.read(ucum);
        }
    }

    /** The way of this id, if there is one: a pair, or a unit with a name that a form can use. */
    public static Optional<EntryUnit> read(String id) {
        if (PAIRS.containsKey(id)) {
            return Optional.of(PAIRS.get(id));
        }
        String name = SHORT.getOrDefault(id, id);
        boolean known = Symbol.of(id).filter(symbol -> symbol.power() != 0).isPresent();
        return known && PLAIN.matcher(name).matches()
                ? Optional.of(new EntryUnit(id, List.of(new Part(name, id))))
                : Optional.empty();
    }

    /** What it measures, as a unit of its kind. */
    public Unit unit() {
        return parts.get(0).unit();
    }

    /** How many of a part make one of the part before it; nothing for the first. */
    public Optional<BigDecimal> most(int part) {
        return part == 0
                ? Optional.empty()
                : Optional.of(
                        parts.get(part - 1).unit().per(parts.get(part).unit()).of(BigDecimal.ONE));
    }

    /** How many more digits after the point its last part needs than another unit does: metres, two more than centimetres. */
    public int finerThan(Unit other) {
        BigDecimal one = parts.get(parts.size() - 1).unit().per(other).of(BigDecimal.ONE);
        return Math.max(0, one.precision() - one.scale() - 1);
    }

    /**
     * The amount in another unit, worked out exactly and rounded once, half-even.
     *
     * @param numbers one for each part
     * @param places  how many digits are kept
     */
    public BigDecimal in(Unit other, List<BigDecimal> numbers, int places) {
        Part smallest = parts.get(parts.size() - 1);
        BigDecimal total = BigDecimal.ZERO;
        for (int part = 0; part < parts.size(); part++) {
            total = total.add(parts.get(part).unit().per(smallest.unit()).of(numbers.get(part)));
        }
        return smallest.unit().per(other).of(total, places);
    }

    /** The numbers of an amount in another unit, the last of them rounded to some places: 300 kg are 47 stones and 3.3 pounds. */
    public List<BigDecimal> of(Unit other, BigDecimal amount, int places, RoundingMode rounding) {
        Unit smallest = parts.get(parts.size() - 1).unit();
        BigDecimal left = other.per(smallest).of(amount).setScale(places, rounding);
        List<BigDecimal> numbers = new ArrayList<>();
        for (Part part : parts.subList(0, parts.size() - 1)) {
            BigDecimal[] whole =
                    left.divideAndRemainder(part.unit().per(smallest).of(BigDecimal.ONE));
            numbers.add(whole[0]);
            left = whole[1];
        }
        numbers.add(left);
        return numbers;
    }

    /** The amount as people write it: {@code 9 st 4 lb}. */
    public String written(List<BigDecimal> numbers) {
        List<String> words = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            words.add(numbers.get(part).toPlainString() + " " + parts.get(part).name());
        }
        return String.join(" ", words);
    }

    /** The numbers of an amount that was written so; nothing for anything else. */
    public Optional<List<BigDecimal>> numbers(String written) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher amounts = AMOUNT.matcher(written);
        while (amounts.find() && numbers.size() < parts.size()) {
            String fraction = amounts.group(2) == null ? "" : amounts.group(2);
            numbers.add(new BigDecimal(amounts.group(1) + fraction));
        }
        return numbers.size() == parts.size() && written(numbers).equals(written)
                ? Optional.of(numbers)
                : Optional.empty();
    }
}
