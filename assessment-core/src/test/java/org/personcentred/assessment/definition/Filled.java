package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Unanswered;

/** A small form as far as it is filled in. */
record Filled(List<State> states) {

    /** One item: answered, left blank, or left open for a reason. */
    record State(String item, Optional<Answer> answer, Optional<Reason> reason) {
        boolean isOpen() {
            return answer.isEmpty() && reason.map(Reason::leavesOpen).orElse(true);
        }

        /** The items it leaves open: itself, or the questions in its rows that are. */
        Set<ItemId> open() {
            ItemId id = new ItemId(item);
            if (!(answer.orElse(null) instanceof Answer.Rows rows)) {
                return isOpen() ? Set.of(id) : Set.of();
            }
            Set<ItemId> open = new TreeSet<>();
            for (int row = 0; row < rows.rows().size(); row++) {
                for (ItemId column : COLUMNS) {
                    if (!rows.rows().get(row).answers().containsKey(column)) {
                        open.add(column.inRow(id, row));
                    }
                }
            }
            return open;
        }

        /** Every way of answering what it leaves open. */
        List<State> completed() {
            if (answer.orElse(null) instanceof Answer.Rows rows) {
                return SmallRows.completed(rows).stream()
                        .map(all -> new State(item, Optional.of(all), Optional.empty()))
                        .toList();
            }
            return isOpen()
                    ? ANSWERS.get(item).stream()
                            .map(each -> new State(item, Optional.of(each), Optional.empty()))
                            .toList()
                    : List.of(this);
        }

        @Override
        public String toString() {
            return item + ": "
                    + answer.map(Answer::toString)
                            .orElse(reason.map(Reason::word).orElse("blank"));
        }
    }

    private static final Map<String, List<Answer>> ANSWERS = Map.of(
            "a",
                    Stream.of("none", "some", "lots")
                            .<Answer>map(Answer.Choice::new)
                            .toList(),
            "b", Stream.of("yes", "no").<Answer>map(Answer.Choice::new).toList(),
            "c",
                    Stream.of(-1, 0, 1, 2)
                            .<Answer>map(number -> new Answer.Number(BigDecimal.valueOf(number)))
                            .toList(),
            "d",
                    Stream.of(List.of("x"), List.of("y"), List.of("x", "y"), List.of("z"))
                            .<Answer>map(Answer.Choices::new)
                            .toList(),
            "g", SmallRows.complete());

    private static final List<ItemId> COLUMNS = List.of(new ItemId("h"), new ItemId("i"));

    /** Every state an item can be in, the blank one first. */
    static List<State> states(String item) {
        List<State> states = new ArrayList<>();
        states.add(new State(item, Optional.empty(), Optional.empty()));
        List<Answer> answers = item.equals("g") ? SmallRows.partly() : ANSWERS.get(item);
        answers.forEach(answer -> states.add(new State(item, Optional.of(answer), Optional.empty())));
        states.add(new State(item, Optional.empty(), Optional.of(Reason.UNKNOWN)));
        states.add(new State(item, Optional.empty(), Optional.of(Reason.NOT_APPLICABLE)));
        return states;
    }

    /** What is known of it. */
    Facts facts(Assessment assessment) {
        Map<ItemId, Answer> answers = new HashMap<>();
        Map<ItemId, Unanswered> unanswered = new HashMap<>();
        for (State state : states) {
            ItemId id = new ItemId(state.item());
            state.answer().ifPresent(answer -> answers.put(id, answer));
            state.reason().ifPresent(reason -> unanswered.put(id, Unanswered.of(reason)));
        }
        return new Facts(assessment, answers, unanswered);
    }

    /**
     * Every way its open items can still be answered. An item that then is not asked is answered all the same; that
     * answer counts for nothing.
     */
    List<Filled> completions() {
        List<Filled> completions = List.of(new Filled(List.of()));
        for (State state : states) {
            List<State> ways = state.completed();
            completions = completions.stream()
                    .flatMap(before -> ways.stream().map(before::with))
                    .toList();
        }
        return completions;
    }

    private Filled with(State state) {
        return new Filled(Stream.concat(states.stream(), Stream.of(state)).toList());
    }

    @Override
    public String toString() {
        return states.toString();
    }
}
