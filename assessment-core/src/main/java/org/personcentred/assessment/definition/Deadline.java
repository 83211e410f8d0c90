package org.personcentred.assessment.definition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By when something is to be done: the day that an author's words for it mean, counted from the day of a plan. */
public final class Deadline {
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,3}) (day|week|month|year)s?");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "day", ChronoUnit.DAYS, "week", ChronoUnit.WEEKS, "month", ChronoUnit.MONTHS, "year", ChronoUnit.YEARS);

    private Deadline() {}

    /** Whether words mean a day, so that a plan can propose it. */
    static boolean isUnderstood(String words) {
        return day(words, LocalDate.EPOCH).isPresent();
    }

    /** "2 weeks", "today" or "now"; of other words nothing, for people to choose a day. */
    public static Optional<LocalDate> day(String words, LocalDate from) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("today") || plain.equals("now")) {
            return Optional.of(from);
        }
        Matcher span = SPAN.matcher(plain);
        return span.matches()
                ? Optional.of(from.plus(Long.parseLong(span.group(1)), UNITS.get(span.group(2))))
                : Optional.empty();
    }
}
