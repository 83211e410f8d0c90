package org.personcentred.assessment.render.component;

import java.util.Optional;

/**
 * One short box of several.
 *
 * @param name the field
 * @param id the id of its control
 * @param label what it is for
 * @param typed what was typed
 * @param wide whether it takes a word or a year rather than two digits
 * @param keyboard an inputmode
 * @param purpose an autocomplete purpose
 * @param invalid whether what was typed here is wrong
 */
public record Box(
        String name,
        String id,
        String label,
        String typed,
        boolean wide,
        Optional<String> keyboard,
        Optional<String> purpose,
        boolean invalid) {
    /** The classes of its control. */
    public String classes() {
        String width = wide ? "pca-input pca-input-short" : "pca-input pca-input-two";
        return invalid ? width + " pca-input-wrong" : width;
    }
}
