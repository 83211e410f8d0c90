package org.personcentred.assessment.expression;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that formulas have elsewhere, as in spreadsheets, for what is called otherwise here. */
final class OtherWords {
    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("average", "mean"),
            Map.entry("avg", "mean"),
            Map.entry("total", "sum"),
            Map.entry("add", "sum"),
            Map.entry("maximum", "max"),
            Map.entry("largest", "max"),
            Map.entry("minimum", "min"),
            Map.entry("smallest", "min"),
            Map.entry("countif", "count"),
            Map.entry("iif", "if"));
    private static final Map<String, String> NAMES = Map.of("today", "completed_on", "now", "completed_on");

    private OtherWords() {}

    /** What a function is called here. */
    static Optional<String> function(String word) {
        return Optional.ofNullable(FUNCTIONS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** What a name is here. */
    static Optional<String> name(String word) {
        return Optional.ofNullable(NAMES.get(word.toLowerCase(Locale.ROOT)));
    }
}
