package org.personcentred.assessment.definition;

import java.util.List;

/**
 * One of several published ways of putting a score into bands.
 *
 * @param id       its name
 * @param title    what people read
 * @param bands    its bands, in the order of the definition
 * @param evidence keys of the sources it rests on
 */
public record BandSet(String id, Text title, List<Band> bands, List<String> evidence) {
    public BandSet {
        bands = List.copyOf(bands);
        evidence = List.copyOf(evidence);
    }
}
