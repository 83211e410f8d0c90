package org.personcentred.assessment.studio.change;

import org.personcentred.assessment.definition.Assessment;

/** The day of completion: once any formula reads it, a response that does not say it is refused. */
record DayChanges(Noted noted) {

    void between(Assessment earlier, Assessment later) {
        if (later.countsFromToday() && !earlier.countsFromToday()) {
            noted.add(Change.Kind.RESPONSES, "form", "has to say on which day it was completed, which a formula reads");
        }
    }
}
