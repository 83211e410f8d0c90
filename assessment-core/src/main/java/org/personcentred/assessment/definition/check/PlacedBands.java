package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.stream.IntStream;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.BandSet;
import org.personcentred.assessment.definition.Score;

/**
 * Bands that divide up a score, and where they stand in what was written.
 *
 * @param score the score
 * @param bands all of its bands, or those of one of its rival sets
 * @param place the JSON Pointer of the list of them
 */
record PlacedBands(Score score, List<Band> bands, String place) {

    /** The bands of a score; those of each set by themselves where there are several sets. */
    static List<PlacedBands> of(Score score, Candidate candidate) {
        String place = candidate.place("scores", score.id());
        List<BandSet> sets = score.banding().sets();
        if (sets.isEmpty()) {
            return List.of(new PlacedBands(score, score.bands(), place + "/bands"));
        }
        return IntStream.range(0, sets.size())
                .mapToObj(set -> new PlacedBands(score, sets.get(set).bands(), place + "/bandSets/" + set + "/bands"))
                .toList();
    }
}
