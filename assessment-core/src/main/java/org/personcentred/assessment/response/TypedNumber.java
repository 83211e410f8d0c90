package org.personcentred.assessment.response;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.problem.Checked;

/**
 * Reads a number that a person typed: digits, also Arabic ones, a point, a minus. What can only mean one number is taken, as
 * {@code 08} or {@code .8}; what could mean two is not, as {@code 1,234}.
 */
final class TypedNumber {
    /** What the message about too many digits says. */
    static final Map<String, String> LIMITS =
            Map.of("digits", "" + NumberText.INTEGER_DIGITS, "decimals", "" + NumberText.FRACTION_DIGITS);

    private static final Pattern PLAIN = Pattern.compile("-?([0-9]+\\.?[0-9]*|\\.[0-9]+)");
    private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9.]*,[0-9.,]*");
    private static final Pattern WITH_WORDS = Pattern.compile("-?[0-9.,]+\\s*[^0-9.,\\s-].*", Pattern.DOTALL);

    private TypedNumber() {}

    static Checked<BigDecimal> read(Place place, String typed) {
        String stripped = typed.strip();
        if (stripped.length() > NumberText.LONGEST) {
            return refused(place, "NUMBER_DIGITS");
        }
        String text = WesternDigits.of(stripped);
        if (!PLAIN.matcher(text).matches()) {
            return refused(place, codeOf(text));
        }
        return NumberText.read(asJson(text))
                .<Checked<BigDecimal>>map(number -> new Checked.Valid<>(number, List.of()))
                .orElseGet(() -> refused(place, "NUMBER_DIGITS"));
    }

    private static String codeOf(String text) {
        if (WITH_COMMA.matcher(text).matches()) {
            return "NUMBER_COMMA";
        }
        return WITH_WORDS.matcher(text).matches() ? "NUMBER_ONLY" : "NUMBER_FORM";
    }

    /** The same number without zeros in front and with digits on both sides of a point. */
    private static String asJson(String text) {
        boolean negative = text.startsWith("-");
        String number = negative ? text.substring(1) : text;
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String fraction = point < 0 ? "" : number.substring(point);
        int first = 0;
        while (first < whole.length() - 1 && whole.charAt(first) == '0') {
            first++;
        }
        String before = whole.isEmpty() ? "0" : whole.substring(first);
        return (negative ? "-" : "") + before + (fraction.length() < 2 ? "" : fraction);
    }

    private static Checked<BigDecimal> refused(Place place, String code) {
        return new Checked.Invalid<>(List.of(place.error(code, code.equals("NUMBER_DIGITS") ? LIMITS : Map.of())));
    }
}
