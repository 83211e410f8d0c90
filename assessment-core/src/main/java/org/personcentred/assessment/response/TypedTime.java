package org.personcentred.assessment.response;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.personcentred.assessment.answer.Answer;

/**
 * Reads a time of day that a person typed. What can only mean one time is taken, as {@code 9:15}, {@code 9.15},
 * {@code 9pm} or {@code 9:15 am}; what could mean two is not, as {@code 9}.
 */
final class TypedTime {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?:[:.]([0-5][0-9]))?\\s*([ap])?(?:\\.?m\\.?)?");
    private static final int NOON = 12;
    private static final int LAST_HOUR = 23;

    private TypedTime() {}

    static Reading read(Place place, String words) {
        return time(WesternDigits.of(words.strip()).toLowerCase(Locale.ROOT))
                .map(time -> Reading.of(new Answer.Time(time)))
                .orElseGet(() -> Reading.refused(place.error("TIME_FORM")));
    }

    private static Optional<LocalTime> time(String words) {
        Matcher time = TIME.matcher(words);
        boolean halved = words.endsWith("m") || words.endsWith("m.");
        if (!time.matches() || halved != (time.group(3) != null) || !halved && time.group(2) == null) {
            return Optional.empty();
        }
        int said = Integer.parseInt(time.group(1));
        int minutes = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (!halved) {
            return said > LAST_HOUR ? Optional.empty() : Optional.of(LocalTime.of(said, minutes));
        }
        boolean afternoon = time.group(3).equals("p");
        return said < 1 || said > NOON
                ? Optional.empty()
                : Optional.of(LocalTime.of(said % NOON + (afternoon ? NOON : 0), minutes));
    }
}
