package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Unanswered;

/**
 * The form of {@link TriedFormulas} as far as it is filled in.
 *
 * @param answers what is answered, by item
 * @param outside the items that do not apply to this person
 */
record SmallState(Map<String, Answer> answers, Set<String> outside) {
    static final SmallState BLANK = new SmallState(Map.of(), Set.of());

    private static final Map<String, List<Answer>> ANSWERS = Map.of(
            "a", choices("none", "some", "lots"),
            "b", choices("yes", "no"),
            "c", numbers("-1", "0", "1", "2"),
            "d", List.of(boxes("x"), boxes("y"), boxes("x", "y"), boxes("z")),
            "f", choices("one", "two"),
            "g", numbers("0", "1"),
            "h", choices("one", "two"),
            "t", List.of(trials("0"), trials("2"), trials("0", "1"), trials("2", "1")));

    private static List<Answer> choices(String... options) {
        return Stream.of(options).<Answer>map(Answer.Choice::new).toList();
    }

    private static List<Answer> numbers(String... numbers) {
        return Stream.of(numbers)
                .<Answer>map(number -> new Answer.Number(new BigDecimal(number)))
                .toList();
    }

    private static Answer boxes(String... options) {
        return new Answer.Choices(List.of(options));
    }

    private static Answer trials(String... times) {
        return new Answer.Trials(Stream.of(times).map(BigDecimal::new).toList());
    }

    /** Every state of these items; the others are blank. */
    static List<SmallState> all(Collection<String> items) {
        List<SmallState> states = List.of(BLANK);
        for (String item : items) {
            states = states.stream()
                    .flatMap(state -> Stream.concat(Stream.of(state, state.without(item)), state.answered(item)))
                    .toList();
        }
        return states;
    }

    /** Every way of answering those of these items that are open. */
    List<SmallState> completions(Collection<String> items) {
        List<SmallState> completions = List.of(this);
        for (String item : items) {
            if (isOpen(item)) {
                completions = completions.stream()
                        .flatMap(state -> state.answered(item))
                        .toList();
            }
        }
        return completions;
    }

    private Stream<SmallState> answered(String item) {
        return ANSWERS.get(item).stream().map(answer -> {
            Map<String, Answer> all = new TreeMap<>(answers);
            all.put(item, answer);
            return new SmallState(all, outside);
        });
    }

    private SmallState without(String item) {
        List<String> all = new ArrayList<>(outside);
        all.add(item);
        return new SmallState(answers, Set.copyOf(all));
    }

    private boolean isOpen(String item) {
        return !answers.containsKey(item) && !outside.contains(item);
    }

    /** The items that are open. */
    Set<ItemId> open() {
        return ANSWERS.keySet().stream().filter(this::isOpen).map(ItemId::new).collect(Collectors.toSet());
    }

    /** The items that were said not to apply. */
    Set<ItemId> saidNotToApply() {
        return outside.stream().map(ItemId::new).collect(Collectors.toSet());
    }

    /** The items without an answer, whatever the reason. */
    Set<ItemId> notAnswered() {
        Set<ItemId> all = open();
        all.addAll(saidNotToApply());
        return all;
    }

    /** The same with what was said not to apply left blank. */
    SmallState withoutReasons() {
        return new SmallState(answers, Set.of());
    }

    /** What is known of it. */
    Facts facts() {
        Map<ItemId, Answer> given = new HashMap<>();
        answers.forEach((item, answer) -> given.put(new ItemId(item), answer));
        Map<ItemId, Unanswered> reasons = new HashMap<>();
        outside.forEach(item -> reasons.put(new ItemId(item), Unanswered.of(Reason.NOT_APPLICABLE)));
        return new Facts(TriedFormulas.FORM, given, reasons);
    }
}
