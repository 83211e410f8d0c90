package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.expression.Verdict;

/** What is asked of rows is settled only where it comes to the same however many rows there turn out to be. */
class OpenRowsTest {
    private static final Assessment FORM = Made.assessment("""
            sections:
              - id: all
                title: All
                items:
                  - {id: gate, type: yes_no, ask: Gate, evidence: [us]}
                  - {id: worse, type: yes_no, ask: Worse}
                  - {id: falls, type: group, ask: Falls, entry: fall, least: 1, most: 2, when: "gate = 'yes'", items: [{id: hurt, type: yes_no, ask: Hurt}]}
            conditions:
              any_hurt: {title: A, when: "any(falls, hurt = 'yes')"}
              all_hurt: {title: B, when: "all(falls, hurt = 'yes')"}
              any_worse: {title: C, when: "any(falls, worse = 'yes')"}
              all_worse: {title: D, when: "all(falls, worse = 'yes')"}
            """);

    @ParameterizedTest(name = "{0} ({1}): {2} {3} {4} {5}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                // rows not told of: how many and what is in them is open
                "'gate': 'yes'                                        , '', not_determined, not_determined, not_determined, not_determined",
                "\"'gate': 'yes', 'worse': 'yes'\"                    , '', not_determined, not_determined, met           , met",
                "\"'gate': 'yes', 'worse': 'no'\"                     , '', not_determined, not_determined, not_met       , not_met",
                "\"'gate': 'yes', 'falls': [{'hurt': 'no'}]\"         , '', not_met       , not_met       , not_determined, not_determined",
                "\"'gate': 'yes', 'falls': [{'hurt': 'yes'}, {}]\"    , '', met           , not_determined, not_determined, not_determined",
                "\"'gate': 'yes', 'falls': [{'hurt': 'no'}, {}]\"     , '', not_determined, not_met       , not_determined, not_determined",
                // not asked: of what is not there nothing is so
                "'gate': 'no'                                         , '', not_met       , not_met       , not_met       , not_met",
                "\"'worse': 'yes'\"                                   , '', not_determined, not_determined, not_determined, not_determined",
                // declined stays open for good
                "\"'gate': 'yes', 'worse': 'yes'\"      , \"'falls': 'declined'\", not_determined, not_determined, met, met"
            })
    void what_is_asked_of_rows(
            String answers, String reasons, String anyHurt, String allHurt, String anyWorse, String allWorse) {
        Outcome outcome = Made.outcome(FORM, answers, reasons.equals("''") ? "" : reasons);

        assertThat(outcome.conditions())
                .extracting(result -> result.working().verdict().truth().word().toLowerCase(Locale.ROOT))
                .containsExactly(anyHurt, allHurt, anyWorse, allWorse);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'worse': 'yes', MET", "'worse': 'no', NOT_DETERMINED"})
    void a_row_that_there_is_for_certain_counts_before_it_is_told_of(String answers, Verdict.Truth truth) {
        Assessment one = Made.assessment("""
                sections:
                  - id: all
                    title: All
                    items:
                      - {id: worse, type: yes_no, ask: Worse, evidence: [us]}
                      - {id: falls, type: group, ask: Falls, entry: fall, least: 1, most: 1, items: [{id: hurt, type: yes_no, ask: Hurt}]}
                conditions:
                  either: {title: A, when: "any(falls, hurt = 'yes' or worse = 'yes')"}
                """);

        assertThat(Made.outcome(one, answers, "").conditions())
                .extracting(result -> result.working().verdict().truth())
                .containsExactly(truth);
    }

    /** The load is above 5, or there is none: while that is open nobody can say that it is above 5 in some row. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'age': 5, NOT_DETERMINED",
                "\"'age': 5, 'unwell': 'no'\", MET",
                "\"'age': 5, 'unwell': 'yes'\", NOT_DETERMINED"
            })
    void what_may_have_no_value_stays_open_in_rows_too(String answers, Verdict.Truth truth) {
        Assessment loads = Made.assessment("""
                sections:
                  - id: all
                    title: All
                    items:
                      - {id: unwell, type: yes_no, ask: Unwell, evidence: [us]}
                      - {id: age, type: number, ask: Age, min: 0, max: 9}
                      - {id: falls, type: group, ask: Falls, entry: fall, least: 1, most: 1, items: [{id: hurt, type: yes_no, ask: Hurt}]}
                scores:
                  - {id: load, title: Load, formula: "age + 1", unless: {when: "unwell = 'yes'", say: Not while unwell}}
                conditions:
                  heavy: {title: A, when: "any(falls, load > 5 or hurt = 'yes')"}
                """);

        assertThat(Made.outcome(loads, answers, "").conditions())
                .extracting(result -> result.working().verdict().truth())
                .containsExactly(truth);
    }
}
