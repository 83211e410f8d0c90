package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.document.Node;

/** Reads {@code mayBe}: the reasons for leaving a question open that the form offers. */
final class OffersReader {
    private static final List<Offer> USUAL = List.of(offer(Reason.UNKNOWN), offer(Reason.DECLINED));

    private OffersReader() {}

    private static Offer offer(Reason reason) {
        return new Offer(Unanswered.of(reason), Optional.empty());
    }

    /** What the nearest of these parts says; the innermost is first. */
    static List<Offer> read(Part... innermostFirst) {
        for (Part part : innermostFirst) {
            Optional<Part> mayBe = part.child("mayBe");
            if (mayBe.isPresent()) {
                return offers(mayBe.get());
            }
        }
        return USUAL;
    }

    private static List<Offer> offers(Part mayBe) {
        List<Offer> offers = new ArrayList<>();
        if (mayBe.node() instanceof Node.Mapping) {
            mayBe.keys().forEach(word -> offers.addAll(ofReason(word, mayBe.part(word))));
        } else {
            mayBe.entries().forEach(word -> Reason.of(word.string()).ifPresent(reason -> offers.add(offer(reason))));
        }
        return offers;
    }

    private static List<Offer> ofReason(String word, Part value) {
        Reason reason = Reason.of(word).orElseThrow();
        if (value.node() instanceof Node.Truth truth) {
            return truth.value() ? List.of(offer(reason)) : List.of();
        }
        if (value.node() instanceof Node.Sequence) {
            return value.entries().stream()
                    .map(kind -> new Offer(new Unanswered(reason, kind.string("id")), kind.maybeText("label")))
                    .toList();
        }
        return List.of(new Offer(Unanswered.of(reason), Optional.of(value.text())));
    }
}
