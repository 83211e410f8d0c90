package org.personcentred.assessment.unit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A unit with a name of its own: so many times the base of what it measures. All factors are exact by definition
 * (UCUM; the pound and the foot are those of 1959).
 *
 * <p>Months and years are counted on the calendar and have no length in days. Degrees Celsius stand alone: there is
 * more to converting a temperature than a factor.
 *
 * @param base  the unit that all of its kind are measured in
 * @param power how often the base is taken: a litre is a cube of a length
 * @param times how many of the base it is
 */
record Symbol(String base, int power, BigDecimal times) {
    private static final Map<String, Symbol> KNOWN = known();

    /** The unit of this name, if there is one. */
    static Optional<Symbol> of(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    /** The names of all units that are known. */
    static Set<String> names() {
        return KNOWN.keySet();
    }

    private static Map<String, Symbol> known() {
        Map<String, Symbol> known = new LinkedHashMap<>();
        put(known, "g", 1, "kg", "1000", "g", "1", "mg", "0.001", "ug", "0.000001");
        put(known, "g", 1, "[lb_av]", "453.59237", "[oz_av]", "28.349523125", "[stone_av]", "6350.29318");
        put(known, "m", 1, "m", "1", "km", "1000", "dm", "0.1", "cm", "0.01", "mm", "0.001");
        put(known, "m", 1, "[in_i]", "0.0254", "[ft_i]", "0.3048", "[yd_i]", "0.9144", "[mi_i]", "1609.344");
        put(known, "m", 3, "L", "0.001", "dL", "0.0001", "mL", "0.000001");
        put(known, "s", 1, "s", "1", "ms", "0.001", "min", "60", "h", "3600", "d", "86400", "wk", "604800");
        put(known, "mo", 1, "mo", "1", "a", "12");
        put(known, "Pa", 1, "Pa", "1", "kPa", "1000", "mm[Hg]", "133.322");
        put(known, "mol", 1, "mol", "1", "mmol", "0.001", "umol", "0.000001");
        put(known, "J", 1, "J", "1", "kJ", "1000");
        put(known, "N", 1, "N", "1");
        put(known, "Cel", 1, "Cel", "1");
        put(known, "deg", 1, "deg", "1");
        put(known, "[kcal]", 1, "kcal", "1");
        put(known, "m", 0, "1", "1", "%", "1");
        return known;
    }

    private static void put(Map<String, Symbol> known, String base, int power, String... namesAndTimes) {
        for (int index = 0; index < namesAndTimes.length; index += 2) {
            known.put(namesAndTimes[index], new Symbol(base, power, new BigDecimal(namesAndTimes[index + 1])));
        }
    }
}
