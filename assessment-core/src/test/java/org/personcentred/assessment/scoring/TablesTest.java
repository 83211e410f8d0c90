package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Table;
import org.personcentred.assessment.expression.Value;

/** Reference ranges by group and age, as the chair stand needs them. No row is not a zero. */
class TablesTest {
    private static final String BODY = """
            tables:
              below_average:
                keys: [reference_group, age]
                noRow: No reference range for this age
                evidence: [us]
                rows:
                  - {reference_group: women, age: 60 to 64, value: 12}
                  - {reference_group: women, age: 65 to 69, value: 11}
                  - {reference_group: men, age: 60 to 64, value: 14}
                  - {reference_group: men, age: 65 to 69, value: 12}
            sections:
              - id: all
                title: All
                items:
                  - {id: reference_group, type: choice, ask: Group, options: [{id: women, label: Women}, {id: men, label: Men}]}
                  - {id: age, type: number, ask: Age, min: 18, max: 120}
                  - {id: stands, type: number, ask: Stands, min: 0, max: 60}
            scores:
              - {id: reference, title: Below average if fewer than, formula: "lookup(below_average, reference_group, age)"}
            decisions:
              - id: below
                title: Below average
                rules: [{when: stands < reference, then: yes_below, label: Below average}]
                otherwise: {then: not_below, label: Not below average}
            """;

    private final Assessment chair = Made.assessment(BODY);

    @ParameterizedTest
    @CsvSource({"women,60,12", "women,64,12", "women,65,11", "men,64,14", "men,69,12"})
    void a_row_holds_from_its_first_to_its_last_number(String group, int age, BigDecimal expected) {
        ScoreResult reference =
                Made.score(chair, "reference", "'reference_group': '%s', 'age': %d".formatted(group, age));

        assertThat(reference.value()).isEqualTo(Value.of(expected));
    }

    @Test
    void without_a_row_there_is_no_reference_and_it_says_why() {
        ScoreResult reference = Made.score(chair, "reference", "'reference_group': 'women', 'age': 95");

        assertThat(reference.value()).isEqualTo(new Value.NotApplicable("No reference range for this age"));
        assertThat(reference.reason()).contains("No reference range for this age");
    }

    /** A comparison with no number is not met: whoever reads "not below average" has to know that nothing was compared. */
    @Test
    void a_decision_that_had_no_number_to_rest_on_says_so() {
        Outcome none = Made.outcome(chair, "'reference_group': 'women', 'age': 95, 'stands': 2", "");
        Outcome some = Made.outcome(chair, "'reference_group': 'women', 'age': 65, 'stands': 12", "");

        assertThat(none.decisions().get(0).caveats()).containsExactly(Text.of("No reference range for this age"));
        assertThat(some.decisions().get(0).caveats()).isEmpty();
    }

    @Test
    void a_missing_key_leaves_it_missing_and_says_what_it_can_still_be() {
        ScoreResult reference = Made.score(chair, "reference", "'age': 62");

        assertThat(reference.value()).isEqualTo(new Value.Missing(Set.of(new ItemId("reference_group"))));
        assertThat(reference.possible().numbers().lowest()).isEqualByComparingTo("12");
        assertThat(reference.possible().numbers().highest()).isEqualByComparingTo("14");
    }

    @Test
    void a_decision_waits_for_the_key_that_could_change_it() {
        Outcome open = Made.outcome(chair, "'age': 62, 'stands': 13", "");

        assertThat(open.decisions().get(0).askAbout()).containsExactly(new ItemId("reference_group"));
    }

    /** Ages of 18 to 120 to ten places are too many to be listed: each row that one of them can meet is taken. */
    @Test
    void of_a_key_with_too_many_values_each_row_counts_that_one_of_them_can_meet() {
        Assessment fine = Made.assessment(BODY.replace("min: 18, max: 120}", "min: 64, max: 69, decimals: 10}")
                .replace("60 to 64", "60 to 64.9999999999"));

        ScoreResult women = Made.score(fine, "reference", "'reference_group': 'women'");
        ScoreResult anybody = Made.score(fine, "reference", "");

        assertThat(women.possible().numbers()).isEqualTo(listed(11, 12));
        assertThat(anybody.possible().numbers()).isEqualTo(listed(11, 12, 14));
    }

    @Test
    void a_span_meets_what_reaches_its_ends_and_nothing_beyond() {
        Table.Cell.Span span = new Table.Cell.Span(BigDecimal.ZERO, BigDecimal.TEN);

        assertThat(span.holdsAny(between(-5, 0))).isTrue();
        assertThat(span.holdsAny(between(10, 12))).isTrue();
        assertThat(span.holdsAny(between(-5, 12))).isTrue();
        assertThat(span.holdsAny(between(-5, -1))).isFalse();
        assertThat(span.holdsAny(between(11, 12))).isFalse();
        assertThat(span.holdsAny(listed(-1, 11))).isFalse();
        assertThat(span.holdsAny(listed(-1, 3, 11))).isTrue();
    }

    private static Numbers between(int lowest, int highest) {
        return new Numbers.Between(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), 0);
    }

    private static Numbers listed(int... values) {
        return Numbers.of(IntStream.of(values).mapToObj(BigDecimal::valueOf));
    }

    @Test
    void what_a_table_could_mislead_with_does_not_load() {
        assertThat(Made.codes(BODY.replace("65 to 69, value: 11", "64 to 69, value: 11")))
                .containsExactly("TABLE_OVERLAP");
        assertThat(Made.codes(BODY.replace("65 to 69, value: 11", "66 to 69, value: 11")))
                .containsExactly("TABLE_GAP");
        assertThat(Made.codes(BODY.replace("age: 60 to 64, value: 14", "age: old, value: 14")))
                .contains("TABLE_MIXED_KEY");
        assertThat(Made.codes(BODY.replace("{reference_group: men, age: 60 to 64,", "{age: 60 to 64,")))
                .contains("TABLE_ROW_KEYS");
        assertThat(Made.codes(BODY.replace("reference_group: men, age: 65", "reference_group: man, age: 65")))
                .containsExactly("TABLE_UNEVEN", "TABLE_UNEVEN", "TABLE_OPTION_UNKNOWN");
        assertThat(Made.codes(BODY.replace("reference_group, age)", "age)"))).containsExactly("FORMULA_TABLE_KEYS");
        assertThat(Made.codes(BODY.replace("lookup(below_average", "lookup(below_averag")))
                .containsExactly("FORMULA_WANTS_TABLE");
    }

    /** Ages that no study knows are told by {@code noRow}; of a score it is known which numbers there are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "formula: 'lookup(measure, total)' | TABLE_SHORT",
                "formula: 'lookup(measure, total) + 1' | TABLE_SHORT",
                "formula: 'lookup(measure, points(q1))' | ",
                "formula: 'lookup(measure, count(q1 = ''b'', q2 = ''b''))' | TABLE_SHORT",
                "formula: 'lookup(measure, age)' | ",
                "formula: 'lookup(measure, total + age)' | ",
                "formula: 'lookup(measure, total)', unless: {when: total = 2, say: None is known} | ",
                "formula: 'lookup(measure, total)', unless: {when: total = 1, say: None is known} | TABLE_SHORT",
                "formula: 'lookup(measure, total)', when: total < 2 | ",
                "formula: 'if(total <= 1, lookup(measure, total), 9)' | ",
                "formula: 'if(total > 1, 9, lookup(measure, total))' | ",
                "formula: 'if(total > 0, lookup(measure, total), 9)' | TABLE_SHORT",
                "formula: 'lookup(measure, total + points(q1))' | TABLE_SHORT_PERHAPS",
            })
    void a_table_has_a_row_for_whatever_a_score_can_come_to(String formula, String code) {
        String body = """
                tables:
                  measure:
                    keys: [raw]
                    noRow: There is no measure
                    evidence: [us]
                    rows: [{raw: 0, value: 0}, {raw: 1, value: 40}]
                options:
                  amount: [{id: a, label: None, points: 0}, {id: b, label: Much, points: 1}]
                sections:
                  - id: all
                    title: All
                    items:
                      - {id: q1, type: choice, ask: Washing, options: amount}
                      - {id: q2, type: choice, ask: Walking, options: amount}
                      - {id: age, type: number, ask: Age, min: 0, max: 120}
                scores:
                  - {id: total, title: Total, sum: q1..q2, range: [0, 2]}
                  - {id: metric, title: Measure, evidence: [us], %s}
                """.formatted(formula);

        assertThat(String.join(" ", Made.codes(body))).isEqualTo(code == null ? "" : code);
    }
}
