package org.personcentred.assessment.expression;

import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;

/**
 * A name of something within another assessment, as {@code delirium_test.total}.
 *
 * @param item  the item at which the other assessment stands
 * @param inner its name there
 */
public record Within(ItemId item, String inner) {

    /** The two halves of such a name; nothing for a name of this assessment's own. */
    public static Optional<Within> of(String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.of(new Within(new ItemId(name.substring(0, dot)), name.substring(dot + 1)));
    }
}
