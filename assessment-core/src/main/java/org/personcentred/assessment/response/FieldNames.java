package org.personcentred.assessment.response;

import java.util.List;
import java.util.stream.IntStream;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;

/**
 * The names of form fields and the ids of their controls: the contract between the form and the decoder.
 *
 * <p>{@code q1} holds an answer, {@code dob.day}, {@code dob.month} and {@code dob.year} hold a date, {@code walk.1}
 * and on hold measurements, {@code q1.comment} the words beside it. A reason for leaving it open is a word in
 * {@code q1.reason}, or a value of a group of options that begins with {@value #REASON_VALUE}, as {@code _declined}.
 */
public final class FieldNames {
    /** Begins a value of a group of options that is a reason, as {@code _declined}. */
    public static final String REASON_VALUE = "_";

    /** Begins the name of a field that is about the form: ours ({@code _version}) or the host's ({@code _csrf}). */
    public static final String ABOUT_THE_FORM = "_";

    /** The field that says which assessment the form shows. */
    public static final String ASSESSMENT = "_assessment";

    /** The field that says which version of it the form shows. */
    public static final String VERSION = "_version";

    /** The part that holds a reason for leaving an item open. */
    public static final String REASON = "reason";

    /** The part that holds the person's own words beside an item. */
    public static final String COMMENT = "comment";

    private FieldNames() {}

    /** The field of an item, or of a part of it such as {@code day}, {@code 1}, {@code reason} or {@code comment}. */
    public static String of(Item item, String part) {
        return part.isEmpty() ? item.id().name() : item.id().name() + "." + part;
    }

    /** The HTML id of a field: its name with {@code -} for each dot. */
    public static String htmlId(String field) {
        return field.replace('.', '-');
    }

    /** The part of an item that holds its first control, which an error summary links to. */
    public static String firstPart(ItemType type) {
        List<String> parts = parts(type);
        return parts.isEmpty() ? "" : parts.get(0);
    }

    /** The parts of an item that hold its answer, in the order they are shown; none for a note. */
    public static List<String> parts(ItemType type) {
        if (type instanceof ItemType.Trials trials) {
            return IntStream.rangeClosed(1, trials.most())
                    .mapToObj(String::valueOf)
                    .toList();
        }
        if (type instanceof ItemType.Date date) {
            return switch (date.precision()) {
                case DAY -> List.of("day", "month", "year");
                case MONTH -> List.of("month", "year");
                case YEAR -> List.of("year");
            };
        }
        return type instanceof ItemType.Note ? List.of() : List.of("");
    }

    /** Whether it is answered by one of several radios, of which a reason for leaving it open is one. */
    static boolean hasRadios(ItemType type) {
        return type instanceof ItemType.Choice || type instanceof ItemType.Scale;
    }

    /** The HTML id of the first control of an item. */
    public static String firstControl(Item item) {
        return htmlId(of(item, firstPart(item.type())));
    }
}
