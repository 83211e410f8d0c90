package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What scaling up can come to: the sums of as many terms as may turn out to be answered, each scaled and rounded.
 *
 * @param prorated the total
 * @param values   what each of its terms comes to now: one that is known is among those answered
 * @param terms    what each of its terms can be
 */
record ScaledUp(Expression.Prorated prorated, List<Value> values, List<Possible> terms) {

    /** Scaled up, or the sum of all the terms, once each of them is answered. */
    Possible or(Possible sum) {
        Numbers scaled = numbers();
        return sum.withNumbers(sum.numbers().or(scaled), scaled.isEmpty() || eachMayStayOpen());
    }

    private Numbers numbers() {
        List<Numbers> sums = sums();
        return IntStream.range(prorated.atLeast(), terms.size())
                .mapToObj(answered -> sums.get(answered).map(sum -> Evaluation.scaled(prorated, sum, answered)))
                .reduce(Numbers.NONE, Numbers::or);
    }

    /** What so many answered terms can add up to. */
    private List<Numbers> sums() {
        List<Numbers> sums = new ArrayList<>(Collections.nCopies(terms.size() + 1, Numbers.NONE));
        sums.set(0, Numbers.of(BigDecimal.ZERO));
        for (int term = 0; term < terms.size(); term++) {
            boolean mayStayOpen = !(values.get(term) instanceof Value.Known);
            Numbers numbers = terms.get(term).numbers();
            for (int answered = term + 1; answered >= 0; answered--) {
                Numbers with =
                        answered == 0 ? Numbers.NONE : sums.get(answered - 1).with(numbers, BigDecimal::add);
                sums.set(answered, mayStayOpen ? sums.get(answered).or(with) : with);
            }
        }
        return sums;
    }

    /** Whether each open term can stay so: the points of a question can. */
    private boolean eachMayStayOpen() {
        return IntStream.range(0, terms.size())
                .allMatch(term -> values.get(term) instanceof Value.Known
                        || mayStayOpen(prorated.terms().get(term)));
    }

    private static boolean mayStayOpen(Expression term) {
        return term instanceof Expression.Points
                || term instanceof Expression.Treated treated
                        && treated.reason().isPresent()
                        && mayStayOpen(treated.term());
    }
}
