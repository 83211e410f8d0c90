package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Row;
import org.personcentred.assessment.answer.Unanswered;

/** Up to two rows of a small form: a number that is 0 or 1, and a yes or no. */
final class SmallRows {
    private static final ItemId H = new ItemId("h");
    private static final ItemId I = new ItemId("i");
    private static final List<Answer> NUMBERS =
            List.of(new Answer.Number(BigDecimal.ZERO), new Answer.Number(BigDecimal.ONE));
    private static final List<Answer> WORDS = List.of(new Answer.Choice("yes"), new Answer.Choice("no"));

    private SmallRows() {}

    /** Every way of giving no row, one or two, with nothing left open in them; the order of two says nothing new. */
    static List<Answer> complete() {
        return rows(rows(NUMBERS, WORDS));
    }

    /** Some ways in which rows are given and questions in them are not. */
    static List<Answer> partly() {
        List<Answer> partly = new ArrayList<>(rows(rows(NUMBERS, List.of(WORDS.get(0)))));
        partly.add(new Answer.Rows(List.of(row(Map.of()))));
        partly.add(new Answer.Rows(List.of(row(Map.of(H, NUMBERS.get(1))))));
        partly.add(new Answer.Rows(List.of(row(Map.of(I, WORDS.get(0))), row(Map.of(H, NUMBERS.get(0))))));
        partly.add(new Answer.Rows(List.of(row(Map.of(I, WORDS.get(0)), H), row(Map.of()))));
        partly.add(new Answer.Rows(List.of(row(Map.of(H, NUMBERS.get(1)), I))));
        partly.add(new Answer.Rows(List.of(row(Map.of(), H), row(Map.of(), H, I))));
        return partly;
    }

    /** Every way of answering what rows leave open. */
    static List<Answer.Rows> completed(Answer.Rows given) {
        List<List<Row>> ways = List.of(List.of());
        for (Row row : given.rows()) {
            List<Row> each = with(with(List.of(row), H, NUMBERS), I, WORDS);
            ways = ways.stream()
                    .flatMap(before -> each.stream().map(next -> with(before, next)))
                    .toList();
        }
        return ways.stream().map(Answer.Rows::new).toList();
    }

    /** Each row once for each answer to this, unless something is said of it already. */
    private static List<Row> with(List<Row> rows, ItemId item, List<Answer> answers) {
        return rows.stream()
                .flatMap(row -> isSaid(row, item)
                        ? Stream.of(row)
                        : answers.stream().map(answer -> {
                            Map<ItemId, Answer> more = new LinkedHashMap<>(row.answers());
                            more.put(item, answer);
                            return new Row(row.id(), more, row.unanswered(), row.comments());
                        }))
                .toList();
    }

    /** Whether a question in a row is answered, or does not apply there. */
    static boolean isSaid(Row row, ItemId item) {
        return row.answers().containsKey(item) || row.unanswered().containsKey(item);
    }

    private static List<Row> rows(List<Answer> numbers, List<Answer> words) {
        return numbers.stream()
                .flatMap(number -> words.stream().map(word -> row(Map.of(H, number, I, word))))
                .toList();
    }

    private static List<Answer> rows(List<Row> each) {
        List<Answer> rows = new ArrayList<>();
        rows.add(new Answer.Rows(List.of()));
        each.forEach(one -> rows.add(new Answer.Rows(List.of(one))));
        for (int one = 0; one < each.size(); one++) {
            for (int other = one; other < each.size(); other++) {
                rows.add(new Answer.Rows(List.of(each.get(one), each.get(other))));
            }
        }
        return rows;
    }

    /** A row in which these are answered, and some do not apply. */
    private static Row row(Map<ItemId, Answer> answers, ItemId... outside) {
        Map<ItemId, Unanswered> unanswered = new LinkedHashMap<>();
        Stream.of(outside).forEach(item -> unanswered.put(item, Unanswered.of(Reason.NOT_APPLICABLE)));
        return new Row(Optional.empty(), new LinkedHashMap<>(answers), unanswered, Map.of());
    }

    private static List<Row> with(List<Row> before, Row next) {
        List<Row> longer = new ArrayList<>(before);
        longer.add(next);
        return longer;
    }
}
