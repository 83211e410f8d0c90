package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.answer.Unanswered;

/** A small form as far as it is filled in. */
record Filled(List<State> states) {

    /** One item: answered, left blank, or left open for a reason. */
    record State(String item, Optional<Answer> answer, Optional<Reason> reason) {
        /** Whether there is more to be said, if only the day of a month. */
        boolean isOpen() {
            return answer.map(State::isRough)
                    .orElseGet(() -> reason.map(Reason::leavesOpen).orElse(true));
        }

        private static boolean isRough(Answer answer) {
            return answer instanceof Answer.Date date && date.value().precision() != PartialDate.Precision.DAY
                    || answer instanceof Answer.Sides sides
                            && (sides.left().isEmpty() || sides.right().isEmpty());
        }

        /** What can still be answered: of a month, each of its days; of one side, every way to measure the other. */
        List<Answer> ways() {
            List<Answer> all = item.equals("e") ? DAYS : ANSWERS.get(item);
            return all.stream()
                    .filter(way -> !isRough(way) && isFinerThanAnswer(way))
                    .toList();
        }

        private boolean isFinerThanAnswer(Answer way) {
            if (answer.orElse(null) instanceof Answer.Sides said) {
                return Stream.of(Side.values())
                        .allMatch(
                                side -> said.of(side).isEmpty() || said.of(side).equals(((Answer.Sides) way).of(side)));
            }
            return answer.map(rough -> way instanceof Answer.Date day
                            && day.value()
                                    .toString()
                                    .startsWith(((Answer.Date) rough).value().toString()))
                    .orElse(true);
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
                    if (!SmallRows.isSaid(rows.rows().get(row), column)) {
                        open.add(column.inRow(id, row));
                    }
                }
            }
            return open;
        }

        /** What was said not to apply: itself, or questions in its rows. */
        Set<ItemId> saidNotToApply() {
            ItemId id = new ItemId(item);
            Set<ItemId> said = new TreeSet<>();
            reason.filter(why -> why == Reason.NOT_APPLICABLE).ifPresent(why -> said.add(id));
            if (answer.orElse(null) instanceof Answer.Rows rows) {
                for (int row = 0; row < rows.rows().size(); row++) {
                    for (ItemId column : rows.rows().get(row).unanswered().keySet()) {
                        said.add(column.inRow(id, row));
                    }
                }
            }
            return said;
        }

        /** Every way of answering what it leaves open, or of saying a reason that counts something. */
        List<State> completed() {
            if (answer.orElse(null) instanceof Answer.Rows rows) {
                return SmallRows.completed(rows).stream()
                        .map(all -> new State(item, Optional.of(all), Optional.empty()))
                        .toList();
            }
            if (!isOpen() || scored(item).contains(this)) {
                return List.of(this);
            }
            Stream<State> answered = ways().stream().map(each -> new State(item, Optional.of(each), Optional.empty()));
            return Stream.concat(answered, scored(item).stream()).toList();
        }

        @Override
        public String toString() {
            return item + ": "
                    + answer.map(Answer::toString)
                            .orElse(reason.map(Reason::word).orElse("blank"));
        }
    }

    /** The day of completion. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    private static final List<Answer> DAYS = Stream.of(
                    "2026-10-30", "2026-10-31", "2026-11-01", "2026-11-02", "2026-11-03")
            .map(Filled::date)
            .toList();

    private static final Map<String, List<Answer>> ANSWERS = Map.of(
            "e",
                    Stream.concat(
                                    DAYS.stream(),
                                    Stream.of("2026-10", "2026-11", "2026").map(Filled::date))
                            .toList(),
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
            "g", SmallRows.complete(),
            "k",
                    Stream.of("0 0", "0 1", "1 0", "1 1", "0 ", "1 ", " 0", " 1")
                            .map(Filled::sides)
                            .toList());

    /** What was measured on the left and on the right, a space between them; nothing on a side that is empty. */
    private static Answer sides(String measured) {
        String[] sides = measured.split(" ", 2);
        return new Answer.Sides(
                Stream.of(sides[0])
                        .filter(each -> !each.isEmpty())
                        .map(BigDecimal::new)
                        .toList(),
                Stream.of(sides[1])
                        .filter(each -> !each.isEmpty())
                        .map(BigDecimal::new)
                        .toList());
    }

    private static final List<ItemId> COLUMNS = List.of(new ItemId("h"), new ItemId("i"));

    /** Items that count something for being open for this reason. */
    static final Map<String, Reason> SCORED = Map.of("a", Reason.UNABLE, "c", Reason.UNABLE);

    private static Answer date(String iso) {
        return new Answer.Date(PartialDate.read(iso).orElseThrow());
    }

    /** Every state an item can be in, the blank one first. */
    static List<State> states(String item) {
        List<State> states = new ArrayList<>();
        states.add(new State(item, Optional.empty(), Optional.empty()));
        List<Answer> answers = item.equals("g") ? SmallRows.partly() : ANSWERS.get(item);
        answers.forEach(answer -> states.add(new State(item, Optional.of(answer), Optional.empty())));
        states.add(new State(item, Optional.empty(), Optional.of(Reason.UNKNOWN)));
        states.addAll(scored(item));
        states.add(new State(item, Optional.empty(), Optional.of(Reason.NOT_APPLICABLE)));
        return states;
    }

    private static List<State> scored(String item) {
        return Optional.ofNullable(SCORED.get(item))
                .map(reason -> new State(item, Optional.empty(), Optional.of(reason)))
                .stream()
                .toList();
    }

    /** The items that may still be answered. */
    Set<ItemId> open() {
        return each(State::open);
    }

    /** The items that were said not to apply. That stays so, and what is worked out of them stays missing. */
    Set<ItemId> saidNotToApply() {
        return each(State::saidNotToApply);
    }

    private Set<ItemId> each(Function<State, Set<ItemId>> items) {
        return states.stream()
                .flatMap(state -> items.apply(state).stream())
                .collect(Collectors.toCollection(TreeSet::new));
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
        return new Facts(assessment, answers, unanswered, Optional.of(TODAY));
    }

    /**
     * Every way its open items can still be answered, or left open for a reason that counts something: such a reason is
     * known for what it counts, and stays. An item that then is not asked is answered all the same; that answer counts
     * for nothing.
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
