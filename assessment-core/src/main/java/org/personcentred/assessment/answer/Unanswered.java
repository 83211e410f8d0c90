package org.personcentred.assessment.answer;

import java.util.Optional;

/**
 * Why there is no answer, in the instrument's own finer words where it has them.
 *
 * @param reason one of the five reasons every question knows
 * @param kind   the instrument's own kind of that reason, for example {@code unsafe}; empty for the reason itself
 */
public record Unanswered(Reason reason, String kind) {

    /** The plain reason. */
    public static Unanswered of(Reason reason) {
        return new Unanswered(reason, "");
    }

    /** Reads {@code unable} or {@code unable.unsafe}; empty when the first word is no reason. */
    public static Optional<Unanswered> read(String text) {
        int dot = text.indexOf('.');
        String word = dot < 0 ? text : text.substring(0, dot);
        String kind = dot < 0 ? "" : text.substring(dot + 1);
        return dot == text.length() - 1
                ? Optional.empty()
                : Reason.of(word).map(reason -> new Unanswered(reason, kind));
    }

    /** How responses, formulas and form fields write it: {@code unable} or {@code unable.unsafe}. */
    public String word() {
        return kind.isEmpty() ? reason.word() : reason.word() + "." + kind;
    }

    /** Whether this is the reason asked about, or one of its kinds. */
    public boolean isA(Unanswered asked) {
        return reason == asked.reason && (asked.kind.isEmpty() || asked.kind.equals(kind));
    }
}
