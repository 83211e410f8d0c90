package org.personcentred.assessment.scoring;

import org.personcentred.assessment.definition.Strength;

/**
 * A strength that certainly holds.
 *
 * @param id       its name: with the item before it, where it is of another assessment that stands there
 * @param strength the strength
 */
public record StrengthResult(String id, Strength strength) {}
