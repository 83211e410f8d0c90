package org.personcentred.assessment.expression;

import java.util.List;
import java.util.Set;

/** Whether a formula speaks of {@code it}. */
final class MentionsIt implements Syntax.Visitor<Boolean> {
    /** These speak of the items before them, so that {@code it} means nothing to what stands around. */
    private static final Set<String> PER_ITEM = Set.of("sum", "mean", "min", "max", "count", "any", "all", "any_known");

    @Override
    public Boolean literal(Syntax.Literal literal) {
        return false;
    }

    @Override
    public Boolean quoted(Syntax.Quoted quoted) {
        return false;
    }

    @Override
    public Boolean name(Syntax.Name name) {
        return name.text().equals("it");
    }

    @Override
    public Boolean range(Syntax.Range range) {
        return false;
    }

    @Override
    public Boolean call(Syntax.Call call) {
        int last = call.arguments().size() - 1;
        boolean hasItsOwn = last >= 1 && PER_ITEM.contains(call.function());
        List<Syntax> outside = hasItsOwn ? call.arguments().subList(0, last) : call.arguments();
        return outside.stream().anyMatch(argument -> argument.accept(this));
    }

    @Override
    public Boolean prefix(Syntax.Prefix prefix) {
        return prefix.operand().accept(this);
    }

    @Override
    public Boolean infix(Syntax.Infix infix) {
        return infix.left().accept(this) || infix.right().accept(this);
    }

    @Override
    public Boolean in(Syntax.In in) {
        return in.subject().accept(this);
    }
}
