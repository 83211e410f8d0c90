package org.personcentred.assessment.expression;

import java.util.Optional;
import org.personcentred.assessment.unit.Unit;

/** The units of what formulas name. */
public interface NamedUnits {

    /** The unit that a number of this name is in: a plain number has one too. Nothing where it is not said. */
    Optional<Unit> unit(String name);
}
