package org.personcentred.assessment.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Reason;

/** What a response may say around its answers: words and limits, in one place for its schema and for its checker. */
public final class Envelope {
    /** Most characters of a comment, counted as code points. */
    public static final int LONGEST_COMMENT = 2_000;

    /** Most characters of a short note: a value as it was entered, or who looks at a section instead. */
    public static final int LONGEST_NOTE = 200;

    /** Most characters of a language tag. */
    public static final int LONGEST_LANGUAGE = 35;

    /** The key of a row that says what it is known by. */
    public static final String ROW = "row";

    /** What a row can be known by. */
    public static final String ROW_ID = "^[A-Za-z0-9_-]{1,64}$";

    /** A language tag, as far as a pattern can tell. */
    public static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

    /** The names that stand at the top of a response, in the order they are written. */
    public static final List<String> KEYS = List.of(
            "assessment",
            "version",
            "completedOn",
            "answeredBy",
            "language",
            "answers",
            "unanswered",
            "comments",
            "sources",
            "asEntered",
            "skipped");

    /** Who or what an answer can come from. */
    public static final List<String> SOURCES = List.of("person", "supporter", "practitioner", "observed", "record");

    /** Why a section can be passed over. */
    public static final List<String> SKIPS = List.of("not_relevant", "not_today", "someone_else", "declined");

    private Envelope() {}

    /** Who can answer. */
    public static List<String> answerers() {
        return Arrays.stream(Audience.values()).map(Audience::word).toList();
    }

    /** The reasons for leaving an item open: those that every item knows, and the instrument's own kinds of them. */
    public static Set<String> reasons(Item item) {
        Stream<String> plain = Arrays.stream(Reason.values()).map(Reason::word);
        Stream<String> own = item.mayBe().stream().map(offer -> offer.reason().word());
        return new TreeSet<>(Stream.concat(plain, own).toList());
    }
}
