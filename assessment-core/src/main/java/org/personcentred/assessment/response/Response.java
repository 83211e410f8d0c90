package org.personcentred.assessment.response;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;

/**
 * A checked response. It comes only from {@link ResponseChecker} and carries its assessment, so that answers and rules
 * cannot be mixed up.
 */
public final class Response {
    private final Assessment assessment;
    private final Map<ItemId, Answer> answers;
    private final Map<ItemId, Unanswered> unanswered;
    private final Map<ItemId, String> comments;
    private final Circumstances circumstances;

    Response(
            Assessment assessment,
            Map<ItemId, Answer> answers,
            Map<ItemId, Unanswered> unanswered,
            Map<ItemId, String> comments,
            Circumstances circumstances) {
        this.assessment = assessment;
        this.answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        this.unanswered = Collections.unmodifiableMap(new LinkedHashMap<>(unanswered));
        this.comments = Collections.unmodifiableMap(new LinkedHashMap<>(comments));
        this.circumstances = circumstances;
    }

    /** What was answered. */
    public Assessment assessment() {
        return assessment;
    }

    /** The answers, in the order of the form. */
    public Map<ItemId, Answer> answers() {
        return answers;
    }

    /** Why questions were left open, where that was said, in the order of the form. */
    public Map<ItemId, Unanswered> unanswered() {
        return unanswered;
    }

    /**
     * Why questions have no answer, where that was said of them or of their section as a whole; in the order of the
     * form where it follows from the section.
     */
    public Map<ItemId, Unanswered> reasons() {
        return PassedOver.reasons(assessment, answers, unanswered, origin().skipped());
    }

    /** The person's own words beside questions, in the order of the form. */
    public Map<ItemId, String> comments() {
        return comments;
    }

    /** The day it was completed. */
    public Optional<LocalDate> completedOn() {
        return circumstances.completedOn();
    }

    /** Who answered. */
    public Optional<Audience> answeredBy() {
        return circumstances.answeredBy();
    }

    /** The language it was answered in, as a BCP 47 tag. */
    public Optional<String> language() {
        return circumstances.language();
    }

    /** Where single answers came from, and which sections were passed over. */
    public Origin origin() {
        return circumstances.origin();
    }
}
