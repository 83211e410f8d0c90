package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.BandSet;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Section;
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
                distinct(candidate, bands, each.bands().stream().map(Band::id).toList(), problems);
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
            List<String> bands = sets.get(set).bands().stream().map(Band::id).toList();
            distinct(candidate, place + set + "/bands/", bands, problems);
        }
    }

    private static void options(Candidate candidate, String place, List<Option> options, List<Problem> problems) {
        distinct(candidate, place, options.stream().map(Option::id).toList(), problems);
        List<String> labels = options.stream()
                .map(option -> option.label().variants().toString())
                .toList();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < labels.size(); index++) {
            if (!seen.add(labels.get(index))) {
                Map<String, String> parameters =
                        Map.of("name", options.get(index).id());
                problems.add(candidate.error("LABEL_TWICE", place + index, parameters));
            }
        }
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
