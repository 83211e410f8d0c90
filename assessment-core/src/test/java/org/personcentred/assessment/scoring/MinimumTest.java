package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** The least of a guideline that a setting wants looked at: what lacks of it, and nothing else. */
class MinimumTest {
    private static final Assessment FORM = Made.assessment("""
            coverage:
              guide:
                title: What a guideline wants
                components: [vision, hearing, mood, feet, bones]
                minimum: {hospital: [vision, hearing, mood, feet]}
            sections:
              - id: start
                title: Start
                items: [{id: setting, ask: Where, evidence: [us], type: choice, options: [{id: home, label: At home}, {id: hospital, label: In hospital}]}]
              - {id: eyes, title: Eyes, covers: [guide.vision], items: [{id: sees, ask: Sees, type: yes_no}]}
              - {id: ears, title: Ears, skippable: true, covers: [guide.hearing], items: [{id: hears, ask: Hears, type: yes_no}]}
              - {id: spirits, title: Spirits, covers: [guide.mood], items: [{id: low, ask: Low, type: yes_no}]}
              - {id: shoes, title: Shoes, skippable: true, covers: [guide.feet], items: [{id: sore, ask: Sore, type: yes_no}]}
              - {id: bone, title: Bones, covers: [guide.bones], items: [{id: broken, ask: Broken, type: yes_no}]}
            """);

    @Test
    void what_is_left_to_others_or_not_done_lacks_and_what_was_done_or_is_not_relevant_does_not() {
        CoverageResult guide = guide("""
                {"setting": "hospital", "sees": "yes"}""", """
                {"ears": {"why": "someone_else", "who": "The nurse"}, "shoes": {"why": "not_relevant"}}""");

        assertThat(guide.minimum()).contains(new CoverageResult.Minimum("hospital", List.of("hearing", "mood")));
    }

    @Test
    void where_the_setting_has_no_minimum_or_is_not_known_nothing_is_said_of_one() {
        assertThat(guide("{\"setting\": \"home\"}", "{}").minimum()).isEqualTo(Optional.empty());
        assertThat(guide("{}", "{}").minimum()).isEqualTo(Optional.empty());
    }

    private static CoverageResult guide(String answers, String skipped) {
        String json = "{\"assessment\": \"made-up\", \"version\": \"1.0.0\", \"answers\": %s, \"skipped\": %s}"
                .formatted(answers, skipped);
        Checked<Response> checked =
                ResponseChecker.check(Submission.ofJson(FORM, json.getBytes(StandardCharsets.UTF_8)));
        assertThat(checked.problems()).isEmpty();
        return Scorer.score(((Checked.Valid<Response>) checked).value())
                .coverage()
                .get(0);
    }
}
