package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Optional;

/**
 * Something that a host may set, within what the definition allows. It changes scores, decisions, strengths and
 * findings, never which questions are asked.
 *
 * @param name     its name in formulas and texts
 * @param title    what it is
 * @param value    what is in force
 * @param allowed  the values it may have; just its own, where it is fixed; empty for any of the same kind
 * @param unit     the unit of a number, in UCUM
 * @param evidence keys of the sources it rests on
 * @param toVerify whether its value still has to be checked against them
 */
public record Parameter(
        String name,
        Text title,
        Setting value,
        List<Setting> allowed,
        Optional<String> unit,
        List<String> evidence,
        boolean toVerify) {
    public Parameter {
        allowed = List.copyOf(allowed);
        evidence = List.copyOf(evidence);
    }

    /** Whether a host may put this in force: the same kind, and among what is allowed. */
    public boolean allows(Setting setting) {
        return setting.getClass() == value.getClass() && (allowed.isEmpty() || allowed.contains(setting));
    }

    /** What a host may put in force instead, where that is listed. */
    List<Setting> others() {
        return allowed.stream().filter(setting -> !setting.equals(value)).toList();
    }

    /** The same, with another value in force. */
    Parameter with(Setting setting) {
        return new Parameter(name, title, setting, allowed, unit, evidence, toVerify);
    }
}
