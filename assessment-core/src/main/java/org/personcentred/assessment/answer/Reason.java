package org.personcentred.assessment.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a question was left open. The reasons stay distinct, and none of them is ever a zero. */
public enum Reason {
    /** The person does not know. */
    UNKNOWN,
    /** The person prefers not to say. */
    DECLINED,
    /** It could not be done today. */
    UNABLE,
    /** It does not apply to this person. */
    NOT_APPLICABLE,
    /** It has not been talked about yet. */
    LATER;

    /** The word for it in definitions and responses, for example {@code not_applicable}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason for a word, if it is one. */
    public static Optional<Reason> of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }

    /** Whether an answer could still be given; false only for what does not apply. */
    public boolean leavesOpen() {
        return this != NOT_APPLICABLE;
    }
}
