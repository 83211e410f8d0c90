package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Notation;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.UnitClash;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.unit.Unit;

/** No formula adds or compares kilograms and centimetres, and a score is in the unit that it says. */
final class UnitsFit implements Check {
    private static final int LONGEST = 60;

    @Override
    public List<Problem> check(Candidate candidate) {
        DefinedUnits units = new DefinedUnits(candidate);
        List<Problem> problems = new ArrayList<>();
        for (Formula formula : candidate.formulas()) {
            if (formula.references().stream().noneMatch(candidate.unsound()::contains)) {
                formula.clashes(units).forEach(clash -> problems.add(told(formula, clash)));
            }
        }
        Dependencies dependencies = candidate.dependencies();
        for (String name : candidate.assessment().formulas().keySet()) {
            if (candidate.isSound(Reference.Kind.SCORE, name)) {
                String place = dependencies.place(new Reference(Reference.Kind.SCORE, name)) + "/unit";
                claimed(candidate, name, place, units).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Problem told(Formula formula, UnitClash clash) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("left", shown(clash.left()));
        parameters.put("leftUnit", words(clash.leftUnit()));
        parameters.put("right", shown(clash.right()));
        parameters.put("rightUnit", words(clash.rightUnit()));
        if (clash.leftUnit().isLike(clash.rightUnit())) {
            parameters.put("convert", "in_unit(" + shown(clash.right()) + ", '" + clash.leftUnit() + "')");
        }
        return Problem.error("UNITS_MIXED", formula.at(), parameters);
    }

    private static String shown(Expression formula) {
        String notation = Notation.of(formula);
        return notation.length() <= LONGEST ? notation : notation.substring(0, LONGEST - 1) + "…";
    }

    private static String words(Unit unit) {
        return unit.equals(Unit.NONE) ? "a plain number" : "in " + unit;
    }

    private static Optional<Problem> claimed(Candidate candidate, String name, String place, DefinedUnits units) {
        Optional<Unit> claimed = units.claimed(name);
        Optional<Unit> gives = units.given(name);
        if (claimed.isEmpty() || gives.isEmpty() || gives.get().isSame(claimed.get())) {
            return Optional.empty();
        }
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("name", name);
        parameters.put("claimed", words(claimed.get()));
        parameters.put("gives", words(gives.get()));
        if (gives.get().isLike(claimed.get())) {
            parameters.put("convert", "in_unit");
        }
        return Optional.of(candidate.error("SCORE_UNIT_WRONG", place, parameters));
    }
}
