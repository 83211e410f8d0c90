package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.problem.Problem;

/** Whoever reads the options of a question, or the bands of a score, can tell them apart. */
final class DistinctLabels implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            options(candidate, placed, problems);
        }
        for (Score score : candidate.assessment().scores().values()) {
            PlacedBands.of(score, candidate).forEach(set -> bands(candidate, set, problems));
        }
        return problems;
    }

    private static void options(Candidate candidate, PlacedItem placed, List<Problem> problems) {
        List<Option> options = placed.item().type().options();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < options.size(); index++) {
            Option option = options.get(index);
            if (!seen.add(asRead(option.label()))) {
                String place = placed.place() + "/options/" + index;
                problems.add(candidate.error("LABEL_TWICE", place, Map.of("name", option.id())));
            }
        }
    }

    /** Two stretches of a score may deserve the same words, on either side of what is usual: worth a second look. */
    private static void bands(Candidate candidate, PlacedBands set, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < set.bands().size(); index++) {
            Band band = set.bands().get(index);
            if (band.over().isEmpty() && !seen.add(asRead(band.label()))) {
                String place = set.place() + "/" + index;
                problems.add(candidate.warning("BAND_LABEL_TWICE", place, Map.of("name", band.id())));
            }
        }
    }

    /** Nobody tells words apart by their capitals. */
    private static String asRead(Text label) {
        return label.variants().toString().toLowerCase(Locale.ROOT);
    }
}
