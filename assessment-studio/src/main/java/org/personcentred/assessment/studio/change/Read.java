package org.personcentred.assessment.studio.change;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Mentions;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;

/**
 * Something that a formula reads: what a name stands for, or what the answers to an item count.
 *
 * @param kind   what is named
 * @param name   its name
 * @param points whether it is the points of an item that are read, and not what was answered
 */
record Read(Reference.Kind kind, String name, boolean points) {

    Read(Reference.Kind kind, String name) {
        this(kind, name, false);
    }

    /** Everything that a formula reads itself. */
    static Set<Read> of(Expression formula) {
        Mentions mentions = new Mentions();
        mentions.of(formula);
        return all(References.of(formula), mentions);
    }

    /** Everything that a condition reads itself. */
    static Set<Read> of(Condition condition) {
        Mentions mentions = new Mentions();
        mentions.of(condition);
        return all(References.of(condition), mentions);
    }

    private static Set<Read> all(Set<Reference> names, Mentions mentions) {
        Stream<Read> points =
                mentions.counted().stream().map(ItemId::name).map(name -> new Read(Reference.Kind.ITEM, name, true));
        return Stream.concat(names.stream().map(each -> new Read(each.kind(), each.name())), points)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
