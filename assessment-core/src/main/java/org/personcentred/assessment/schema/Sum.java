package org.personcentred.assessment.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A formula as a constant and a sum of answers, each times a factor.
 *
 * @param constant what is added to the answers
 * @param terms    the answers, each of them once
 */
record Sum(BigDecimal constant, List<Term> terms) {
    Sum {
        terms = List.copyOf(terms);
    }

    /** One answer, times a factor. */
    record Term(BigDecimal factor, Leaf leaf) {}

    static Sum of(BigDecimal constant) {
        return new Sum(constant, List.of());
    }

    static Sum of(Leaf leaf) {
        return new Sum(BigDecimal.ZERO, List.of(new Term(BigDecimal.ONE, leaf)));
    }

    Sum plus(Sum other) {
        return new Sum(
                constant.add(other.constant),
                Stream.concat(terms.stream(), other.terms.stream()).toList());
    }

    Sum times(BigDecimal factor) {
        List<Term> scaled = new ArrayList<>();
        terms.forEach(term -> scaled.add(new Term(term.factor().multiply(factor), term.leaf())));
        return new Sum(constant.multiply(factor), scaled);
    }

    /** Whether no answer is read twice: only then can each term be looked at by itself. */
    boolean readsEachOnce() {
        return terms.stream().map(Term::leaf).distinct().count() == terms.size();
    }
}
