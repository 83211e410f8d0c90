package org.personcentred.assessment.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as text: the grammar of JSON in ASCII, and exact decimals of at most {@value #INTEGER_DIGITS} digits before
 * the point and {@value #FRACTION_DIGITS} after it.
 *
 * <p>An exponent is never expanded before it is known to be small: {@code 1e1000000} costs nothing.
 */
public final class NumberText {
    /** Most characters a number may be written with. */
    public static final int LONGEST = 64;
    /** Most digits before the point. */
    public static final int INTEGER_DIGITS = 15;
    /** Most digits after the point, trailing zeros not counted. */
    public static final int FRACTION_DIGITS = 10;

    private static final Pattern JSON = Pattern.compile("(-?)(0|[1-9][0-9]*)(?:\\.([0-9]+))?(?:[eE]([+-]?)([0-9]+))?");

    private NumberText() {}

    /** Whether a text is a number in the grammar of JSON, of whatever size. */
    public static boolean isJson(String text) {
        return isWhole(text) || JSON.matcher(text).matches();
    }

    /**
     * The number a text says, without trailing zeros and with a scale of 0 to {@value #FRACTION_DIGITS}.
     *
     * @return empty if the text is no JSON number, longer than {@value #LONGEST} characters, or has too many digits
     */
    public static Optional<BigDecimal> read(String text) {
        Matcher matcher = JSON.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        BigInteger digits = new BigInteger(matcher.group(1) + matcher.group(2) + fraction);
        if (digits.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        // more exponent digits than this put any number of 64 characters out of bounds
        String exponent = withoutLeadingZeros(matcher.group(5) == null ? "" : matcher.group(5));
        if (exponent.length() > 3) {
            return Optional.empty();
        }
        int power = exponent.isEmpty() ? 0 : Integer.parseInt(exponent);
        int scale = "-".equals(matcher.group(4)) ? fraction.length() + power : fraction.length() - power;
        return bounded(new BigDecimal(digits, scale).stripTrailingZeros());
    }

    /** A number as a plain decimal without trailing zeros, for example {@code 1000} or {@code -0.5}. */
    public static String write(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        return number.scale() == 0
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    /** Whether it is nothing but digits, as most numbers are: the pattern need not be asked. */
    private static boolean isWhole(String text) {
        if (text.isEmpty() || text.charAt(0) == '0' && text.length() > 1) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<BigDecimal> bounded(BigDecimal stripped) {
        boolean tooLong =
                stripped.precision() - stripped.scale() > INTEGER_DIGITS || stripped.scale() > FRACTION_DIGITS;
        return tooLong ? Optional.empty() : Optional.of(stripped.setScale(Math.max(0, stripped.scale())));
    }

    private static String withoutLeadingZeros(String digits) {
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }
}
