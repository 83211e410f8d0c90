package org.personcentred.assessment.response;

/** The digits that people type: those of their keyboard. */
final class Digits {
    private Digits() {}

    /** The same with 0 to 9 and a point where somebody typed the digits and the decimal sign of Arabic or Persian. */
    static String western(String typed) {
        StringBuilder written = new StringBuilder(typed.length());
        typed.chars().forEach(each -> written.append(western((char) each)));
        return written.toString();
    }

    private static char western(char typed) {
        if (typed >= '\u0660' && typed <= '\u0669') {
            return (char) ('0' + typed - '\u0660');
        }
        if (typed >= '\u06F0' && typed <= '\u06F9') {
            return (char) ('0' + typed - '\u06F0');
        }
        return typed == '\u066B' ? '.' : typed;
    }
}
