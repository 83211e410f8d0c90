package org.personcentred.assessment.response;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.personcentred.assessment.definition.Measure;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.problem.Problem;

/** Whether a measured number lies within its limits, has not too many decimals, and is not surprising. */
record MeasureRules(Measure measure) {

    /** The first rule that a number breaks, or that it is worth a second look. */
    Optional<Problem> check(Place place, BigDecimal value) {
        if (value.compareTo(measure.lowest()) < 0) {
            return Optional.of(place.error("NUMBER_TOO_LOW", limits(measure.lowest(), measure.highest())));
        }
        if (value.compareTo(measure.highest()) > 0) {
            return Optional.of(place.error("NUMBER_TOO_HIGH", limits(measure.lowest(), measure.highest())));
        }
        if (value.stripTrailingZeros().scale() > measure.decimals()) {
            return Optional.of(tooManyDecimals(place));
        }
        return measure.plausible().filter(usual -> !usual.holds(value)).map(usual -> unusual(place, usual));
    }

    private Problem tooManyDecimals(Place place) {
        return measure.decimals() == 0
                ? place.error("NUMBER_WHOLE")
                : place.error("NUMBER_DECIMALS", Map.of("limit", "" + measure.decimals()));
    }

    private Problem unusual(Place place, Range usual) {
        return place.warning("NUMBER_UNUSUAL", limits(usual.lowest(), usual.highest()));
    }

    private Map<String, String> limits(BigDecimal lowest, BigDecimal highest) {
        Map<String, String> limits = new TreeMap<>();
        limits.put("lowest", NumberText.write(lowest));
        limits.put("highest", NumberText.write(highest));
        measure.unit().ifPresent(unit -> limits.put("unit", unit));
        return limits;
    }
}
