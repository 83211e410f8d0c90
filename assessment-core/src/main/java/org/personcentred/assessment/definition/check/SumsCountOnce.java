package org.personcentred.assessment.definition.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Notation;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.problem.Problem;

/** No score names a question twice among what it adds up: what counts double says so, as {@code 2 * points(q1)}. */
final class SumsCountOnce implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        return candidate.assessment().scores().values().stream()
                .filter(score -> candidate.isSound(Reference.Kind.SCORE, score.id()))
                .flatMap(score -> twice(terms(score.formula())).map(term -> told(candidate, score, term)).stream())
                .toList();
    }

    private static Problem told(Candidate candidate, Score score, Expression term) {
        Map<String, String> parameters = Map.of("score", score.id(), "term", Notation.of(term));
        return candidate.error("SUM_TWICE", candidate.place("scores", score.id()), parameters);
    }

    private static Optional<Expression> twice(List<Expression> terms) {
        Set<Expression> seen = new HashSet<>();
        return terms.stream()
                .map(term -> term instanceof Expression.Treated treated ? treated.term() : term)
                .filter(term -> !(term instanceof Expression.Constant))
                .filter(term -> !seen.add(term))
                .findFirst();
    }

    private static List<Expression> terms(Expression formula) {
        if (formula instanceof Expression.Only only) {
            return terms(only.formula());
        }
        if (formula instanceof Expression.Unless unless) {
            return terms(unless.formula());
        }
        if (formula instanceof Expression.Changed changed) {
            return terms(changed.operand());
        }
        if (formula instanceof Expression.Prorated prorated) {
            return prorated.terms();
        }
        return formula instanceof Expression.Combined combined ? combined.terms() : List.of();
    }
}
