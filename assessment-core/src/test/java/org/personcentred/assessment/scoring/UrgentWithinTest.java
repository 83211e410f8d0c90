package org.personcentred.assessment.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** What is urgent in an assessment that stands within another is not passed over there, and not lost in a comparison. */
class UrgentWithinTest {
    private static final String HEAD = """
            format: 1
            version: 1.0.0
            title: A form
            language: en-GB
            licence:
              class: A
              holder: Nobody
              grant: Own wording.
              checked: 2026-11-22
            """;

    private static final String HARM = """
            id: harm
            sections:
              - id: all
                title: All
                items:
                  - id: thoughts
                    ask: Have you thought of harming yourself?
                    type: yes_no
            findings:
              - id: self_harm
                when: "thoughts = 'yes'"
                urgency: now
                title: Thoughts of self-harm
                actions:
                  - id: safety
                    label: Talk about safety today
            """;

    private static final String VISIT = """
            id: visit
            sections:
              - id: mood
                title: Mood%s
                items:
                  - id: harm_test
                    ask: Some questions
                    type: assessment
                    use: harm@1.0.0
            """;

    @Test
    void a_section_with_an_assessment_that_can_find_something_urgent_is_never_skippable() {
        assertThat(read(VISIT.formatted("\n    skippable: true")).problems())
                .extracting(
                        problem -> problem.code() + " " + problem.parameters().get("items"))
                .containsExactly("SKIP_HIDES_URGENT harm_test");
        assertThat(read(VISIT.formatted("")).problems()).isEmpty();
    }

    @Test
    void a_finding_of_an_assessment_within_is_compared_by_its_whole_name() {
        Outcome earlier = outcome("no");
        Outcome later = outcome("yes");

        Comparison comparison = ((Checked.Valid<Comparison>) Comparison.of(earlier, later)).value();

        assertThat(comparison.findings())
                .extracting(found -> found.id() + " " + found.course().word())
                .containsExactly("harm_test.self_harm new");
        assertThat(ComparisonJson.write(comparison)).contains("\"id\":\"harm_test.self_harm\"");
    }

    @Test
    void a_finding_two_assessments_deep_has_both_items_before_its_name_also_in_a_comparison() {
        Assessment harm = Made.assessment("""
                sections:
                  - {id: all, title: All, items: [{id: thoughts, type: yes_no, ask: Thoughts, evidence: [us]}]}
                findings:
                  - {id: found, when: "thoughts = 'yes'", showTo: [practitioner], urgency: now, title: Found, actions: [{id: talk, label: Talk}]}
                """);
        String around = """
                sections:
                  - {id: all, title: All, items: [{id: %s, type: assessment, ask: Test, use: made-up@1.0.0, evidence: [us]}]}
                """;
        Assessment whole = Made.assessmentAround(
                around.formatted("outer"), Made.assessmentAround(around.formatted("inner"), harm));
        String inside = "'%s': {'assessment': 'made-up', 'version': '1.0.0', 'answers': {%s}}";
        Outcome outcome =
                Made.outcome(whole, inside.formatted("outer", inside.formatted("inner", "'thoughts': 'yes'")), "");
        Comparison comparison = ((Checked.Valid<Comparison>) Comparison.of(outcome, outcome)).value();

        assertThat(outcome.findings()).extracting(FindingResult::id).containsExactly("outer.inner.found");
        assertThat(Discretion.of(whole, Audience.PERSON).shown(outcome.findings()))
                .isEmpty();
        assertThat(comparison.findings())
                .extracting(found -> found.id() + " " + found.course().word())
                .containsExactly("outer.inner.found still_there");
    }

    @Test
    void a_finding_of_an_assessment_within_is_told_only_to_whom_it_is_shown() {
        String discreet = HARM.replace("    urgency: now", "    showTo: [practitioner]\n    urgency: now");
        Assessment visit = ((Checked.Valid<Assessment>) read(VISIT.formatted(""), discreet)).value();

        assertThat(Discretion.of(visit, Audience.PERSON).tells("harm_test.self_harm"))
                .isFalse();
        assertThat(Discretion.of(visit, Audience.PRACTITIONER).tells("harm_test.self_harm"))
                .isTrue();
    }

    private static Outcome outcome(String thoughts) {
        Assessment visit = ((Checked.Valid<Assessment>) read(VISIT.formatted(""))).value();
        String json = """
                {"assessment":"visit","version":"1.0.0","answers":{"harm_test":{"assessment":"harm","version":"1.0.0",\
                "answers":{"thoughts":"%s"}}}}""".formatted(thoughts);
        Checked<Response> checked = ResponseChecker.check(Submission.ofJson(visit, json.getBytes(UTF_8)));
        assertThat(checked.problems()).isEmpty();
        return Scorer.score(((Checked.Valid<Response>) checked).value());
    }

    private static Checked<Assessment> read(String body) {
        return read(body, HARM);
    }

    private static Checked<Assessment> read(String body, String within) {
        return DefinitionReader.read(
                AssessmentFolder.of(new AssessmentFolder.File("definition.yaml", (HEAD + body).getBytes(UTF_8))),
                (id, version) -> Optional.of(((Checked.Valid<Assessment>) read(within, within)).value()));
    }
}
