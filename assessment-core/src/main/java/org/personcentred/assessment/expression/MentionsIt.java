package org.personcentred.assessment.expression;

/** Whether a formula speaks of {@code it}. */
final class MentionsIt implements Syntax.Visitor<Boolean> {
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
        return call.arguments().stream().anyMatch(argument -> argument.accept(this));
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
