package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Licence;
import org.personcentred.assessment.problem.Problem;

/**
 * An instrument's own words stand only where its licence lets them be shipped, or where whoever loads it has a licence
 * of their own. Where not everything may be shipped, each item says where its words come from; another assessment that
 * stands there has a licence of its own.
 */
final class LicenceFits implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        Licence.Rights rights = candidate.assessment().licence().rights();
        boolean all =
                rights == Licence.Rights.A || candidate.assessment().licensed().isPresent();
        List<Problem> problems = new ArrayList<>();
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            Map<String, String> parameters = Map.of("item", placed.name(), "class", rights.name());
            Optional<Item.Wording> wording = placed.item().wording();
            if (placed.item().type() instanceof ItemType.Instrument) {
                continue;
            }
            if (wording.isEmpty() && rights != Licence.Rights.A) {
                problems.add(candidate.error("WORDING_NOT_SAID", placed.place(), parameters));
            } else if (!all && !shipped(rights).containsAll(wording.stream().toList())) {
                problems.add(candidate.error("WORDING_NOT_LICENSED", placed.place() + "/wording", parameters));
            } else if (all && wording.equals(Optional.of(Item.Wording.SLOT))) {
                problems.add(candidate.error("WORDING_SLOT_EMPTY", placed.place() + "/wording", parameters));
            }
        }
        return problems;
    }

    private static Set<Item.Wording> shipped(Licence.Rights rights) {
        return switch (rights) {
            case A -> EnumSet.allOf(Item.Wording.class);
            case B -> EnumSet.of(Item.Wording.OWN, Item.Wording.PARAPHRASE, Item.Wording.SLOT);
            case C -> EnumSet.of(Item.Wording.OWN);
        };
    }
}
