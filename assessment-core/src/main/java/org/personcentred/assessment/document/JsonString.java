package org.personcentred.assessment.document;

import java.util.Locale;

/** Text between quotes, as JSON wants it. */
final class JsonString {

    private JsonString() {}

    /** Escapes what JSON must have escaped, and nothing else. */
    static void append(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(control(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /**
     * Escapes also what is harmless in JSON but not in a page that holds it: {@code </}, U+2028, U+2029 and halves of
     * surrogate pairs.
     */
    static void appendForPages(String text, StringBuilder out) {
        if (isPlain(text)) {
            out.append('"').append(text).append('"');
            return;
        }
        StringBuilder strict = new StringBuilder(text.length() + 2);
        append(text, strict);
        for (int i = 0; i < strict.length(); i++) {
            char c = strict.charAt(i);
            if (c == '\u2028' || c == '\u2029' || isHalf(strict, i)) {
                out.append(unicode(c));
            } else if (c == '/' && strict.charAt(i - 1) == '<') {
                out.append("\\/");
            } else {
                out.append(c);
            }
        }
    }

    /** Whether nothing in it can need escaping; nearly every text is so, and is then copied whole. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '<' || c >= '\u2028') {
                return false;
            }
        }
        return true;
    }

    private static boolean isHalf(CharSequence text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && !Character.isHighSurrogate(text.charAt(index - 1));
    }

    private static String control(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> unicode(c);
        };
    }

    private static String unicode(char c) {
        return String.format(Locale.ROOT, "\\u%04x", (int) c);
    }
}
