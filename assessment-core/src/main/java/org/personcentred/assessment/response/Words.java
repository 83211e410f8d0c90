package org.personcentred.assessment.response;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody wrote: how it is kept, counted, and what it may not hold. */
final class Words {
    private Words() {}

    /** The words with each line end as LF, whichever way they were sent. */
    static String of(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * The words of a text in JSON; nothing for a blank, as in a form. A blank that is too long stays, to be refused as
     * any other text of that length, so that the schema has one rule for both.
     */
    static Optional<String> ofJson(String value, int longest) {
        return Optional.of(of(value)).filter(words -> isSaid(words) || length(words) > longest);
    }

    /** Whether there is more to them than spaces, tabs and line ends. */
    static boolean isSaid(String words) {
        return words.chars().anyMatch(c -> c != ' ' && c != '\t' && c != '\n' && c != '\r');
    }

    /**
     * Everything that was typed into one box, so that whoever is asked for one answer sees what they said. A slash is in
     * no number and no date: two of those never read as another one.
     */
    static String together(List<String> values) {
        if (values.size() < 2) {
            return values.stream().findFirst().orElse("");
        }
        return values.stream().filter(Words::isSaid).distinct().collect(Collectors.joining(" / "));
    }

    /** How long they are: an emoji counts as one. */
    static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /** The name of the first character that no text may hold, as {@code U+0000}: a control or half an emoji. */
    static Optional<String> firstRefused(String words) {
        return words.codePoints()
                .filter(Words::isRefused)
                .mapToObj(code -> String.format(Locale.ROOT, "U+%04X", code))
                .findFirst();
    }

    private static boolean isRefused(int code) {
        boolean control = Character.isISOControl(code) && code != '\t' && code != '\n';
        return control || code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }
}
