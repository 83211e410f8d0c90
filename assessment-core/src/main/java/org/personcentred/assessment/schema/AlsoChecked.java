package org.personcentred.assessment.schema;

import java.util.Locale;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.document.Node;

/** A rule that a response is also held to, and that no schema can say. */
enum AlsoChecked {
    /** Multiples of 0.1 are not the same to all validators. */
    DECIMALS("Not more digits after the point than the question takes."),
    /** The one day against another. */
    NOT_AFTER_TODAY("Not after completedOn."),
    /** A line end of two characters counts as one. */
    LINE_ENDS("In a text with carriage returns, CR LF counts as one character."),
    /** A condition that needs more arithmetic than a schema has. */
    ASKED("Neither answered nor left open for a reason if it is not asked."),
    /** The same, where an answer is needed. */
    REQUIRED("Answered or left open for a reason if it is asked."),
    /** What several answers have to be to each other. */
    FITS_OTHERS("Fits the answers before it, as the checks of the definition say.");

    private final String words;

    AlsoChecked(String words) {
        this.words = words;
    }

    /** As the schema names it, at a place in a response. */
    Node at(String pointer) {
        return Node.mapping()
                .put("at", pointer)
                .put("rule", name().toLowerCase(Locale.ROOT))
                .put("says", words)
                .build();
    }

    Node at(Item item) {
        return at("/answers/" + item.id().name());
    }
}
