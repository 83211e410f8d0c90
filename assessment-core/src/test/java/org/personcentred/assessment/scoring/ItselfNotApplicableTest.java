package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;

/**
 * Of a question that is said not to apply nothing is so, whichever way it is read; but as it may count something where
 * it is not asked, what rests on that stays open until it is known.
 */
class ItselfNotApplicableTest {
    private static final Assessment FORM = Made.assessmentWithWarnings("""
            sections:
              - id: all
                title: All
                items:
                  - id: gate
                    ask: Do you drink?
                    type: yes_no
                    evidence: [us]
                  - id: often
                    ask: How often?
                    type: choice
                    when: "gate = 'yes'"
                    ifNotAsked: {points: 0}
                    options: [{id: seldom, label: Seldom, points: 1}, {id: daily, label: Daily, points: 2}]
                    evidence: [us]
                  - {id: pain, type: number, ask: Pain, min: 0, max: 4, points: value, evidence: [us]}
                  - id: signs
                    ask: What did you see?
                    type: choices
                    options: [{id: one, label: One, points: 1}, {id: two, label: Two, points: 2}]
                    evidence: [us]
                  - {id: walk, type: trials, ask: Walk, count: 1 to 2, take: lowest, min: 0, max: 9, evidence: [us]}
            scores:
              - {id: drinks, title: Drinks, sum: [often, pain], evidence: [us]}
            findings:
              - {id: few, when: "points(often) < 1", urgency: soon, title: Few, actions: [{id: a, label: A}]}
              - {id: less, when: "points(often) <= points(pain)", urgency: soon, title: Less, actions: [{id: b, label: B}]}
              - {id: seen, when: "highest(signs) >= 1", urgency: soon, title: Seen, actions: [{id: c, label: C}]}
              - {id: slow, when: "min(walk) > 4", urgency: soon, title: Slow, actions: [{id: d, label: D}]}
              - {id: sum, when: "drinks < 1", urgency: soon, title: Sum, actions: [{id: e, label: E}]}
            """);

    private static final String REST = ", 'signs': 'not_applicable', 'walk': 'not_applicable'";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            'gate': 'yes', 'pain': 4 | none
            'pain': 4                | few? less?
            'gate': 'yes', 'pain': 0 | none
            """)
    void what_is_said_not_to_apply_holds_nothing_once_it_is_known_to_be_asked(String answers, String findings) {
        Outcome outcome = Made.outcome(FORM, answers, "'often': 'not_applicable'" + REST);

        assertThat(Made.found(outcome))
                .containsExactlyInAnyOrder(findings == null ? new String[0] : findings.split(" "));
    }
}
