package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.problem.Nearest;
import org.personcentred.assessment.unit.Unit;

/** Gives {@code in_unit(height, 'm')} its meaning: what is converted has a unit, and the other is of its kind. */
final class UnitTyping extends Typing {
    private static final Expression NOTHING = new Expression.Constant(BigDecimal.ZERO);

    UnitTyping(Typing like) {
        super(like.names, like.mistakes, like.it);
    }

    Expression converted(Syntax.Call call) {
        if (!arguments(call, 2)) {
            return NOTHING;
        }
        if (!(call.arguments().get(1) instanceof Syntax.Quoted quoted)) {
            return mistake("FORMULA_WANTS_UNIT", call.arguments().get(1), Map.of());
        }
        Expression operand = NumberTyping.type(call.arguments().get(0), this);
        Unit to = Unit.read(quoted.text());
        if (!to.unknown().isEmpty()) {
            String name = to.unknown().iterator().next();
            Optional<String> meant = Unit.spoken(name).or(() -> Nearest.to(name, Unit.known()));
            unknown("FORMULA_UNIT_UNKNOWN", quoted.at(), name, meant);
            return NOTHING;
        }
        Optional<Unit> from = UnitOf.formula(operand, names);
        if (from.isEmpty()) {
            return mistake("FORMULA_WITHOUT_UNIT", call, Map.of("name", Notation.of(operand)));
        }
        if (!from.get().isLike(to)) {
            return mistake(
                    "FORMULA_UNIT_UNLIKE",
                    quoted,
                    Map.of("name", Notation.of(operand), "from", from.get().toString(), "to", to.toString()));
        }
        return new Expression.Changed(new Function.Converted(from.get(), to), operand);
    }

    private Expression mistake(String code, Syntax place, Map<String, String> parameters) {
        mistakes.add(code, place.at(), parameters);
        return NOTHING;
    }
}
