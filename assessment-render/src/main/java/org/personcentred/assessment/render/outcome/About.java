package org.personcentred.assessment.render.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Review;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Facts;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.words.Rights;
import org.personcentred.assessment.render.words.Voice;

/**
 * Which assessment it is, whose words it has and whether it is signed off.
 *
 * @param voice who speaks
 */
record About(Voice voice) {
    /** What every reader is owed: whether it is signed off, what the holders of its words want said, and the version. */
    List<Component> forEverybody() {
        List<Facts.Fact> facts = new ArrayList<>();
        signedOff(facts);
        edition(facts);
        rights(facts);
        facts.add(version());
        return List.of(new Heading(2, "", voice.say("about.title")), new Facts(facts));
    }

    /** All of it. */
    List<Component> all() {
        Assessment assessment = voice.assessment();
        List<Facts.Fact> facts = new ArrayList<>();
        assessment.about().notFor().ifPresent(words -> facts.add(fact("about.not_for", voice.say(words))));
        signedOff(facts);
        edition(facts);
        if (!assessment.places().isEmpty()) {
            facts.add(fact(
                    "about.places",
                    voice.words()
                            .list(
                                    "and",
                                    assessment.places().stream()
                                            .map(voice::asDefined)
                                            .toList())));
        }
        rights(facts);
        facts.add(version());
        facts.add(fact("about.digest", voice.code(assessment.digest())));
        return List.of(new Heading(3, "", voice.say("about.title")), new Facts(facts));
    }

    private void signedOff(List<Facts.Fact> facts) {
        voice.assessment().review().ifPresent(review -> facts.add(fact("about.sign_off", signOff(review))));
    }

    private void edition(List<Facts.Fact> facts) {
        voice.assessment().edition().ifPresent(words -> facts.add(fact("about.edition", voice.say(words))));
    }

    private String signOff(Review review) {
        String by = voice.day(LocalDate.parse(review.by()));
        return review.signOff().equals("pending")
                ? voice.say("about.sign_off_pending", "by", by)
                : voice.say("about.signed_off", "signOff", voice.asDefined(review.signOff()), "by", by);
    }

    /** Those of the assessment, and of the others within it. */
    private void rights(List<Facts.Fact> facts) {
        Rights rights = new Rights(voice);
        facts.add(new Facts.Fact(voice.say("about.rights"), rights.lines()));
        rights.within().forEach(inner -> facts.add(new Facts.Fact(title(inner), inner.lines())));
    }

    private String title(Rights inner) {
        return voice.say(
                "about.rights_within",
                "title",
                inner.voice().say(inner.voice().assessment().title()));
    }

    private Facts.Fact version() {
        Assessment assessment = voice.assessment();
        return fact(
                "about.version",
                voice.code(voice.say("about.version_of", "id", assessment.id(), "version", assessment.version())));
    }

    private Facts.Fact fact(String key, String line) {
        return Facts.Fact.of(voice.say(key), line);
    }
}
