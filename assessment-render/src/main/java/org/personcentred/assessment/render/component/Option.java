package org.personcentred.assessment.render.component;

import java.util.Optional;

/**
 * Something to choose.
 *
 * @param id the id of its control
 * @param value what is posted
 * @param label what people read
 * @param hint one short sentence of help
 * @param chosen whether it is chosen
 */
public record Option(String id, String value, String label, Optional<String> hint, boolean chosen) {
    /** The id of its hint. */
    public String id(String part) {
        return id + "--option-" + part;
    }
}
