package org.personcentred.assessment.render.words;

/** Which form of a sentence goes with a whole number, by the plural rules of the Unicode CLDR for cardinal numbers. */
final class Plural {
    private Plural() {}

    /** The name that the CLDR gives to the form: zero, one, two, few, many or other. */
    static String form(String language, int number) {
        return switch (language) {
            case "ar" ->
                switch (number) {
                    case 0 -> "zero";
                    case 1 -> "one";
                    case 2 -> "two";
                    default -> number % 100 > 10 ? "many" : number % 100 > 2 ? "few" : "other";
                };
            case "cy" ->
                switch (number) {
                    case 0 -> "zero";
                    case 1 -> "one";
                    case 2 -> "two";
                    case 3 -> "few";
                    case 6 -> "many";
                    default -> "other";
                };
            default -> number == 1 ? "one" : "other";
        };
    }
}
