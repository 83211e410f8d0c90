package org.personcentred.assessment.definition.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Parameter;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.NamedUnits;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.UnitOf;
import org.personcentred.assessment.unit.Unit;

/**
 * The unit of each name in an assessment. A question without a unit is a plain number; a setting without one is a number
 * written down; what is worked out, and says none, is in the unit of its formula.
 */
final class DefinedUnits implements NamedUnits {
    private final Candidate candidate;
    private final Map<String, Optional<Unit>> workedOut = new HashMap<>();

    DefinedUnits(Candidate candidate) {
        this.candidate = candidate;
    }

    @Override
    public Optional<Unit> unit(String name) {
        Assessment assessment = candidate.assessment();
        if (assessment.formulas().containsKey(name)) {
            return workedOut(name);
        }
        Parameter parameter = assessment.parameters().get(name);
        return parameter != null
                ? parameter.unit().map(Unit::read)
                : assessment
                        .item(new ItemId(name))
                        .map(item -> item.type().unit().map(Unit::read).orElse(Unit.NONE));
    }

    private Optional<Unit> workedOut(String name) {
        Optional<Unit> known = workedOut.get(name);
        if (known == null) {
            boolean sound = candidate.isSound(Reference.Kind.SCORE, name);
            Optional<Unit> own = claimed(name);
            known = own.isPresent() || !sound ? own : given(name);
            workedOut.put(name, known);
        }
        return known;
    }

    private Expression formula(String name) {
        return candidate.assessment().formulas().get(name);
    }

    /** The unit that a score or a calculated item says it is in. */
    Optional<Unit> claimed(String name) {
        Assessment assessment = candidate.assessment();
        return Optional.ofNullable(assessment.scores().get(name))
                .map(Score::unit)
                .orElseGet(() -> assessment
                        .item(new ItemId(name))
                        .flatMap(item -> item.type().unit()))
                .map(Unit::read);
    }

    /** The unit that the formula of a score or of a calculated item gives; nothing where it would be in any. */
    Optional<Unit> given(String name) {
        return UnitOf.formula(formula(name), this);
    }
}
