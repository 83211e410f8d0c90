package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bands of a score, and what they rest on.
 *
 * @param inForce  the bands that results are put into, in the order of the definition
 * @param sets     the rival sets of bands, where there are several
 * @param set      the set that is in force, where there are several
 * @param settings the parameters that an edge, or the choice of the set, rests on
 */
public record Bands(List<Band> inForce, List<BandSet> sets, Optional<BandSet> set, List<String> settings) {
    /** None at all. */
    public static final Bands NONE = new Bands(List.of(), List.of(), Optional.empty(), List.of());

    public Bands {
        inForce = List.copyOf(inForce);
        sets = List.copyOf(sets);
        settings = List.copyOf(settings);
    }

    /** Every band of every set. */
    public List<Band> ofEverySet() {
        return Stream.concat(inForce.stream(), sets.stream().flatMap(each -> each.bands().stream()))
                .distinct()
                .toList();
    }
}
