package org.personcentred.assessment.document;

import java.util.Map;

/**
 * What somebody probably did when YAML became unreadable.
 *
 * @param code       the problem
 * @param at         where the slip is, which may be before the place where reading stopped
 * @param parameters what its message needs
 */
record YamlSlip(String code, Position at, Map<String, String> parameters) {

    static YamlSlip of(String code, Position at) {
        return new YamlSlip(code, at, Map.of());
    }
}
