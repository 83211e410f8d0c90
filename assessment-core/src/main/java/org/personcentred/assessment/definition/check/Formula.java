package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.Set;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Mentions;
import org.personcentred.assessment.expression.NamedUnits;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.UnitClash;
import org.personcentred.assessment.expression.UnitOf;
import org.personcentred.assessment.problem.Location;

/** A formula as it stands in a definition, whatever it is part of. */
public sealed interface Formula {

    /** Where it stands. */
    Location at();

    /** What it reads. */
    Set<Reference> references();

    /** What it asks. */
    Mentions mentions();

    /** What it takes together although it is in different units. */
    List<UnitClash> clashes(NamedUnits units);

    /** One that comes to a number. */
    record OfNumber(Location at, Expression formula) implements Formula {
        @Override
        public Set<Reference> references() {
            return References.of(formula);
        }

        @Override
        public Mentions mentions() {
            Mentions mentions = new Mentions();
            mentions.of(formula);
            return mentions;
        }

        @Override
        public List<UnitClash> clashes(NamedUnits units) {
            return UnitOf.clashes(formula, units);
        }
    }

    /** One that is true or false. */
    record OfCondition(Location at, Condition condition) implements Formula {
        @Override
        public Set<Reference> references() {
            return References.of(condition);
        }

        @Override
        public Mentions mentions() {
            Mentions mentions = new Mentions();
            mentions.of(condition);
            return mentions;
        }

        @Override
        public List<UnitClash> clashes(NamedUnits units) {
            return UnitOf.clashes(condition, units);
        }
    }
}
