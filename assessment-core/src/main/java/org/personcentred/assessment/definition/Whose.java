package org.personcentred.assessment.definition;

import java.util.Optional;
import org.personcentred.assessment.expression.Within;

/** Finds the assessment that something in an outcome is of. */
public final class Whose {
    private Whose() {}

    /**
     * The assessment that a finding or a strength is of; nothing where nothing of that name stands in it.
     *
     * @param name its name, with each item before it at which another assessment stands: {@code delirium_test.alert}
     */
    public static Optional<Assessment> of(Assessment whole, String name) {
        return Within.of(name)
                .map(within -> whole.item(within.item())
                        .map(Item::type)
                        .filter(ItemType.Instrument.class::isInstance)
                        .flatMap(type -> of(((ItemType.Instrument) type).assessment(), within.inner())))
                .orElseGet(() -> Optional.of(whole));
    }
}
