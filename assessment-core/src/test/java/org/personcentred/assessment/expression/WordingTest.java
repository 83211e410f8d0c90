package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.unit.Unit;

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

    @Test
    void what_another_assessment_decides_keeps_the_name_of_its_item() {
        Condition slow = new Condition.OneOf(new Subject(Subject.Kind.DECISION, "tug.cdc"), Set.of("slow"));
        Condition hurt = new Condition.OneOf(new Subject(Subject.Kind.ITEM, "falls.0.hurt"), Set.of("treated"));

        assertThat(Wording.of(slow)).isEqualTo("tug.cdc comes to 'slow'");
        assertThat(Notation.of(slow)).isEqualTo("tug.cdc = 'slow'");
        assertThat(Notation.of(hurt)).isEqualTo("hurt = 'treated'");
    }

    @Test
    void what_only_a_score_can_do_has_words_too() {
        Condition always = Condition.ALWAYS;
        Expression.Prorated prorated = new Expression.Prorated(points(1, 3), 2, rounded(0, RoundingMode.CEILING));
        Expression.Prorated exact = new Expression.Prorated(points(1, 6), 3, rounded(10, RoundingMode.HALF_EVEN));
        Expression.Prorated whole = new Expression.Prorated(points(1, 3), 3, rounded(0, RoundingMode.HALF_UP));

        assertThat(Wording.of(prorated))
                .isEqualTo(
                        "the points of q1 to q3 added together; where just 2 of the 3 are known, what they add up to divided by 2 and multiplied by 3, rounded up to a whole number");
        assertThat(Wording.of(exact))
                .isEqualTo(
                        "the points of q1 to q6 added together; where 3 to 5 of the 6 are known, what they add up to divided by how many are known and multiplied by 6, not rounded");
        assertThat(Wording.of(whole)).isEqualTo("the points of q1 to q3 added together");
        assertThat(Wording.of(new Expression.Treated(
                        TOTAL, new ItemId("q1"), Optional.empty(), new BigDecimal("3.0"), "treat_as")))
                .isEqualTo("total (3 where it is missing)");
        assertThat(Wording.of(new Expression.Treated(
                        points(1, 1).get(0),
                        new ItemId("q1"),
                        Optional.of(Unanswered.of(Reason.UNKNOWN)),
                        BigDecimal.ZERO,
                        "but")))
                .isEqualTo("the points of q1 (0 where the reason is \"unknown\")");
        assertThat(Wording.of(new Expression.Only(always, TOTAL))).isEqualTo("total, only if in every case");
        assertThat(Wording.of(new Expression.Unless(always, "No share", TOTAL)))
                .isEqualTo("total, but nothing if in every case");
    }

    @Test
    void what_is_done_with_rows_has_words() {
        Expression weight = new Expression.Number(new ItemId("weight"));
        Expression every = new Expression.Count(List.of(Condition.ALWAYS));
        Expression some = new Expression.Count(List.of(atLeast(weight, 2)));

        assertThat(rows(Aggregate.SUM, weight)).isEqualTo("weight of each of goals, added together");
        assertThat(rows(Aggregate.MEAN, weight)).isEqualTo("the mean of weight of each of goals");
        assertThat(rows(Aggregate.LEAST, weight)).isEqualTo("the smallest of weight of each of goals");
        assertThat(rows(Aggregate.GREATEST, weight)).isEqualTo("the largest of weight of each of goals");
        assertThat(rows(Aggregate.SUM, every)).isEqualTo("how many goals there are");
        assertThat(rows(Aggregate.SUM, some)).isEqualTo("how many goals there are of which weight is at least 2");
        assertThat(rows(Aggregate.GREATEST, some)).startsWith("the largest of ");
    }

    @Test
    void a_count_of_other_questions_asks_each() {
        Expression first = points(1, 1).get(0);

        assertThat(Wording.of(new Expression.Count(List.of(atLeast(first, 2), atLeast(TOTAL, 2)))))
                .isEqualTo("how many of these hold: q1 has at least 2 points; total is at least 2");
        assertThat(Wording.of(new Expression.Count(List.of(atLeast(first, 2)))))
                .isEqualTo("1 if q1 has at least 2 points, otherwise 0");
    }

    @Test
    void times_and_units_have_words() {
        Moment born = new Moment.Answered(new ItemId("born"));
        Moment day = new Moment.Completion();

        assertThat(Wording.of(new Expression.Elapsed(Interval.YEARS, born, day)))
                .startsWith("the completed years between ");
        assertThat(Wording.of(new Expression.Elapsed(Interval.DAYS, born, day))).startsWith("the days between ");
        assertThat(Wording.of(new Expression.Changed(new Function.Converted(Unit.read("cm"), Unit.read("m")), TOTAL)))
                .isEqualTo("total in m");
    }

    private static String rows(Aggregate by, Expression each) {
        return Wording.of(new Expression.InRows(by, new ItemId("goals"), List.of(each)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UP          | total rounded away from 0 to 2 decimal places
            DOWN        | total rounded towards 0 to 2 decimal places
            CEILING     | total rounded up to 2 decimal places
            FLOOR       | total rounded down to 2 decimal places
            HALF_UP     | total rounded to 2 decimal places (a half goes away from 0)
            HALF_EVEN   | total rounded to 2 decimal places (a half goes to the even neighbour)
            HALF_DOWN   | total rounded to 2 decimal places (a half goes towards 0)
            """)
    void each_way_of_rounding_has_its_words(RoundingMode mode, String words) {
        assertThat(Wording.of(new Expression.Changed(rounded(2, mode), TOTAL))).isEqualTo(words);
    }

    @Test
    void only_numbers_that_follow_each_other_are_one_stretch() {
        assertThat(said("q1", "q2", "q3", "q5")).isEqualTo("q1 to q3 and q5");
        assertThat(said("q1", "q3", "q5")).isEqualTo("q1, q3 and q5");
        assertThat(said("q1", "r2", "r3", "r4", "r5")).isEqualTo("q1 and r2 to r5");
        assertThat(said("first", "q2", "q3", "q4", "last")).isEqualTo("first, q2 to q4 and last");
        assertThat(said("q3", "q2", "q1")).isEqualTo("q3, q2 and q1");
        assertThat(said("q9", "q10", "q11")).isEqualTo("q9 to q11");
        assertThat(said("q08", "q09", "q10")).isEqualTo("q08, q09 and q10");
        assertThat(said("q7")).isEqualTo("q7");
    }

    private static String said(String... items) {
        return Consecutive.said(Stream.of(items).map(ItemId::new).toList());
    }

    private static Function.Rounded rounded(int places, RoundingMode mode) {
        return new Function.Rounded(places, mode);
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
