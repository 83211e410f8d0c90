package org.personcentred.assessment.response;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Audience;

/**
 * How a response came about.
 *
 * @param completedOn the day it was completed; rules about today read it, as there is no clock here
 * @param answeredBy  who answered
 * @param language    the language it was answered in, as a BCP 47 tag
 * @param origin      where single answers came from, and which sections were passed over
 */
record Circumstances(
        Optional<LocalDate> completedOn, Optional<Audience> answeredBy, Optional<String> language, Origin origin) {
    static final Circumstances NOT_SAID =
            new Circumstances(Optional.empty(), Optional.empty(), Optional.empty(), Origin.NOT_SAID);

    Circumstances completedOn(LocalDate day) {
        return new Circumstances(Optional.of(day), answeredBy, language, origin);
    }

    Circumstances language(String tag) {
        return new Circumstances(completedOn, answeredBy, Optional.of(tag), origin);
    }

    Circumstances asEntered(Map<ItemId, String> words) {
        Origin changed = new Origin(origin.sources(), words, origin.skipped());
        return new Circumstances(completedOn, answeredBy, language, changed);
    }

    Circumstances answeredBy(Audience audience) {
        return new Circumstances(completedOn, Optional.of(audience), language, origin);
    }
}
