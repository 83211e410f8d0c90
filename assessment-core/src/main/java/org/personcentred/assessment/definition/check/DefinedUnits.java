package org.personcentred.assessment.definition.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Parameter;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.NamedUnits;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.UnitOf;
import org.personcentred.assessment.unit.Unit;

/**
 * The unit of each name in an assessment. A question without a unit is a plain number; a setting without one is a number
 * written down; a score without one is in the unit of its formula.
 */
final class DefinedUnits implements NamedUnits {
    private final Candidate candidate;
    private final Map<String, Optional<Unit>> scores = new HashMap<>();

    DefinedUnits(Candidate candidate) {
        this.candidate = candidate;
    }

    @Override
    public Optional<Unit> unit(String name) {
        Assessment assessment = candidate.assessment();
        Score score = assessment.scores().get(name);
        if (score != null) {
            return score(score);
        }
        Parameter parameter = assessment.parameters().get(name);
        return parameter != null
                ? parameter.unit().map(Unit::read)
                : assessment
                        .item(new ItemId(name))
                        .map(item -> item.type().unit().map(Unit::read).orElse(Unit.NONE));
    }

    private Optional<Unit> score(Score score) {
        Optional<Unit> known = scores.get(score.id());
        if (known == null) {
            boolean sound = candidate.isSound(Reference.Kind.SCORE, score.id());
            Optional<Unit> own = score.unit().map(Unit::read);
            known = own.isPresent() || !sound ? own : UnitOf.formula(score.formula(), this);
            scores.put(score.id(), known);
        }
        return known;
    }
}
