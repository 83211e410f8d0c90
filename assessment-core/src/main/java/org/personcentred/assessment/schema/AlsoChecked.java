package org.personcentred.assessment.schema;

import java.util.Locale;
import org.personcentred.assessment.definition.DateLimit;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.document.Node;

/** A rule that a response is also held to, and that no schema can say. */
enum AlsoChecked {
    /** Multiples of 0.1 are not the same to all validators. */
    DECIMALS("Not more digits after the point than the question takes."),
    /** The one day against another. */
    NOT_AFTER_TODAY("Not after completedOn."),
    /** The same, the other way round. */
    NOT_BEFORE_TODAY("Not before completedOn."),
    /** Patterns cannot compare days. */
    NOT_AFTER("Not after x-notAfter."),
    /** The same, the other way round. */
    NOT_BEFORE("Not before x-notBefore."),
    /** A schema cannot convert. */
    AS_ENTERED("Written as the form writes it, and the same amount as the answer."),
    /** A line end of two characters counts as one. */
    LINE_ENDS("In a text with carriage returns, CR LF counts as one character."),
    /** One day against another, and a time between them. */
    REUSE("Completed on the same day, or as far back as the question lets an earlier response be used again."),
    /** The one row against another. */
    ROWS_APART("No two rows with the same value of row."),
    /** A condition that needs more arithmetic than a schema has. */
    ASKED("Neither answered nor left open for a reason if it is not asked."),
    /** The same, where an answer is needed. */
    REQUIRED("Answered or left open for a reason if it is asked.");

    private final String words;

    AlsoChecked(String words) {
        this.words = words;
    }

    static AlsoChecked notAfter(DateLimit limit) {
        return limit instanceof DateLimit.Today ? NOT_AFTER_TODAY : NOT_AFTER;
    }

    static AlsoChecked notBefore(DateLimit limit) {
        return limit instanceof DateLimit.Today ? NOT_BEFORE_TODAY : NOT_BEFORE;
    }

    /** As the schema names it, at a place in a response. */
    Node at(String pointer) {
        return Node.mapping()
                .put("at", pointer)
                .put("rule", name().toLowerCase(Locale.ROOT))
                .put("says", words)
                .build();
    }

    /** A rule of another assessment, at its place in a response around that. */
    static Node within(Item item, Node rule) {
        Node.MappingBuilder moved = Node.mapping();
        ((Node.Mapping) rule).entries().forEach(entry -> {
            boolean place = entry.key().equals("at");
            String path = place ? "/answers/" + item.id() + ((Node.Text) entry.value()).value() : "";
            moved.put(entry.key(), place ? Node.text(path) : entry.value());
        });
        return moved.build();
    }

    Node at(Item item) {
        return at(
                item.id().isInRow()
                        ? "/answers/" + item.id().group() + "/*/" + item.id().inFormula()
                        : "/answers/" + item.id());
    }
}
