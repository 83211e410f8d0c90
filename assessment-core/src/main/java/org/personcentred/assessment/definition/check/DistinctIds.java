package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.BandSet;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.definition.Strength;
import org.personcentred.assessment.problem.Problem;

/** Sections, options, sets of bands, bands, strengths, findings and actions are told apart by their ids. */
final class DistinctIds implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        Assessment assessment = candidate.assessment();
        Ids ids = new Ids(candidate, new ArrayList<>());
        ids.differ(assessment.sections(), Section::id, "/sections/");
        PlacedItem.of(assessment)
                .forEach(
                        placed -> ids.differ(placed.item().type().options(), Option::id, placed.place() + "/options/"));
        for (Score score : assessment.scores().values()) {
            String place = candidate.place("scores", score.id());
            ids.differ(score.banding().sets(), BandSet::id, place + "/bandSets/");
            PlacedBands.of(score, candidate).forEach(set -> ids.differ(set.bands(), Band::id, set.place() + "/"));
        }
        ids.differ(assessment.strengths(), Strength::id, "/strengths/");
        List<Finding> findings = assessment.findings();
        ids.differ(findings, Finding::id, "/findings/");
        for (int index = 0; index < findings.size(); index++) {
            ids.differ(findings.get(index).actions(), Action::id, "/findings/" + index + "/actions/");
        }
        return ids.problems;
    }

    private record Ids(Candidate candidate, List<Problem> problems) {

        <T> void differ(List<T> all, Function<T, String> id, String place) {
            Set<String> seen = new HashSet<>();
            for (int index = 0; index < all.size(); index++) {
                String name = id.apply(all.get(index));
                if (!seen.add(name)) {
                    problems.add(candidate.error("NAME_TWICE", place + index, Map.of("name", name)));
                }
            }
        }
    }
}
