package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Alike;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Steps;
import org.personcentred.assessment.definition.ToldApart;
import org.personcentred.assessment.problem.Problem;

/** Whoever reads the options of a question, the ends of a scale, or the bands of a score, can tell them apart. */
final class DistinctLabels implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            options(candidate, placed, problems);
            if (placed.item().type() instanceof ItemType.Scale scale) {
                ends(candidate, scale.steps(), placed, problems);
            }
        }
        for (Score score : candidate.assessment().scores().values()) {
            PlacedBands.of(score, candidate).forEach(set -> bands(candidate, set, problems));
        }
        return problems;
    }

    private static void options(Candidate candidate, PlacedItem placed, List<Problem> problems) {
        List<Option> options = placed.item().type().options();
        ToldApart apart = candidate.toldApart();
        for (int index = 0; index < options.size(); index++) {
            Option option = options.get(index);
            String place = placed.place() + "/options/" + index;
            apart.add(option.label(), candidate.optionLabel(placed.place(), index, option.id()))
                    .ifPresent(alike ->
                            problems.add(alike.error("LABEL_TWICE", candidate.at(place), Map.of("name", option.id()))));
        }
    }

    /** With the same words at both ends, nobody could say which of them is the bad one. */
    private static void ends(Candidate candidate, Steps steps, PlacedItem placed, List<Problem> problems) {
        String ends = placed.place() + "/ends/";
        ToldApart apart = candidate.toldApart();
        apart.add(steps.meanings().get(steps.lowest()), ends + 0);
        if (steps.lowest() < steps.highest()) {
            apart.add(steps.meanings().get(steps.highest()), ends + 1)
                    .ifPresent(alike -> problems.add(
                            alike.error("ENDS_ALIKE", candidate.at(ends + 1), Map.of("name", placed.name()))));
        }
    }

    /**
     * Two stretches of a score may deserve the same words, on either side of what is usual: worth a second look. Where
     * they have them in the definition, they are meant to have them in every language.
     */
    private static void bands(Candidate candidate, PlacedBands set, List<Problem> problems) {
        ToldApart apart = candidate.toldApart();
        for (int index = 0; index < set.bands().size(); index++) {
            Band band = set.bands().get(index);
            String place = set.place() + "/" + index;
            if (band.over().isEmpty()) {
                apart.add(band.label(), place + "/label")
                        .filter(Alike::isChosenHere)
                        .ifPresent(alike -> problems.add(
                                alike.warning("BAND_LABEL_TWICE", candidate.at(place), Map.of("name", band.id()))));
            }
        }
    }
}
