package org.personcentred.assessment.response;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.unit.EntryUnit;
import org.personcentred.assessment.unit.Unit;

/**
 * Whether the numbers of another unit are written as that unit is: whole stones, and fewer pounds than make another. Only
 * the last of them takes digits after the point: as many as the question takes, and one more for each factor of ten that
 * its unit is larger than that of the question.
 */
record EntryRules(ItemType.Number number, EntryUnit unit) {

    /** The first rule that one of its numbers breaks. */
    Optional<Problem> check(Place place, int part, BigDecimal value) {
        Optional<BigDecimal> most = unit.most(part);
        boolean fits = value.signum() >= 0
                && most.map(limit -> value.compareTo(limit) < 0).orElse(true);
        if (!fits) {
            String code = most.isPresent() ? "AMOUNT_PART" : "AMOUNT_BELOW_ZERO";
            String limit = most.map(NumberText::write).orElse("");
            return Optional.of(
                    place.error(code, Map.of("unit", unit.parts().get(part).name(), "limit", limit)));
        }
        int decimals = part == unit.parts().size() - 1 ? decimals() : 0;
        if (value.stripTrailingZeros().scale() <= decimals) {
            return Optional.empty();
        }
        return Optional.of(
                decimals == 0
                        ? place.error("NUMBER_WHOLE")
                        : place.error("NUMBER_DECIMALS", Map.of("limit", "" + decimals)));
    }

    private int decimals() {
        Unit own = Unit.read(number.unit().orElseThrow());
        return number.measure().decimals() + unit.finerThan(own);
    }

    /** Whether what was entered comes to a number, and is written as it should be. */
    boolean comesTo(String entered, BigDecimal value, Place place) {
        return unit.numbers(entered)
                .filter(numbers -> {
                    for (int part = 0; part < numbers.size(); part++) {
                        if (check(place, part, numbers.get(part)).isPresent()) {
                            return false;
                        }
                    }
                    return true;
                })
                .filter(numbers -> number.converted(unit, numbers).compareTo(value) == 0)
                .isPresent();
    }
}
