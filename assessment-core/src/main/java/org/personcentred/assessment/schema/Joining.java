package org.personcentred.assessment.schema;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.expression.Condition;

/** Says of conditions that are joined what follows from what is said of their parts. */
interface Joining extends Condition.Visitor<Known> {

    /** What a name stands for; nothing, where it is one of another assessment. */
    Optional<Condition> meant(Condition.Named named);

    @Override
    default Known named(Condition.Named named) {
        return meant(named).map(own -> own.accept(this)).orElse(Known.UNSAID);
    }

    @Override
    default Known and(Condition.And and) {
        return Known.all(each(and.parts()));
    }

    @Override
    default Known or(Condition.Or or) {
        return Known.any(each(or.parts()));
    }

    @Override
    default Known not(Condition.Not not) {
        return not.condition().accept(this).negated();
    }

    /** What is said of each of these. */
    default List<Known> each(List<Condition> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }
}
