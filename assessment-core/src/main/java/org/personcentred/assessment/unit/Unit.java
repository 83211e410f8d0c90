package org.personcentred.assessment.unit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * A unit of measurement as a product of powers of named units, as {@code kg/m2} is.
 *
 * <p>Per cent and everything in braces, as {@code {points}}, are plain numbers: {@code {points}} and {@code {falls}}
 * are one unit. A name that is not known is a unit of its own, which nothing converts to.
 *
 * @param powers the power of each named unit, none of them 0
 */
public record Unit(Map<String, Integer> powers) {
    /** A plain number. */
    public static final Unit NONE = new Unit(Map.of());

    public Unit {
        Map<String, Integer> kept = new TreeMap<>(powers);
        kept.values().removeIf(power -> power == 0);
        kept.keySet()
                .removeIf(name ->
                        Symbol.of(name).map(symbol -> symbol.power() == 0).orElse(false));
        powers = Collections.unmodifiableMap(kept);
    }

    /** Reads a unit written in UCUM. */
    public static Unit read(String ucum) {
        return UnitReader.read(ucum);
    }

    /** A unit of its own, which nothing converts to. */
    public static Unit own(String name) {
        return new Unit(Map.of(name, 1));
    }

    /** The names of all units that are known. */
    public static Set<String> known() {
        return Symbol.names();
    }

    /** How UCUM writes a unit that people have a word for: "s" for seconds. */
    public static Optional<String> spoken(String name) {
        return SpokenUnits.written(name);
    }

    /** Those of its names that are not known. */
    public Set<String> unknown() {
        return powers.keySet().stream()
                .filter(name -> Symbol.of(name).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether numbers in both can be added as they stand. */
    public boolean isSame(Unit other) {
        return isLike(other) && per(other).isOne();
    }

    /** Whether both measure the same kind of thing, so that one converts to the other. */
    public boolean isLike(Unit other) {
        return bases().equals(other.bases());
    }

    /** How a number in this unit becomes one in another of its kind. */
    public Conversion per(Unit other) {
        if (!isLike(other)) {
            throw new IllegalArgumentException(this + " does not convert to " + other);
        }
        return new Conversion(size(1).multiply(other.size(-1)), size(-1).multiply(other.size(1)));
    }

    /** The unit of a product. */
    public Unit times(Unit other) {
        Map<String, Integer> product = new TreeMap<>(powers);
        other.powers.forEach((name, power) -> product.merge(name, power, Integer::sum));
        return new Unit(product);
    }

    /** The unit of a quotient. */
    public Unit over(Unit other) {
        return times(other.power(-1));
    }

    /** The unit of a power. */
    public Unit power(int exponent) {
        return changed(power -> power * exponent);
    }

    /** The unit of a square root, if it has one. */
    public Optional<Unit> root() {
        boolean even = powers.values().stream().allMatch(power -> power % 2 == 0);
        return even ? Optional.of(changed(power -> power / 2)) : Optional.empty();
    }

    private Unit changed(IntUnaryOperator change) {
        Map<String, Integer> changed = new TreeMap<>();
        powers.forEach((name, power) -> changed.put(name, change.applyAsInt(power)));
        return new Unit(changed);
    }

    private Map<String, Integer> bases() {
        Map<String, Integer> bases = new TreeMap<>();
        powers.forEach((name, power) -> {
            String base = Symbol.of(name).map(Symbol::base).orElse("unknown " + name);
            int times = Symbol.of(name).map(Symbol::power).orElse(1);
            bases.merge(base, power * times, Integer::sum);
        });
        bases.values().removeIf(power -> power == 0);
        return bases;
    }

    /** The size of the part with powers of this sign, in its bases. */
    private BigDecimal size(int sign) {
        BigDecimal size = BigDecimal.ONE;
        for (Map.Entry<String, Integer> part : powers.entrySet()) {
            if (part.getValue() * sign > 0) {
                BigDecimal one = Symbol.of(part.getKey()).map(Symbol::times).orElse(BigDecimal.ONE);
                size = size.multiply(one.pow(Math.abs(part.getValue())));
            }
        }
        return size;
    }

    /** The unit in UCUM. */
    @Override
    public String toString() {
        String above = part(1, ".");
        String below = part(-1, "/");
        return (above.isEmpty() && below.isEmpty() ? "1" : above) + (below.isEmpty() ? "" : "/" + below);
    }

    private String part(int sign, String between) {
        return powers.entrySet().stream()
                .filter(part -> part.getValue() * sign > 0)
                .map(part -> part.getKey() + (Math.abs(part.getValue()) == 1 ? "" : Math.abs(part.getValue())))
                .collect(Collectors.joining(between));
    }
}
