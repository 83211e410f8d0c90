package org.personcentred.assessment.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;

/** Finds every name that a formula reads itself, in the order of the formula. */
public final class References {
    private final Set<Reference> found = new LinkedHashSet<>();
    private final OfExpression expressions = new OfExpression();
    private final OfCondition conditions = new OfCondition();

    private References() {}

    /** The names a formula reads. */
    public static Set<Reference> of(Expression expression) {
        References references = new References();
        expression.accept(references.expressions);
        return references.found;
    }

    /** The names a condition reads. */
    public static Set<Reference> of(Condition condition) {
        References references = new References();
        condition.accept(references.conditions);
        return references.found;
    }

    /** A result of another assessment, as {@code delirium_test.total}, is read at the item where that stands. */
    private void add(Reference.Kind kind, String name) {
        found.add(new Reference(kind, name));
        int dot = name.indexOf('.');
        if (dot > 0 && kind != Reference.Kind.ITEM) {
            found.add(new Reference(Reference.Kind.ITEM, name.substring(0, dot)));
        }
    }

    private void item(ItemId item) {
        add(Reference.Kind.ITEM, item.name());
    }

    private final class OfExpression implements Expression.Visitor<Void> {
        @Override
        public Void constant(Expression.Constant constant) {
            return null;
        }

        @Override
        public Void parameter(Expression.Parameter parameter) {
            add(Reference.Kind.PARAMETER, parameter.name());
            return null;
        }

        @Override
        public Void number(Expression.Number number) {
            item(number.item());
            return null;
        }

        @Override
        public Void trials(Expression.Trials trials) {
            item(trials.item());
            return null;
        }

        @Override
        public Void points(Expression.Points points) {
            item(points.item());
            return null;
        }

        @Override
        public Void highest(Expression.Highest highest) {
            item(highest.item());
            return null;
        }

        @Override
        public Void score(Expression.Score score) {
            add(Reference.Kind.SCORE, score.id());
            return null;
        }

        @Override
        public Void combined(Expression.Combined combined) {
            combined.terms().forEach(term -> term.accept(this));
            return null;
        }

        @Override
        public Void arithmetic(Expression.Arithmetic arithmetic) {
            arithmetic.left().accept(this);
            arithmetic.right().accept(this);
            return null;
        }

        @Override
        public Void changed(Expression.Changed changed) {
            changed.operand().accept(this);
            return null;
        }

        @Override
        public Void count(Expression.Count count) {
            conditions.all(count.conditions());
            return null;
        }

        @Override
        public Void choose(Expression.If choice) {
            choice.condition().accept(conditions);
            choice.then().accept(this);
            choice.otherwise().accept(this);
            return null;
        }

        @Override
        public Void only(Expression.Only only) {
            only.when().accept(conditions);
            only.formula().accept(this);
            return null;
        }

        @Override
        public Void prorated(Expression.Prorated prorated) {
            prorated.terms().forEach(term -> term.accept(this));
            return null;
        }

        @Override
        public Void treated(Expression.Treated treated) {
            treated.term().accept(this);
            return null;
        }

        @Override
        public Void lookup(Expression.Lookup lookup) {
            for (Expression.Key key : lookup.keys()) {
                if (key instanceof Expression.Key.Number number) {
                    number.formula().accept(this);
                } else {
                    item(((Expression.Key.Option) key).item());
                }
            }
            return null;
        }

        /** The rows differ only in their number: the first stands for all. */
        @Override
        public Void inRows(Expression.InRows inRows) {
            item(inRows.group());
            inRows.each().get(0).accept(this);
            return null;
        }

        @Override
        public Void unless(Expression.Unless unless) {
            unless.when().accept(conditions);
            unless.formula().accept(this);
            return null;
        }

        @Override
        public Void elapsed(Expression.Elapsed elapsed) {
            moment(elapsed.from());
            moment(elapsed.to());
            return null;
        }

        private void moment(Moment moment) {
            if (moment instanceof Moment.Answered answered) {
                item(answered.item());
            } else if (moment instanceof Moment.Completion) {
                add(Reference.Kind.TODAY, Moment.Completion.NAME);
            }
        }
    }

    private final class OfCondition implements Condition.Visitor<Void> {
        private void all(List<Condition> parts) {
            parts.forEach(part -> part.accept(this));
        }

        @Override
        public Void literal(Condition.Literal literal) {
            return null;
        }

        @Override
        public Void parameter(Condition.Parameter parameter) {
            add(Reference.Kind.PARAMETER, parameter.name());
            return null;
        }

        @Override
        public Void named(Condition.Named named) {
            add(Reference.Kind.CONDITION, named.id());
            return null;
        }

        @Override
        public Void comparison(Condition.Comparison comparison) {
            comparison.left().accept(expressions);
            comparison.right().accept(expressions);
            return null;
        }

        @Override
        public Void oneOf(Condition.OneOf oneOf) {
            Reference.Kind kind = switch (oneOf.subject().kind()) {
                case ITEM -> Reference.Kind.ITEM;
                case BAND -> Reference.Kind.BAND;
                case DECISION -> Reference.Kind.DECISION;
                case PARAMETER -> Reference.Kind.PARAMETER;
            };
            add(kind, oneOf.subject().name());
            return null;
        }

        @Override
        public Void includes(Condition.Includes includes) {
            item(includes.item());
            return null;
        }

        @Override
        public Void answered(Condition.Answered answered) {
            item(answered.item());
            return null;
        }

        @Override
        public Void reasonIs(Condition.ReasonIs reasonIs) {
            item(reasonIs.item());
            return null;
        }

        @Override
        public Void and(Condition.And and) {
            all(and.parts());
            return null;
        }

        @Override
        public Void or(Condition.Or or) {
            all(or.parts());
            return null;
        }

        @Override
        public Void anyKnown(Condition.AnyKnown anyKnown) {
            all(anyKnown.parts());
            return null;
        }

        @Override
        public Void inRows(Condition.InRows inRows) {
            item(inRows.group());
            inRows.each().get(0).accept(this);
            return null;
        }

        @Override
        public Void not(Condition.Not not) {
            not.condition().accept(this);
            return null;
        }
    }
}
