package org.personcentred.assessment.schemas;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.expression.Notation;

/** The numbers that an assessment's formulas name: on both sides of them its conditions turn. */
record Edges(List<BigDecimal> numbers) {
    private static final Pattern NUMBER = Pattern.compile("(?<![a-z0-9_.])[0-9]+(\\.[0-9]+)?(?![a-z0-9_.])");

    static Edges of(Assessment assessment) {
        Stream<String> asked = assessment.items().stream().map(item -> Notation.of(item.asked()));
        Stream<String> named =
                assessment.conditions().values().stream().map(condition -> Notation.of(condition.when()));
        List<BigDecimal> numbers = Stream.concat(asked, named)
                .flatMap(formula -> NUMBER.matcher(formula).results().map(MatchResult::group))
                .map(BigDecimal::new)
                .distinct()
                .toList();
        return new Edges(numbers.isEmpty() ? List.of(BigDecimal.ZERO) : numbers);
    }
}
