package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.ItemId;

class WordingTest {
    private static final Expression TOTAL = new Expression.Score("total");

    @Test
    void a_sum_of_consecutive_items_names_the_first_and_the_last() {
        assertThat(Wording.of(sum(points(1, 9)))).isEqualTo("the points of q1 to q9 added together");
        assertThat(Wording.of(sum(points(1, 2)))).isEqualTo("the points of q1 and q2 added together");
    }

    @Test
    void what_could_be_read_in_two_ways_stands_in_brackets() {
        Expression percent = new Expression.Arithmetic(
                Operator.TIMES, new Expression.Arithmetic(Operator.DIVIDED_BY, TOTAL, constant(27)), constant(100));

        assertThat(Wording.of(percent)).isEqualTo("(total divided by 27) times 100");
        assertThat(Wording.of(new Expression.Changed(new Function.Rounded(1, RoundingMode.HALF_UP), percent)))
                .isEqualTo("((total divided by 27) times 100) rounded to 1 decimal place (a half goes away from 0)");
    }

    @Test
    void a_count_of_the_same_question_to_several_items_asks_it_once() {
        List<Condition> conditions = IntStream.rangeClosed(1, 8)
                .<Condition>mapToObj(number -> atLeast(new Expression.Points(new ItemId("q" + number)), 2))
                .toList();

        assertThat(Wording.of(new Expression.Count(conditions)))
                .isEqualTo("how many of q1 to q8 have at least 2 points");
    }

    @Test
    void a_rule_reads_as_a_clause() {
        Condition rule = new Condition.And(List.of(
                new Condition.Or(List.of(atLeast(TOTAL, 10), new Condition.Answered(new ItemId("frailty")))),
                new Condition.OneOf(new Subject(Subject.Kind.BAND, "total"), Set.of("mild", "severe"))));

        assertThat(Wording.of(rule))
                .isEqualTo("(total is at least 10 or frailty is answered) and the band of total is 'mild' or 'severe'");
    }

    private static Condition atLeast(Expression left, int right) {
        return new Condition.Comparison(left, Relation.AT_LEAST, constant(right));
    }

    private static Expression constant(int number) {
        return new Expression.Constant(BigDecimal.valueOf(number));
    }

    private static Expression sum(List<Expression> terms) {
        return new Expression.Combined(Aggregate.SUM, terms);
    }

    private static List<Expression> points(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .<Expression>mapToObj(number -> new Expression.Points(new ItemId("q" + number)))
                .toList();
    }
}
