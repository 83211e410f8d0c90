package org.personcentred.assessment.response;

import java.time.LocalDate;
import java.util.Optional;
import org.personcentred.assessment.definition.Audience;

/**
 * How a response came about.
 *
 * @param completedOn the day it was completed; rules about today read it, as there is no clock here
 * @param answeredBy  who answered
 * @param language    the language it was answered in, as a BCP 47 tag
 */
record Circumstances(Optional<LocalDate> completedOn, Optional<Audience> answeredBy, Optional<String> language) {
    static final Circumstances NOT_SAID = new Circumstances(Optional.empty(), Optional.empty(), Optional.empty());
}
