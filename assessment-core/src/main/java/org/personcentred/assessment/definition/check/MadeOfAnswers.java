package org.personcentred.assessment.definition.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Mentions;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;

/** Whether a number is made of points and chosen answers only, and of nothing that is measured or counted in days. */
final class MadeOfAnswers {
    private MadeOfAnswers() {}

    static boolean is(Expression formula, Candidate candidate) {
        Mentions mentions = new Mentions();
        Set<Reference> read = new LinkedHashSet<>();
        formulas(formula, candidate).forEach(part -> {
            mentions.of(part);
            read.addAll(References.of(part));
        });
        return read.stream()
                .filter(reference -> reference.kind() == Reference.Kind.ITEM)
                .map(reference -> candidate
                        .assessment()
                        .item(new ItemId(reference.name()))
                        .orElseThrow())
                .allMatch(item -> mentions.counted().contains(item.id()) || isChosen(item));
    }

    /** A formula, and those of the scores that it rests on. */
    private static Stream<Expression> formulas(Expression formula, Candidate candidate) {
        Set<Reference> behind = candidate.dependencies().all(References.of(formula));
        return Stream.concat(Stream.of(formula), candidate.scores(behind));
    }

    private static boolean isChosen(Item item) {
        return item.type() instanceof ItemType.Choice
                || item.type() instanceof ItemType.Choices
                || item.type() instanceof ItemType.Scale;
    }
}
