package org.personcentred.assessment.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as well as the person knows it: a day, a month or a year of the ISO calendar.
 *
 * @param earliest  the first day it can mean
 * @param precision how much of it was said
 */
public record PartialDate(LocalDate earliest, Precision precision) {
    private static final Pattern ISO = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    /** How much of a date is said. */
    public enum Precision {
        /** Year, month and day. */
        DAY,
        /** Year and month. */
        MONTH,
        /** The year alone. */
        YEAR
    }

    /** Reads {@code 2026-11-22}, {@code 2026-11} or {@code 2026}; empty for anything else. */
    public static Optional<PartialDate> read(String iso) {
        if (!ISO.matcher(iso).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (iso.length()) {
                        case 4 -> new PartialDate(Year.parse(iso).atDay(1), Precision.YEAR);
                        case 7 -> new PartialDate(YearMonth.parse(iso).atDay(1), Precision.MONTH);
                        default -> new PartialDate(LocalDate.parse(iso), Precision.DAY);
                    });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether a text is written as dates are, and yet no day, month or year is called so, as 2026-02-30. */
    public static boolean isNone(String iso) {
        return ISO.matcher(iso).matches() && read(iso).isEmpty();
    }

    /** The last day it can mean. */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> YearMonth.from(earliest).atEndOfMonth();
            case YEAR -> earliest.withDayOfYear(earliest.lengthOfYear());
        };
    }

    /** As responses write it, with as many parts as were said. */
    @Override
    public String toString() {
        int length = switch (precision) {
            case DAY -> 10;
            case MONTH -> 7;
            case YEAR -> 4;
        };
        return earliest.toString().substring(0, length);
    }
}
