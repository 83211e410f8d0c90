package org.personcentred.assessment.definition;

/** What may still come of what a form does not hold. */
public enum Still {
    /** It is a form as it stands: what it does not hold is open. */
    OPEN,
    /** The same form, and more may be said of it: nothing that rests on a blank is settled. */
    MORE,
    /** The same form, and whatever is open may still be answered, whatever reason was given for that. */
    EVERY_ANSWER,
    /** Nobody filled it in: each question may be answered. */
    ANSWERED,
    /** Nobody filled it in: each question may be answered, or said not to apply. */
    ANYTHING
}
