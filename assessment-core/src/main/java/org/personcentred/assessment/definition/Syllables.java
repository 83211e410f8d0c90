package org.personcentred.assessment.definition;

import java.util.Locale;
import java.util.regex.Pattern;

/** The syllables of English words, as they are heard: one for each group of vowels that is spoken. */
final class Syllables {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern TWO_SOUNDS =
            Pattern.compile("[^cstgx]i[ao]|sio(?!n)|[^qg]ua|uou|eo[^un]|[aeouy]ing|[rd]ea$");
    private static final Pattern SILENT_END =
            Pattern.compile("([^aeiouyl]|[aeiouy]l)e$|[^aeiouysxzcgh]es$|[^aeiouytd]ed$");
    private static final int SHORT = 3;

    private Syllables() {}

    /** How many syllables a word has; of parts joined by a hyphen, all of them together. */
    static int of(String word) {
        int syllables = 0;
        for (String part : word.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}]+")) {
            syllables += part.isEmpty() ? 0 : part.length() <= SHORT ? 1 : spoken(part);
        }
        return Math.max(1, syllables);
    }

    private static int spoken(String part) {
        long groups = VOWELS.matcher(part).results().count();
        long split = TWO_SOUNDS.matcher(part).results().count();
        long silent = SILENT_END.matcher(part).results().count();
        return (int) Math.max(1, groups + split - silent);
    }
}
