package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What scaling up can come to before anything is answered: the sums of as many terms as may be answered, whichever they
 * are, each scaled and rounded as the total will be. Such a number need not be one that complete answers come to.
 *
 * @param prorated the total
 * @param terms    what each of its terms can be
 */
record ScaledUp(Expression.Prorated prorated, List<Numbers> terms) {

    Numbers numbers() {
        List<Numbers> sums = sums();
        return IntStream.range(prorated.atLeast(), terms.size())
                .mapToObj(answered -> sums.get(answered).map(sum -> Evaluation.scaled(prorated, sum, answered)))
                .reduce(Numbers.NONE, Numbers::or);
    }

    /** What so many answered terms can add up to, at the place of their number. */
    private List<Numbers> sums() {
        List<Numbers> sums = new ArrayList<>(Collections.nCopies(terms.size() + 1, Numbers.NONE));
        sums.set(0, Numbers.of(BigDecimal.ZERO));
        for (Numbers term : terms) {
            for (int others = terms.size() - 1; others >= 0; others--) {
                Numbers with = sums.get(others).with(term, BigDecimal::add);
                sums.set(others + 1, sums.get(others + 1).or(with));
            }
        }
        return sums;
    }
}
