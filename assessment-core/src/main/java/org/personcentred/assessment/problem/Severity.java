package org.personcentred.assessment.problem;

/** Whether a {@link Problem} stops the work or only wants looking at. */
public enum Severity {
    /** Nothing usable comes out until this is mended. */
    ERROR,
    /** The value comes along; somebody should look. */
    WARNING
}
