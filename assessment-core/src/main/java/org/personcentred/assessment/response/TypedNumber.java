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
    private static final Pattern ZEROS_IN_FRONT = Pattern.compile("^(-?)0+(?=[0-9])");
    private static final Pattern NOTHING_IN_FRONT = Pattern.compile("^(-?)\\.");
    private static final Pattern NOTHING_BEHIND = Pattern.compile("\\.$");

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
        String number = ZEROS_IN_FRONT.matcher(text).replaceFirst("$1");
        return NOTHING_IN_FRONT
                .matcher(NOTHING_BEHIND.matcher(number).replaceFirst(""))
                .replaceFirst("$1" + "0.");
    }

    private static Checked<BigDecimal> refused(Place place, String code) {
        return new Checked.Invalid<>(List.of(place.error(code, code.equals("NUMBER_DIGITS") ? LIMITS : Map.of())));
    }
}
