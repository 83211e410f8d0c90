package org.personcentred.assessment.answer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One side of the body, as the person's own: their left is left whoever looks at them. */
public enum Side {
    /** The person's left. */
    LEFT,
    /** The person's right. */
    RIGHT;

    /** Its word in formulas, responses and names of fields: {@code left} or {@code right}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The side of this word. */
    public static Optional<Side> of(String word) {
        return Stream.of(values()).filter(side -> side.word().equals(word)).findFirst();
    }
}
