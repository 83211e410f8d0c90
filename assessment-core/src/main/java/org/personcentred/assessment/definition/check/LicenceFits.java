package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Licence;
import org.personcentred.assessment.problem.Problem;

/** An instrument's own words stand only where its licence lets them be shipped. */
final class LicenceFits implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        Licence.Rights rights = candidate.assessment().licence().rights();
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            boolean verbatim = placed.item().wording().equals(Optional.of(Item.Wording.VERBATIM));
            if (verbatim && rights != Licence.Rights.A) {
                Map<String, String> parameters =
                        Map.of("item", placed.item().id().inFormula().name(), "class", rights.name());
                problems.add(candidate.error("WORDING_NOT_LICENSED", placed.place() + "/wording", parameters));
            }
        }
        return problems;
    }
}
