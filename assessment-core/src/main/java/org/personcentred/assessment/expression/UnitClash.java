package org.personcentred.assessment.expression;

import org.personcentred.assessment.unit.Unit;

/**
 * Two parts of a formula that are added or compared although they are in different units.
 *
 * @param left      one of them
 * @param leftUnit  its unit
 * @param right     the other
 * @param rightUnit its unit
 */
public record UnitClash(Expression left, Unit leftUnit, Expression right, Unit rightUnit) {}
