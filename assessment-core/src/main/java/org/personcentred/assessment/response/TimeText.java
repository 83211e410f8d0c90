package org.personcentred.assessment.response;

import java.time.LocalTime;
import java.util.regex.Pattern;
import org.personcentred.assessment.answer.Answer;

/** A time of day as it is written: two digits, a colon, two digits. */
final class TimeText {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private TimeText() {}

    static Reading read(Place place, String words) {
        return TIME.matcher(words).matches()
                ? Reading.of(new Answer.Time(LocalTime.parse(words)))
                : Reading.refused(place.error("TIME_FORM"));
    }
}
