package org.personcentred.assessment.definition;

/** How options are laid out. */
public enum Layout {
    /** One under the other. */
    LIST,
    /** Side by side where there is room. */
    INLINE,
    /** As a row with two ends. */
    SCALE
}
