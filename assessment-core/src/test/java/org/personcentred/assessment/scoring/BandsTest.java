package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.BandSet;
import org.personcentred.assessment.definition.Setting;
import org.personcentred.assessment.problem.Checked;

/** Which band a score is in: by its value, by a rule whatever the value, and by the set and the settings in force. */
class BandsTest {
    private static final String FALLS = """
            parameters:
              cut: {value: 4, title: At risk from, allowed: [3, 4]}
            sections:
              - id: all
                title: All
                items:
                  - {id: fallen, type: yes_no, ask: Fallen in the past year, points: {yes: 2}}
                  - {id: stick, type: yes_no, ask: A walking stick, points: {yes: 2}}
                  - {id: worried, type: yes_no, ask: Worried, points: {yes: 1}}
            scores:
              - id: total
                title: Total
                sum: [fallen, stick, worried]
                range: [0, 5]
                bands:
                  - {id: not_at_risk, label: Not at risk, below: cut}
                  - {id: at_risk, label: At risk, from: cut, when: "fallen = 'yes'", over: [not_at_risk]}
                evidence: [us]
            findings:
              - id: look
                when: band(total) = 'at_risk'
                urgency: soon
                title: Look
                actions: [{id: act, label: Act}]
            """;
    private static final Assessment RISK = Made.assessment(FALLS);

    /** CDC STEADI: whoever has fallen is at risk also below the cut-off. */
    @Test
    void a_rule_puts_a_score_into_its_band_whatever_the_value() {
        ScoreResult fallen = total(RISK, "'fallen': 'yes', 'stick': 'no', 'worried': 'no'");
        ScoreResult none = total(RISK, "'fallen': 'no', 'stick': 'yes', 'worried': 'yes'");

        assertThat(id(fallen)).contains("at_risk");
        assertThat(fallen.banded().because()).containsExactly(new ItemId("fallen"));
        assertThat(id(none)).contains("not_at_risk");
        assertThat(none.banded().because()).isEmpty();
    }

    @Test
    void a_rule_settles_the_band_although_the_value_is_open() {
        Outcome outcome = Made.outcome(RISK, "'fallen': 'yes', 'worried': 'no'", "'stick': 'declined'");

        assertThat(outcome.scores().get(0).possibleBands()).extracting(Band::id).containsExactly("at_risk");
        assertThat(outcome.findings().get(0).open()).isFalse();
        assertThat(outcome.findings().get(0).because()).contains(new ItemId("fallen"));
    }

    @Test
    void while_a_rule_is_open_the_band_of_a_known_value_is_open_too() {
        Assessment other = Made.assessment(FALLS.replace("sum: [fallen, stick, worried]", "sum: [stick, worried]")
                .replace("[0, 5]", "[0, 3]")
                .replace("value: 4, title: At risk from, allowed: [3, 4]", "value: 3, title: At risk from"));

        ScoreResult open = total(other, "'stick': 'no', 'worried': 'no'");
        ScoreResult same = total(other, "'stick': 'yes', 'worried': 'yes'");

        assertThat(id(open)).isEmpty();
        assertThat(open.possibleBands()).extracting(Band::id).containsExactly("not_at_risk", "at_risk");
        assertThat(open.banded().askAbout()).containsExactly(new ItemId("fallen"));
        assertThat(id(same)).contains("at_risk");
    }

    @Test
    void a_parameter_moves_an_edge_and_is_proved_for_each_value_it_may_have() {
        Assessment lower = in(RISK, Map.of("cut", new Setting.OfNumber(new BigDecimal("3"))));

        assertThat(id(total(lower, "'fallen': 'no', 'stick': 'yes', 'worried': 'yes'")))
                .contains("at_risk");
        assertThat(Made.codes(FALLS.replace("allowed: [3, 4]", "allowed: [4, 6]")))
                .contains("PARAMETER_BREAKS", "BAND_NEVER");
    }

    @Test
    void the_outcome_says_which_of_rival_sets_of_bands_is_in_force() {
        Assessment rival =
                Made.assessment(FALLS.replace("cut: {value: 4, title: At risk from, allowed: [3, 4]}", """
                        edges: {value: paper_a, title: Whose bands, allowed: [paper_a, paper_b]}
                      """.strip())
                        .replaceAll("(?s)bands:.*evidence: \\[us]\nfindings", """
                    bandSets:
                          - id: paper_a
                            title: Paper A
                            evidence: [us]
                            bands: [{id: not_at_risk, label: No, to: 3}, {id: at_risk, label: At risk, from: 4}]
                          - id: paper_b
                            title: Paper B
                            evidence: [us]
                            bands: [{id: not_at_risk, label: No, to: 2}, {id: at_risk, label: At risk, from: 3}]
                        bandSet: edges
                    findings"""));

        ScoreResult a = total(rival, "'fallen': 'no', 'stick': 'yes', 'worried': 'yes'");
        ScoreResult b = total(
                in(rival, Map.of("edges", new Setting.OfWord("paper_b"))),
                "'fallen': 'no', 'stick': 'yes', 'worried': 'yes'");

        assertThat(id(a)).contains("not_at_risk");
        assertThat(a.banded().set().map(BandSet::id)).contains("paper_a");
        assertThat(id(b)).contains("at_risk");
        assertThat(b.banded().set().map(BandSet::id)).contains("paper_b");
    }

    @Test
    void a_rule_that_reads_its_own_band_or_never_or_always_holds_does_not_load() {
        assertThat(Made.codes(FALLS.replace("when: \"fallen = 'yes'\"", "when: \"band(total) = 'at_risk'\"")))
                .contains("NAME_CIRCLE");
        assertThat(Made.codes(FALLS.replace("when: \"fallen = 'yes'\"", "when: \"points(fallen) > 2\"")))
                .contains("BAND_NEVER");
        assertThat(Made.codes(FALLS.replace("when: \"fallen = 'yes'\"", "when: \"points(fallen) >= 0\"")))
                .contains("BAND_NEVER");
    }

    private static Assessment in(Assessment assessment, Map<String, Setting> settings) {
        return ((Checked.Valid<Assessment>) assessment.with(settings)).value();
    }

    private static Optional<String> id(ScoreResult result) {
        return result.band().map(Band::id);
    }

    private static ScoreResult total(Assessment assessment, String answers) {
        return Made.outcome(assessment, answers, "").scores().get(0);
    }
}
