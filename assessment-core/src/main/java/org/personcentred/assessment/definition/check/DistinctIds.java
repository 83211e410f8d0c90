package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.BandSet;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.problem.Problem;

/** Sections, findings, actions, bands, options and the labels of options are told apart by what they are called. */
final class DistinctIds implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        List<Section> sections = candidate.assessment().sections();
        distinct(candidate, "/sections/", sections.stream().map(Section::id).toList(), problems);
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            options(
                    candidate,
                    placed.place() + "/options/",
                    placed.item().type().options(),
                    problems);
        }
        for (Score each : candidate.assessment().scores().values()) {
            String bands = candidate.place("scores", each.id()) + "/bands/";
            if (each.banding().sets().isEmpty()) {
                bands(candidate, bands, each.bands(), problems);
            } else {
                sets(candidate, each, problems);
            }
        }
        findings(candidate, candidate.assessment().findings(), problems);
        return problems;
    }

    private static void sets(Candidate candidate, Score score, List<Problem> problems) {
        String place = candidate.place("scores", score.id()) + "/bandSets/";
        List<BandSet> sets = score.banding().sets();
        distinct(candidate, place, sets.stream().map(BandSet::id).toList(), problems);
        for (int set = 0; set < sets.size(); set++) {
            bands(candidate, place + set + "/bands/", sets.get(set).bands(), problems);
        }
    }

    /** Two stretches of a score may deserve the same words, on either side of what is usual: worth a second look. */
    private static void bands(Candidate candidate, String place, List<Band> bands, List<Problem> problems) {
        distinct(candidate, place, bands.stream().map(Band::id).toList(), problems);
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < bands.size(); index++) {
            Band band = bands.get(index);
            if (band.over().isEmpty() && !seen.add(asRead(band.label()))) {
                problems.add(candidate.warning("BAND_LABEL_TWICE", place + index, Map.of("name", band.id())));
            }
        }
    }

    private static void options(Candidate candidate, String place, List<Option> options, List<Problem> problems) {
        distinct(candidate, place, options.stream().map(Option::id).toList(), problems);
        List<String> labels =
                options.stream().map(option -> asRead(option.label())).toList();
        if (!options.isEmpty()
                && options.stream().allMatch(option -> option.means().isPresent())) {
            problems.add(candidate.error("OPTIONS_ALL_REASONS", place + "0", Map.of()));
        }
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < labels.size(); index++) {
            if (!seen.add(labels.get(index))) {
                Map<String, String> parameters =
                        Map.of("name", options.get(index).id());
                problems.add(candidate.error("LABEL_TWICE", place + index, parameters));
            }
        }
    }

    /** Nobody tells words apart by their capitals. */
    private static String asRead(Text label) {
        return label.variants().toString().toLowerCase(Locale.ROOT);
    }

    private static void findings(Candidate candidate, List<Finding> findings, List<Problem> problems) {
        distinct(candidate, "/findings/", findings.stream().map(Finding::id).toList(), problems);
        for (int finding = 0; finding < findings.size(); finding++) {
            List<String> actions = findings.get(finding).actions().stream()
                    .map(action -> action.id())
                    .toList();
            distinct(candidate, "/findings/" + finding + "/actions/", actions, problems);
        }
    }

    private static void distinct(Candidate candidate, String place, List<String> ids, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < ids.size(); index++) {
            if (!seen.add(ids.get(index))) {
                problems.add(candidate.error("NAME_TWICE", place + index, Map.of("name", ids.get(index))));
            }
        }
    }
}
