package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Licence;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.problem.Problem;

/** An instrument's own words stand only where its licence lets them be shipped. */
final class LicenceFits implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        Licence.Rights rights = candidate.assessment().licence().rights();
        List<Section> sections = candidate.assessment().sections();
        for (int section = 0; section < sections.size(); section++) {
            List<Item> items = sections.get(section).items();
            for (int item = 0; item < items.size(); item++) {
                boolean verbatim = items.get(item).wording().equals(Optional.of(Item.Wording.VERBATIM));
                if (verbatim && rights != Licence.Rights.A) {
                    String place = "/sections/" + section + "/items/" + item + "/wording";
                    Map<String, String> parameters =
                            Map.of("item", items.get(item).id().name(), "class", rights.name());
                    problems.add(candidate.error("WORDING_NOT_LICENSED", place, parameters));
                }
            }
        }
        return problems;
    }
}
