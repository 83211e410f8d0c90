package org.personcentred.assessment.response;

/**
 * What somebody typed, with the digits that are read as numbers: many who write Arabic type 12 as {@code \u0661\u0662},
 * and many who write Persian or Urdu as {@code \u06F1\u06F2}. Only the reading goes by this; what was typed stays.
 */
final class WesternDigits {
    private static final char ARABIC_ZERO = '\u0660';
    private static final char EASTERN_ZERO = '\u06F0';
    private static final char ARABIC_DECIMAL_SEPARATOR = '\u066B';
    private static final char ARABIC_THOUSANDS_SEPARATOR = '\u066C';
    private static final char ARABIC_COMMA = '\u060C';

    private WesternDigits() {}

    static String of(String typed) {
        StringBuilder read = new StringBuilder(typed);
        for (int index = 0; index < read.length(); index++) {
            read.setCharAt(index, western(read.charAt(index)));
        }
        return read.toString();
    }

    private static char western(char typed) {
        if (typed >= ARABIC_ZERO && typed < ARABIC_ZERO + 10) {
            return (char) ('0' + typed - ARABIC_ZERO);
        }
        if (typed >= EASTERN_ZERO && typed < EASTERN_ZERO + 10) {
            return (char) ('0' + typed - EASTERN_ZERO);
        }
        return switch (typed) {
            case ARABIC_DECIMAL_SEPARATOR -> '.';
            // either could mean two things, and is refused as a comma is
            case ARABIC_THOUSANDS_SEPARATOR, ARABIC_COMMA -> ',';
            default -> typed;
        };
    }
}
