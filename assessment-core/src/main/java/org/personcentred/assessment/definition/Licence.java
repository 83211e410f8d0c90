package org.personcentred.assessment.definition;

import java.util.Optional;

/**
 * The right to use an instrument.
 *
 * @param rights  how much of it may be shipped
 * @param holder  who holds the rights
 * @param grant   what they allow, in their words or in ours
 * @param checked when somebody last looked, as an ISO date
 * @param source  where that was read
 */
public record Licence(Rights rights, String holder, String grant, String checked, Optional<String> source) {

    /** How much of an instrument may be shipped. */
    public enum Rights {
        /** Its wording and its scoring. */
        A,
        /** Its structure and scoring, with our own paraphrase or an empty place for the wording. */
        B,
        /** Its name and where to get it. */
        C
    }
}
