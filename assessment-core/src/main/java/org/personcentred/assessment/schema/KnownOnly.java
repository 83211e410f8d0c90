package org.personcentred.assessment.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;

/**
 * Says of a condition within {@code any_known} when it is known to hold and when it is known not to: what does not apply
 * is not known, while elsewhere nothing holds of it.
 */
record KnownOnly(KnownWhen when) implements Joining {

    @Override
    public Known anyKnown(Condition.AnyKnown anyKnown) {
        List<Known> parts = each(anyKnown.parts());
        List<Clause> notMet =
                new ArrayList<>(Known.sides(parts, part -> part.met().not()));
        notMet.add(Clause.or(Known.sides(parts, Known::notMet)));
        return new Known(Clause.or(Known.sides(parts, Known::met)), Clause.and(notMet));
    }

    @Override
    public Known comparison(Condition.Comparison comparison) {
        Known known = comparison.accept(when);
        boolean direct = isFixed(comparison.left()) || isFixed(comparison.right());
        Expression read = isFixed(comparison.left()) ? comparison.right() : comparison.left();
        return direct && read instanceof Expression.Number number
                ? ifItApplies(known, number.item())
                : direct && read instanceof Expression.Points points
                        ? ifItCounts(known, points.item())
                        : unlessMet(known);
    }

    private static boolean isFixed(Expression side) {
        return side instanceof Expression.Constant || side instanceof Expression.Parameter;
    }

    private Known ifItCounts(Known known, ItemId item) {
        boolean countsUnasked =
                when.reaches(item) && when.item(item).ifNotAsked().isPresent();
        return countsUnasked ? unlessMet(known) : ifItApplies(known, item);
    }

    /** Whether a formula of several parts applies is not said here; where it is met, it does. */
    private static Known unlessMet(Known known) {
        return new Known(known.met(), Clause.UNSAID);
    }

    private Known ifItApplies(Known known, ItemId id) {
        if (!when.reaches(id)) {
            return known;
        }
        Item item = when.item(id);
        Clause applies =
                Clause.and(List.of(when.asked(item), when.doesNotApply(item).not()));
        return new Known(known.met(), Clause.and(List.of(known.notMet(), applies)));
    }

    @Override
    public Known oneOf(Condition.OneOf oneOf) {
        return ifItApplies(oneOf.accept(when), new ItemId(oneOf.subject().name()));
    }

    @Override
    public Known includes(Condition.Includes includes) {
        return ifItApplies(includes.accept(when), includes.item());
    }

    @Override
    public Known inRows(Condition.InRows inRows) {
        return ifItApplies(inRows.accept(when), inRows.group());
    }

    @Override
    public Optional<Condition> meant(Condition.Named named) {
        return when.meant(named);
    }

    @Override
    public Known literal(Condition.Literal literal) {
        return literal.accept(when);
    }

    @Override
    public Known parameter(Condition.Parameter parameter) {
        return parameter.accept(when);
    }

    @Override
    public Known answered(Condition.Answered answered) {
        return answered.accept(when);
    }

    @Override
    public Known reasonIs(Condition.ReasonIs reasonIs) {
        return reasonIs.accept(when);
    }
}
