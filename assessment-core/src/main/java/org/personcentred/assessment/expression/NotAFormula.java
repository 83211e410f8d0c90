package org.personcentred.assessment.expression;

import java.util.Map;

/** Thrown inside the reader to stop at the first thing that is no formula; it never leaves the package. */
final class NotAFormula extends Exception {
    private static final long serialVersionUID = 1L;

    final String code;
    final int at;
    final transient Map<String, String> parameters;

    NotAFormula(String code, int at, Map<String, String> parameters) {
        super(code, null, false, false);
        this.code = code;
        this.at = at;
        this.parameters = parameters;
    }
}
