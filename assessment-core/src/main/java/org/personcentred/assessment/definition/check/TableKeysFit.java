package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Notation;
import org.personcentred.assessment.expression.UnitOf;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.unit.Unit;

/** Where a key of a table is called like a question with a unit, what it is looked up by is in that unit. */
final class TableKeysFit implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        DefinedUnits units = new DefinedUnits(candidate);
        List<Problem> problems = new ArrayList<>();
        for (Formula formula : candidate.formulas()) {
            if (formula.references().stream().noneMatch(candidate.unsound()::contains)) {
                TableLookups.of(formula).forEach(lookup -> keys(candidate, formula, lookup, units, problems));
            }
        }
        return problems;
    }

    private static void keys(
            Candidate candidate,
            Formula formula,
            Expression.Lookup lookup,
            DefinedUnits units,
            List<Problem> problems) {
        for (int position = 0; position < lookup.keys().size(); position++) {
            if (lookup.keys().get(position) instanceof Expression.Key.Number key) {
                String name = lookup.table().keys().get(position);
                Optional<Unit> wanted = candidate
                        .assessment()
                        .item(new ItemId(name))
                        .flatMap(item -> item.type().unit())
                        .map(Unit::read);
                Optional<Unit> given = UnitOf.formula(key.formula(), units);
                if (wanted.isPresent() && given.isPresent() && !given.get().isSame(wanted.get())) {
                    Map<String, String> parameters = new TreeMap<>();
                    parameters.put("table", lookup.table().id());
                    parameters.put("key", name);
                    parameters.put("unit", wanted.get().toString());
                    parameters.put("formula", Notation.of(key.formula()));
                    problems.add(Problem.error("TABLE_KEY_UNIT", formula.at(), parameters));
                }
            }
        }
    }
}
