package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Listing;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.Discretion;
import org.personcentred.assessment.scoring.OpenQuestion;
import org.personcentred.assessment.scoring.Outcome;

/**
 * The questions that were asked and have no answer. What somebody would rather not say is told apart from what was left
 * open: it is their answer, and they are not pressed.
 */
final class OpenQuestions {
    private final Voice voice;
    private final Discretion discretion;
    private final List<OpenQuestion> open;

    OpenQuestions(Voice voice, Outcome outcome) {
        this.voice = voice;
        this.discretion = Discretion.of(outcome.response().assessment(), voice.audience());
        this.open = outcome.open();
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        parts.addAll(listed(voice.say("open.lead"), false));
        parts.addAll(listed(voice.sayToReader("open.declined"), true));
        if (!parts.isEmpty()) {
            parts.add(0, new Heading(2, "", voice.say("open.title")));
        }
        return parts;
    }

    private List<Component> listed(String lead, boolean declined) {
        return listed(lead, question -> isDeclined(question) == declined);
    }

    /** Those of the questions that the reader is told of, after words before them. */
    List<Component> listed(String lead, Predicate<OpenQuestion> which) {
        List<String> questions = open.stream()
                .filter(question -> which.test(question) && !isEmptyBox(question))
                .filter(this::isForTheReader)
                .filter(question -> discretion.names(question.item().id()))
                .map(this::said)
                .toList();
        return questions.isEmpty() ? List.of() : List.of(new Listing(lead, questions));
    }

    private String said(OpenQuestion question) {
        String asked = voice.asked(question.item());
        return question.reason()
                .map(reason ->
                        voice.say("open.question", "question", asked, "reason", voice.reason(question.item(), reason)))
                .orElse(asked);
    }

    /** What only somebody else can answer is no question to this reader; the practitioner sees all. */
    private boolean isForTheReader(OpenQuestion question) {
        List<Audience> all = voice.assessment().about().answeredBy();
        return voice.audience() == Audience.PRACTITIONER
                || question.item()
                        .by()
                        .map(voice.audience()::equals)
                        .orElse(all.isEmpty() || all.contains(voice.audience()));
    }

    /** Who writes nothing into a box for words has nothing to add. */
    private static boolean isEmptyBox(OpenQuestion question) {
        return question.item().type() instanceof ItemType.Text
                && question.reason().isEmpty();
    }

    private static boolean isDeclined(OpenQuestion question) {
        return question.reason().filter(why -> why.reason() == Reason.DECLINED).isPresent();
    }
}
