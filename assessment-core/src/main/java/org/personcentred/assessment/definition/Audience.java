package org.personcentred.assessment.definition;

import java.util.Locale;

/** Who reads or answers. */
public enum Audience {
    /** The person whom the assessment is about. */
    PERSON,
    /** Somebody who helps them: family, a friend, a carer. */
    SUPPORTER,
    /** A professional. */
    PRACTITIONER;

    /** The word for it in definitions and responses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The audience of a word that is known to be one.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Audience of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
