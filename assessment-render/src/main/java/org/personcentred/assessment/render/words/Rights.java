package org.personcentred.assessment.render.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Licence;

/** What is said about the rights to an instrument, wherever it is shown. */
public record Rights(Voice voice) {

    /** A line each: who holds them and what they allow, what they do not, what has to be said, and whose licence it is. */
    public List<String> lines() {
        Licence licence = voice.assessment().licence();
        List<String> lines = new ArrayList<>();
        lines.add(voice.say(
                "form.rights", "holder", voice.asDefined(licence.holder()), "grant", voice.say(licence.grant())));
        licence.acknowledge().map(voice::asDefined).ifPresent(lines::add);
        licence.limits().forEach(limit -> lines.add(voice.say("rights." + limit.word())));
        licence.page().ifPresent(page -> lines.add(voice.say("rights.page", "page", voice.code(page))));
        voice.assessment()
                .licensed()
                .ifPresent(given -> lines.add(voice.say(
                        "rights.licensed",
                        "grantedTo",
                        voice.asDefined(given.grantedTo()),
                        "reference",
                        voice.asDefined(given.reference()))));
        return lines;
    }

    /** The same for the assessments within it: what is owed to a holder is said wherever the instrument is shown. */
    public List<Rights> within() {
        return voice.assessment().items().stream()
                .map(Item::type)
                .filter(ItemType.Instrument.class::isInstance)
                .map(type -> new Rights(voice.within(((ItemType.Instrument) type).assessment())))
                .flatMap(rights -> Stream.concat(Stream.of(rights), rights.within().stream()))
                .distinct()
                .toList();
    }

    /** Its own and theirs, each line once. */
    public List<String> all() {
        return Stream.concat(lines().stream(), within().stream().flatMap(rights -> rights.lines().stream()))
                .distinct()
                .toList();
    }
}
