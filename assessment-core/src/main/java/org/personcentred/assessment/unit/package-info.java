/**
 * Units of measurement, written in UCUM, and exact conversion between them.
 *
 * <p>Start at {@link org.personcentred.assessment.unit.Unit}. {@link org.personcentred.assessment.unit.Symbol} is the
 * table of those that are known. Nothing here knows about answers or formulas.
 */
@NullMarked
package org.personcentred.assessment.unit;

import org.jspecify.annotations.NullMarked;
