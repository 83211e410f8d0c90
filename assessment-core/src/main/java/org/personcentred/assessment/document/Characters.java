package org.personcentred.assessment.document;

import java.util.Locale;
import java.util.OptionalInt;

/** Which characters a text may hold: all but controls and halves of surrogate pairs; tab and line ends are fine. */
final class Characters {

    private Characters() {}

    /** Index of the first character that no text may hold. */
    static OptionalInt firstRefused(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || isRefusedControl(c)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The name of a character for a message, for example {@code U+0000}. */
    static String name(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }

    private static boolean isRefusedControl(char c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }
}
