package org.personcentred.assessment.render.words;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.definition.Licence;

/** What is said about the rights to an instrument, wherever it is shown. */
public record Rights(Voice voice) {

    /** A line each: who holds them and what they allow, what they do not, what has to be said, and whose licence it is. */
    public List<String> lines() {
        Licence licence = voice.assessment().licence();
        List<String> lines = new ArrayList<>();
        lines.add(voice.say(
                "form.rights", "holder", voice.asDefined(licence.holder()), "grant", voice.asDefined(licence.grant())));
        licence.acknowledge().map(voice::asDefined).ifPresent(lines::add);
        licence.limits().forEach(limit -> lines.add(voice.say("rights." + limit.word())));
        licence.page().ifPresent(page -> lines.add(voice.say("rights.page", "page", page)));
        voice.assessment()
                .licensed()
                .ifPresent(given -> lines.add(
                        voice.say("rights.licensed", "grantedTo", given.grantedTo(), "reference", given.reference())));
        return lines;
    }
}
