package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.NamedCondition;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Notation;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;

/**
 * An answer that is asked for together with what it has to be, as in {@code answered(hurt) and hurt = 'yes'}. The second
 * part is met by an answer alone, so that the first adds one thing only: while the question is open, the whole is false
 * and not open.
 *
 * @param item the question
 * @param part what its answer has to be
 */
record AnsweredBeside(ItemId item, Condition part) {

    /** The first one in a formula. */
    static Optional<AnsweredBeside> in(Formula formula, Candidate candidate) {
        return in(formula.mentions().together(), candidate);
    }

    /** The first one among conditions that have to hold together. */
    static Optional<AnsweredBeside> in(List<Condition.And> together, Candidate candidate) {
        Map<String, NamedCondition> named = candidate.assessment().conditions();
        return together.stream().flatMap(and -> in(and, named)).findFirst();
    }

    private static Stream<AnsweredBeside> in(Condition.And and, Map<String, NamedCondition> named) {
        return flat(and)
                .filter(Condition.Answered.class::isInstance)
                .map(part -> ((Condition.Answered) part).item())
                .flatMap(item ->
                        flat(and).filter(part -> wants(part, item, named)).map(part -> new AnsweredBeside(item, part)));
    }

    private static Stream<Condition> flat(Condition condition) {
        return condition instanceof Condition.And and
                ? and.parts().stream().flatMap(AnsweredBeside::flat)
                : Stream.of(condition);
    }

    /** Whether a condition cannot hold, nor fail by another part alone, without an answer to an item. */
    private static boolean wants(Condition condition, ItemId item, Map<String, NamedCondition> named) {
        if (condition instanceof Condition.Not not) {
            return wants(not.condition(), item, named);
        }
        if (condition instanceof Condition.Named name) {
            NamedCondition known = named.get(name.id());
            return known != null && wants(known.when(), item, named);
        }
        if (condition instanceof Condition.And || condition instanceof Condition.Or) {
            List<Condition> parts =
                    condition instanceof Condition.And and ? and.parts() : ((Condition.Or) condition).parts();
            return parts.stream().allMatch(part -> wants(part, item, named));
        }
        return compares(condition)
                && References.of(condition).contains(new Reference(Reference.Kind.ITEM, item.name()));
    }

    private static boolean compares(Condition condition) {
        return condition instanceof Condition.Comparison
                || condition instanceof Condition.OneOf
                || condition instanceof Condition.Includes;
    }

    /** What a message needs. */
    Map<String, String> parameters() {
        return Map.of("item", item.inFormula().name(), "part", Notation.of(part));
    }
}
