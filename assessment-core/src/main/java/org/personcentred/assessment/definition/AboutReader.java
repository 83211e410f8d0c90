package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;

/** Reads what an assessment says of itself: its purpose, its licence, its review and its sources. */
final class AboutReader {
    private AboutReader() {}

    static About about(Part root) {
        Optional<Part> about = root.child("about");
        return new About(
                about.flatMap(part -> part.maybeText("purpose")),
                about.flatMap(part -> part.maybeText("people")),
                about.map(part -> part.strings("answeredBy")).orElse(List.of()).stream()
                        .map(Audience::of)
                        .toList(),
                about.flatMap(part -> part.number("minutes")),
                about.flatMap(part -> part.maybeText("notFor")),
                about.map(part -> part.strings("theirWords")).orElse(List.of()).stream()
                        .map(ItemId::new)
                        .toList());
    }

    static Licence licence(Part licence) {
        return new Licence(
                Licence.Rights.valueOf(licence.string("class")),
                licence.string("holder"),
                licence.text("grant"),
                licence.string("checked"),
                licence.maybe("source"),
                licence.strings("limits").stream()
                        .map(word -> Licence.Limit.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList(),
                licence.maybe("acknowledge"),
                licence.maybe("page"),
                licence.maybe("confidence").map(word -> Licence.Confidence.valueOf(word.toUpperCase(Locale.ROOT))));
    }

    static Optional<Review> review(Part root) {
        return root.child("review")
                .map(review ->
                        new Review(review.string("by"), review.maybe("signOff").orElse("pending")));
    }

    static Evidence evidence(Part evidence) {
        String key = evidence.pointer().substring(evidence.pointer().lastIndexOf('/') + 1);
        return new Evidence(
                key,
                evidence.string("cite"),
                evidence.maybe("doi"),
                evidence.maybe("url"),
                evidence.maybe("status").orElse("").equals("to_verify"));
    }
}
