package org.personcentred.assessment.expression;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The names that formulas of one assessment may use. */
public interface Names extends NamedUnits {

    /** What a name stands for, if it stands for anything. */
    Optional<Named> find(String name);

    /** The names inside each row that a group can have, outer names among them; none where it is no group. */
    default List<Names> rows(String group) {
        return List.of();
    }

    /** Every name there is, for suggesting the nearest one. */
    Collection<String> all();
}
