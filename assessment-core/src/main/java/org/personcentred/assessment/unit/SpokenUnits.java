package org.personcentred.assessment.unit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people call units, and how UCUM writes them. */
final class SpokenUnits {
    private static final Map<String, String> WRITTEN = written();

    private SpokenUnits() {}

    /** The unit of this name in words. */
    static Optional<String> written(String name) {
        return Optional.ofNullable(WRITTEN.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> written() {
        Map<String, String> written = new HashMap<>();
        put(written, "s", "second", "seconds", "sec", "secs");
        put(written, "min", "minute", "minutes", "mins");
        put(written, "h", "hour", "hours", "hr", "hrs");
        put(written, "d", "day", "days");
        put(written, "wk", "week", "weeks");
        put(written, "mo", "month", "months");
        put(written, "a", "year", "years", "yr", "yrs");
        put(written, "m", "metre", "metres", "meter", "meters");
        put(written, "cm", "centimetre", "centimetres", "centimeter", "centimeters", "cms");
        put(written, "mm", "millimetre", "millimetres", "millimeter", "millimeters");
        put(written, "km", "kilometre", "kilometres", "kilometer", "kilometers");
        put(written, "[in_i]", "inch", "inches", "in");
        put(written, "[ft_i]", "foot", "feet", "ft");
        put(written, "[mi_i]", "mile", "miles");
        put(written, "kg", "kilo", "kilos", "kilogram", "kilograms", "kgs");
        put(written, "g", "gram", "grams");
        put(written, "[stone_av]", "stone", "stones", "st");
        put(written, "[lb_av]", "pound", "pounds", "lb", "lbs");
        put(written, "[oz_av]", "ounce", "ounces", "oz");
        put(written, "L", "litre", "litres", "liter", "liters");
        put(written, "mm[Hg]", "mmhg");
        put(written, "deg", "degree", "degrees");
        put(written, "Cel", "celsius", "°c");
        put(written, "%", "percent");
        put(written, "m/s", "mps");
        return written;
    }

    private static void put(Map<String, String> written, String symbol, String... names) {
        for (String name : names) {
            written.put(name, symbol);
        }
    }
}
