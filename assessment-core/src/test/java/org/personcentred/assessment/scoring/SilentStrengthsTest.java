package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;

/** What goes well can tell what somebody must not know: that nobody hurts a person answers who was asked about it. */
class SilentStrengthsTest {
    private static final String TEST = """
            parameters:
              cut: {title: Cut, value: 1, fixed: true, evidence: [us]}
            sections:
              - id: all
                title: All
                items:
                  - {id: hurt, type: yes_no, ask: Hurt, evidence: [us]}
                  - {id: steady, type: yes_no, ask: Steady}
                  - {id: years, type: number, ask: Years, min: 0, max: 120}
            conditions:
              calm: {title: Calm, when: "hurt = 'no'"}
            scores:
              - {id: harm, title: Harm, formula: "if(hurt = 'yes', 1, 0)", range: [0, 1], bands: [{id: none, label: None, to: 0}, {id: some, label: Some, from: 1}]}
            decisions:
              - {id: safety, title: Safety, showTo: [person], rules: [{when: "hurt = 'yes'", then: unsafe, label: Unsafe}], otherwise: {then: safe, label: Safe}}
            """;
    private static final String HIDDEN = """
            findings:
              - {id: harmed, when: "%s", showTo: [person], urgency: soon, title: Harm, actions: [{id: talk, label: Talk}]}
            """;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "hurt = 'yes', hurt = 'no', true",
                "hurt = 'yes', calm, true",
                "hurt = 'yes', safety = 'safe', true",
                "hurt = 'yes', harm <= 0, true",
                "hurt = 'yes', band(harm) = 'none', true",
                "safety = 'unsafe', hurt = 'no', true",
                "band(harm) = 'some', harm <= 0, true",
                "not calm, safety = 'safe', true",
                "hurt = 'yes', steady = 'yes', false",
                "harm >= cut, years >= cut, false"
            })
    void whoever_is_not_told_of_a_finding_is_told_of_no_strength_that_rests_on_what_it_is_about(
            String finding, String strength, boolean isSilent) {
        Assessment form = Made.assessmentWithWarnings(
                TEST + HIDDEN.formatted(finding) + "strengths: [{id: well, when: \"" + strength + "\", say: Well}]");

        assertThat(silent(form, Audience.SUPPORTER)).isEqualTo(isSilent ? List.of("well") : List.of());
        assertThat(silent(form, Audience.PERSON)).isEmpty();
        assertThat(silent(form, Audience.PRACTITIONER)).isEmpty();
    }

    @Test
    void neither_from_outside_an_assessment_nor_from_within_is_it_given_away() {
        Assessment test = Made.assessmentWithWarnings(TEST + HIDDEN.formatted("hurt = 'yes'")
                + "strengths: [{id: walks, when: \"steady = 'yes'\", say: Walks}]");
        Assessment plain =
                Made.assessmentWithWarnings(TEST + "strengths: [{id: walks, when: \"steady = 'yes'\", say: Walks}]");

        assertThat(silent(Made.assessmentAround(VISIT.formatted("shall = 'yes'"), test), Audience.SUPPORTER))
                .containsExactly("asked", "calm");
        assertThat(silent(Made.assessmentAround(VISIT.formatted("shall = 'yes'"), plain), Audience.SUPPORTER))
                .containsExactly("asked");
        assertThat(silent(Made.assessmentAround(VISIT.formatted("test.harm >= 1"), plain), Audience.SUPPORTER))
                .containsExactly("calm", "test.walks");
    }

    @Test
    void what_is_secret_two_assessments_deep_is_not_given_away_either() {
        Assessment secret = Made.assessmentWithWarnings(TEST + HIDDEN.formatted("hurt = 'yes'"));
        Assessment plain = Made.assessmentWithWarnings(TEST);

        assertThat(silent(Made.assessmentAround(OUTER, Made.assessmentAround(MIDDLE, secret)), Audience.SUPPORTER))
                .containsExactly("deep");
        assertThat(silent(Made.assessmentAround(OUTER, Made.assessmentAround(MIDDLE, plain)), Audience.SUPPORTER))
                .isEmpty();
    }

    private static final String MIDDLE = """
            sections:
              - {id: all, title: All, items: [{id: test, type: assessment, ask: Test, use: made-up@1.0.0, evidence: [us]}]}
            conditions:
              quiet: {title: Quiet, when: "test.calm"}
            """;

    private static final String OUTER = """
            sections:
              - {id: all, title: All, items: [{id: middle, type: assessment, ask: Middle, use: made-up@1.0.0, evidence: [us]}]}
            strengths:
              - {id: deep, when: "middle.quiet", say: Deep}
            """;

    private static final String VISIT = """
            sections:
              - id: all
                title: All
                items:
                  - {id: shall, type: yes_no, ask: Shall we, evidence: [us]}
                  - {id: test, type: assessment, ask: Test, use: made-up@1.0.0}
            findings:
              - {id: shown, when: "%s", showTo: [person], urgency: soon, title: Shown, actions: [{id: talk, label: Talk}]}
            strengths:
              - {id: asked, when: "shall = 'no'", say: Asked}
              - {id: calm, when: "test.calm", say: Calm}
            """;

    private static List<String> silent(Assessment assessment, Audience reader) {
        return new SilentStrengths(reader).of(assessment).stream().sorted().toList();
    }
}
