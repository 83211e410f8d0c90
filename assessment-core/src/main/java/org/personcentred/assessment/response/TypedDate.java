package org.personcentred.assessment.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.problem.Problem;

/**
 * Reads a date that a person typed in parts: digits, and for the month also its name, in English long or short, or in
 * Welsh or Arabic. A year has four digits: what two of them mean is a guess. Each part that
 * cannot be read is a problem of its own.
 */
final class TypedDate {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /** Without the hamza above an alif, as many type them. */
    private static final List<String> ARABIC_MONTHS = List.of(
            "يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر",
            "ديسمبر");

    private static final List<String> WELSH_MONTHS = List.of(
            "ionawr",
            "chwefror",
            "mawrth",
            "ebrill",
            "mai",
            "mehefin",
            "gorffennaf",
            "awst",
            "medi",
            "hydref",
            "tachwedd",
            "rhagfyr");

    private static final int SHORTEST_NAME = 3;
    private static final Pattern ONE_OR_TWO_DIGITS = Pattern.compile("[0-9]{1,2}");
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

    private final Question question;
    private final ItemType.Date date;
    private final Map<String, String> typed = new HashMap<>();

    TypedDate(Question question, ItemType.Date date) {
        this.question = question;
        this.date = date;
    }

    void put(String part, String words) {
        typed.put(part, WesternDigits.of(words.strip()));
    }

    Reading read() {
        if (typed.isEmpty()) {
            return Reading.BLANK;
        }
        StringBuilder iso = new StringBuilder();
        List<Problem> problems = new ArrayList<>();
        for (String part : parts()) {
            OptionalInt number = number(part);
            if (number.isEmpty()) {
                problems.add(problem(part));
            }
            // the parts are typed from the smallest on and written from the largest on
            iso.insert(0, String.format(Locale.ROOT, part.equals("year") ? "%04d" : "-%02d", number.orElse(0)));
        }
        if (!problems.isEmpty()) {
            return new Reading(Optional.empty(), problems);
        }
        return PartialDate.read(iso.toString())
                .<Reading>map(value -> Reading.of(new Answer.Date(value)))
                .orElseGet(() -> Reading.refused(question.part("day").error("DATE_NO_SUCH_DAY")));
    }

    /** The parts it is read from: what is left empty from the day upwards need not be said, where that is taken. */
    private List<String> parts() {
        PartialDate.Precision said = date.precision();
        while (said.compareTo(date.coarsest()) < 0
                && !typed.containsKey(FieldNames.parts(said).get(0))) {
            said = PartialDate.Precision.values()[said.ordinal() + 1];
        }
        return FieldNames.parts(said);
    }

    private Problem problem(String part) {
        String code = typed.containsKey(part) ? wrong(part) : missing(part);
        return question.part(part).error(code);
    }

    private static String missing(String part) {
        return switch (part) {
            case "day" -> "DATE_DAY_MISSING";
            case "month" -> "DATE_MONTH_MISSING";
            default -> "DATE_YEAR_MISSING";
        };
    }

    private static String wrong(String part) {
        return switch (part) {
            case "day" -> "DATE_DAY";
            case "month" -> "DATE_MONTH";
            default -> "DATE_YEAR";
        };
    }

    private OptionalInt number(String part) {
        String words = typed.getOrDefault(part, "");
        return switch (part) {
            case "day" -> digits(words, 31);
            case "month" -> month(words);
            default -> YEAR.matcher(words).matches() ? OptionalInt.of(Integer.parseInt(words)) : OptionalInt.empty();
        };
    }

    private static OptionalInt month(String words) {
        String name = words.toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        for (int index = 0; index < MONTHS.size(); index++) {
            String month = MONTHS.get(index);
            boolean isShort = bare.equals(month.substring(0, SHORTEST_NAME)) || bare.equals("sept") && index == 8;
            if (isShort || name.equals(month) || name.equals(WELSH_MONTHS.get(index))) {
                return OptionalInt.of(index + 1);
            }
        }
        int arabic = ARABIC_MONTHS.indexOf(words.replace('أ', 'ا'));
        return arabic < 0 ? digits(words, MONTHS.size()) : OptionalInt.of(arabic + 1);
    }

    private static OptionalInt digits(String words, int most) {
        if (!ONE_OR_TWO_DIGITS.matcher(words).matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(words);
        return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
