package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Measure;
import org.personcentred.assessment.expression.Reference;

/** Every way of answering what a part of a definition reads, where there are few enough to try each. */
final class Ways {
    private static final int MOST = 4_096;

    private Ways() {}

    /** Every way of answering the items that these references lead to; nothing where they are too many to try. */
    static Optional<List<Map<ItemId, Answer>>> of(Set<Reference> read, Candidate candidate) {
        return each(
                Map.of(),
                read,
                candidate,
                (item, answers) -> answers.stream()
                        .<UnaryOperator<Map<ItemId, Answer>>>map(answer -> way -> and(way, item, answer))
                        .toList());
    }

    /**
     * Every way of filling in the form in which each of these items is answered or left open.
     *
     * @param reasons for which reasons an item counts something
     */
    static Optional<List<Form>> withBlanks(
            Set<Reference> read, Candidate candidate, Function<ItemId, Set<Unanswered>> reasons) {
        return each(
                Form.EMPTY,
                read,
                candidate,
                (item, answers) -> Stream.of(
                                Stream.of(UnaryOperator.<Form>identity()),
                                answers.stream().<UnaryOperator<Form>>map(answer -> form -> form.with(item, answer)),
                                reasons.apply(item).stream()
                                        .<UnaryOperator<Form>>map(why -> form -> form.with(item, why)))
                        .flatMap(ways -> ways)
                        .toList());
    }

    /** A form: its answers, and why others are open. */
    record Form(Map<ItemId, Answer> answers, Map<ItemId, Unanswered> unanswered) {
        static final Form EMPTY = new Form(Map.of(), Map.of());

        private Form with(ItemId item, Answer answer) {
            return new Form(and(answers, item, answer), unanswered);
        }

        private Form with(ItemId item, Unanswered reason) {
            return new Form(answers, and(unanswered, item, reason));
        }
    }

    private static <W> Optional<List<W>> each(
            W nothing,
            Set<Reference> read,
            Candidate candidate,
            BiFunction<ItemId, List<Answer>, List<UnaryOperator<W>>> ways) {
        List<W> all = List.of(nothing);
        for (ItemId item : items(read, candidate.dependencies())) {
            List<Answer> answers =
                    answers(candidate.assessment().item(item).orElseThrow().type());
            List<UnaryOperator<W>> more = ways.apply(item, answers);
            if (answers.isEmpty() || all.size() * more.size() > MOST) {
                return Optional.empty();
            }
            all = all.stream()
                    .flatMap(way -> more.stream().map(with -> with.apply(way)))
                    .toList();
        }
        return Optional.of(all);
    }

    private static <S> Map<ItemId, S> and(Map<ItemId, S> said, ItemId item, S more) {
        Map<ItemId, S> longer = new HashMap<>(said);
        longer.put(item, more);
        return longer;
    }

    private static Set<ItemId> items(Set<Reference> read, Dependencies dependencies) {
        Set<ItemId> items = new LinkedHashSet<>();
        dependencies.all(read).stream()
                .filter(reference -> reference.kind() == Reference.Kind.ITEM)
                .forEach(reference -> items.add(new ItemId(reference.name())));
        return items;
    }

    /** Every answer there is; none where they are too many, or of a kind that is not tried. */
    private static List<Answer> answers(ItemType type) {
        if (type instanceof ItemType.Choice choice) {
            return choice.options().stream()
                    .filter(option -> option.means().isEmpty())
                    .<Answer>map(option -> new Answer.Choice(option.id()))
                    .toList();
        }
        if (type instanceof ItemType.Scale scale) {
            return scale.steps().each().stream()
                    .<Answer>map(number -> new Answer.Number(BigDecimal.valueOf(number)))
                    .toList();
        }
        return type instanceof ItemType.Number number
                ? numbers(number.measure()).orElse(List.of())
                : List.of();
    }

    private static Optional<List<Answer>> numbers(Measure measure) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(measure.decimals());
        BigDecimal furthest = measure.lowest().add(step.multiply(BigDecimal.valueOf(MOST)));
        if (measure.highest().compareTo(furthest) > 0) {
            return Optional.empty();
        }
        List<Answer> answers = new ArrayList<>();
        Stream.iterate(measure.lowest(), value -> value.compareTo(measure.highest()) <= 0, value -> value.add(step))
                .forEach(value -> answers.add(new Answer.Number(value)));
        return Optional.of(answers);
    }
}
