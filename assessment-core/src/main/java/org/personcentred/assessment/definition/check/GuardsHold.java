package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Bounds;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.OpenItems;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Relation;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.problem.Problem;

/**
 * Where the {@code unless} of a score does not hold, the score has a value: there are no answers with which it divides by
 * zero all the same. Where that can neither be proved nor shown to be wrong, a worked case has to do.
 */
final class GuardsHold implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (Score score : candidate.assessment().scores().values()) {
            Optional<Expression.Unless> guard =
                    candidate.isSound(Reference.Kind.SCORE, score.id()) ? guard(score.formula()) : Optional.empty();
            if (guard.isPresent() && isShownToFail(candidate, guard.get())) {
                String place = candidate.place("scores", score.id()) + "/unless/when";
                problems.add(candidate.error("UNLESS_TOO_NARROW", place, Map.of("name", score.id())));
            }
        }
        return problems;
    }

    /** How a formula says that it has no value, if it does. */
    static Optional<Expression.Unless> guard(Expression formula) {
        Expression applies = formula instanceof Expression.Only only ? only.formula() : formula;
        return applies instanceof Expression.Unless unless ? Optional.of(unless) : Optional.empty();
    }

    private static boolean isShownToFail(Candidate candidate, Expression.Unless guard) {
        return possible(guard, candidate.facts()).mayBeUndefined()
                && !restsOnAnother(candidate, guard.formula())
                && candidate.reachable().isShown(way -> fails(guard, way), read(guard));
    }

    /** Whether it has no value where another score says that that one has none. */
    private static boolean restsOnAnother(Candidate candidate, Expression formula) {
        Map<String, Expression> formulas = candidate.assessment().formulas();
        return candidate.dependencies().all(References.of(formula)).stream()
                .filter(read -> read.kind() == Reference.Kind.SCORE)
                .flatMap(read -> Optional.ofNullable(formulas.get(read.name())).stream())
                .anyMatch(other -> guard(other).isPresent());
    }

    private static Possible possible(Expression.Unless guard, Facts facts) {
        return guard.formula().accept(new Bounds(facts).whereNot(guard.when()));
    }

    /** A condition that reads what guard and formula read. */
    private static Condition read(Expression.Unless guard) {
        Condition ofFormula = new Condition.Comparison(guard.formula(), Relation.EQUAL, guard.formula());
        return new Condition.And(List.of(guard.when(), ofFormula));
    }

    /** Whether there is no value although the guard does not hold, as far as these answers tell. */
    private static Verdict fails(Expression.Unless guard, Facts facts) {
        Verdict when = facts.judge(guard.when()).verdict();
        Possible possible = possible(guard, facts);
        if (when.isMet() || !possible.mayBeUndefined()) {
            return Verdict.NOT_MET;
        }
        boolean certain = when.isNotMet() && possible.numbers().isEmpty() && !possible.mayNotApply();
        return certain ? Verdict.MET : Verdict.open(OpenItems.union(when.open(), possible.reads()), false);
    }
}
