package org.personcentred.assessment.studio.docs;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Change;

/** How large a change has to be, in plain English. */
final class ChangeWords {
    private ChangeWords() {}

    static String of(Change.Step step) {
        String sizes = Stream.of(
                        step.atLeast().map(least -> shown(least) + " or more"),
                        step.moreThan().map(limit -> "more than " + shown(limit)),
                        step.percent().map(share -> shown(share) + " % or more of the earlier value"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", or "));
        String stretch = Stream.of(
                        step.baseline().from().map(from -> "from " + shown(from)),
                        step.baseline().to().map(to -> "to " + shown(to)),
                        step.baseline().below().map(below -> "to below " + shown(below)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return stretch.isEmpty() ? sizes : sizes + ", where the earlier value is " + stretch + ",";
    }

    private static String shown(BigDecimal number) {
        return number.toPlainString();
    }
}
