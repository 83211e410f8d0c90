package org.personcentred.assessment.response;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.unit.EntryUnit;

/**
 * The names of form fields and the ids of their controls: the contract between the form and the decoder.
 *
 * <p>{@code q1} holds an answer, {@code dob.day}, {@code dob.month} and {@code dob.year} hold a date, {@code walk.1}
 * and on hold measurements, {@code grip.left.1} and on those of one side, {@code q1.comment} the words beside it. A reason for leaving it open is a word in
 * {@code q1.reason}, or a value of a group of options that begins with {@value #REASON_VALUE}, as {@code _declined}.
 * {@code nights.skip} and {@code nights.skip.who} pass over a section.
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

    /** The field that says in which language the form is. */
    public static final String LANGUAGE = "_language";

    /** The part that holds a reason for leaving an item open. */
    public static final String REASON = "reason";

    /** The part that says which unit a number is in, where boxes of more than one are filled in. */
    public static final String UNIT = "unit";

    /** The part that holds the person's own words beside an item. */
    public static final String COMMENT = "comment";

    /** The value of a group's own field that says there is nothing to tell of. */
    public static final String NONE = "none";

    /** The field that says which button was pressed. */
    public static final String DO = "_do";

    /** The field that says which notices stood on the page that the form was sent from. */
    public static final String SEEN = "_seen";

    /** The field that says on which day a form was sent out with something proposed in it. */
    public static final String BEGAN = "_began";

    /** The field that says which page was posted, where a form is asked page by page. */
    public static final String PAGE = "_page";

    /** The part of a section that says why it is passed over. */
    public static final String SKIP = "skip";

    /** The part of a section that says who looks at it instead. */
    public static final String SKIP_WHO = "skip.who";

    private static final Set<String> OURS = Set.of(ASSESSMENT, VERSION, LANGUAGE, DO, PAGE, BEGAN);

    private FieldNames() {}

    /** Whether a field can be the host's own: its name begins with {@code _}, and is none of ours. */
    public static boolean canBeOfHost(String name) {
        return name.startsWith(ABOUT_THE_FORM) && !OURS.contains(name);
    }

    /** The field of a section that may be passed over: {@link #SKIP} or {@link #SKIP_WHO}. */
    public static String of(Section section, String part) {
        return section.id() + "." + part;
    }

    /** The part of a group that holds what a row is known by, as {@code 0.row}. */
    public static String row(int number) {
        return number + "." + Envelope.ROW;
    }

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

    /** The parts of an item that hold its answer, in the order they are shown; none where nothing is answered. */
    public static List<String> parts(ItemType type) {
        if (type instanceof ItemType.Trials trials) {
            return trials.sided()
                    ? Stream.of(Side.values())
                            .flatMap(side -> boxes(side.word() + ".", trials))
                            .toList()
                    : boxes("", trials).toList();
        }
        if (type instanceof ItemType.Date date) {
            return parts(date.precision());
        }
        if (type instanceof ItemType.Number number) {
            Stream<String> others = number.alsoIn().stream()
                    .flatMap(unit -> unit.parts().stream())
                    .map(EntryUnit.Part::name);
            return Stream.concat(Stream.of(""), others).toList();
        }
        if (type instanceof ItemType.Group group) {
            return group.least() == 0 ? List.of("") : List.of();
        }
        boolean none = type instanceof ItemType.Note
                || type instanceof ItemType.Calculated
                || type instanceof ItemType.Instrument;
        return none ? List.of() : List.of("");
    }

    private static Stream<String> boxes(String before, ItemType.Trials trials) {
        return IntStream.rangeClosed(1, trials.most()).mapToObj(number -> before + number);
    }

    /** The side that a box of measurements is for, as {@code left.1}; none where there are no sides. */
    static Optional<Side> side(String box) {
        int dot = box.indexOf('.');
        return dot < 0 ? Optional.empty() : Side.of(box.substring(0, dot));
    }

    /** A notice as {@link #SEEN} names it: what it is and where, and nothing that was answered. */
    public static String notice(Problem notice) {
        return notice.location() instanceof Location.AtField at ? notice.code() + " " + at.field() : notice.code();
    }

    /** Whether it is answered by one of several radios, of which a reason for leaving it open is one. */
    static boolean hasRadios(ItemType type) {
        return type instanceof ItemType.Choice || type instanceof ItemType.Scale;
    }

    /** The parts of a date of which this much is said, from the smallest on. */
    static List<String> parts(PartialDate.Precision precision) {
        return switch (precision) {
            case DAY -> List.of("day", "month", "year");
            case MONTH -> List.of("month", "year");
            case YEAR -> List.of("year");
        };
    }

    /** The HTML id of the first control of an item; of a group, the first control of its first row. */
    public static String firstControl(Item item) {
        if (item.type() instanceof ItemType.Group group) {
            return firstControl(group.items().get(0));
        }
        if (item.type() instanceof ItemType.Instrument instrument) {
            return instrument.assessment().items().stream()
                    .filter(Item::isQuestion)
                    .findFirst()
                    .map(first -> firstControl(first.within(item.id())))
                    .orElse(htmlId(item.id().name()));
        }
        return htmlId(of(item, firstPart(item.type())));
    }
}
