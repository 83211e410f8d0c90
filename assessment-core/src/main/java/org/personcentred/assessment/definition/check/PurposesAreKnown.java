package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.personcentred.assessment.problem.Nearest;
import org.personcentred.assessment.problem.Problem;

/**
 * A purpose is one that browsers know.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-field">HTML, autofill</a>
 */
final class PurposesAreKnown implements Check {
    private static final Set<String> KNOWN =
            Set.of(("name honorific-prefix given-name additional-name family-name honorific-suffix nickname"
                            + " organization-title username new-password current-password one-time-code organization"
                            + " street-address address-line1 address-line2 address-line3 address-level4 address-level3"
                            + " address-level2 address-level1 country country-name postal-code cc-name cc-given-name"
                            + " cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type"
                            + " transaction-currency transaction-amount language bday bday-day bday-month bday-year sex"
                            + " url photo tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix"
                            + " tel-local-suffix tel-extension email impp")
                    .split(" "));

    @Override
    public List<Problem> check(Candidate candidate) {
        return PlacedItem.of(candidate.assessment()).stream()
                .flatMap(placed -> placed.item().purpose().stream()
                        .filter(purpose -> !KNOWN.contains(purpose))
                        .map(purpose ->
                                candidate.error("PURPOSE_UNKNOWN", placed.place() + "/purpose", unknown(purpose))))
                .toList();
    }

    private static Map<String, String> unknown(String purpose) {
        Map<String, String> parameters = new TreeMap<>(Map.of("name", purpose));
        Nearest.to(purpose, KNOWN).ifPresent(nearest -> parameters.put("nearest", nearest));
        return parameters;
    }
}
