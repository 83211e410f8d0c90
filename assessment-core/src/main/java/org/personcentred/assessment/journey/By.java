package org.personcentred.assessment.journey;

/** How much is asked on one page. */
public enum By {
    /** One question, with the notes before it; another assessment within counts as one. */
    QUESTION,
    /** The questions of one section. */
    SECTION
}
