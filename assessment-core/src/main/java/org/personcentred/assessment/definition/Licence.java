package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The right to use an instrument.
 *
 * @param rights  how much of it may be shipped
 * @param holder  who holds the rights
 * @param grant   what they allow, in their words or in ours
 * @param checked when somebody last looked, as an ISO date
 * @param source  where that was read
 * @param limits  what the holder does not allow
 * @param acknowledge the words that the holder wants to stand wherever the instrument is shown
 * @param page    where a licence can be had, as an address
 * @param confidence how sure whoever looked is of it
 */
public record Licence(
        Rights rights,
        String holder,
        Text grant,
        String checked,
        Optional<String> source,
        List<Limit> limits,
        Optional<String> acknowledge,
        Optional<String> page,
        Optional<Confidence> confidence) {
    public Licence {
        limits = List.copyOf(limits);
    }

    /** What a holder does not allow. */
    public enum Limit {
        /** To earn money with it. */
        NON_COMMERCIAL,
        /** To change its words, its order or its scoring. */
        UNCHANGED,
        /** To use it before the holder knows of it. */
        REGISTRATION;

        /** The word for it in definitions. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How sure whoever looked is of what the holder allows. */
    public enum Confidence {
        /** The holder's own statement was read, or quoted by several who had read it. */
        HIGH,
        /** It was read at second hand, or leaves room for doubt. */
        MEDIUM,
        /** No statement was found that could be relied on. */
        LOW;

        /** The word for it in definitions. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

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
