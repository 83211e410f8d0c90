package org.personcentred.assessment.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** An assessment within another says what it found in words of its own, though both call something by one name. */
class WithinWordsTest {
    private static final String HEAD = """
            format: 1
            version: 1.0.0
            language: en-GB
            licence: {class: A, holder: Us, grant: Ours, checked: 2026-11-22}
            evidence: {us: {cite: "Made up for a test"}}
            """;

    private static final String TEST = """
            id: test
            title: Test
            parameters:
              cut: {title: Cut, value: 5, fixed: true, evidence: [us]}
            owners: {staff: "Staff for {cut}"}
            sections:
              - {id: all, title: All, items: [{id: tries, type: number, ask: Tries, min: 0, max: 20}, {id: calm, type: yes_no, ask: Calm}]}
            findings:
              - {id: many, when: tries > cut, urgency: soon, title: "More than {cut} tries", actions: [{id: rest, label: "Rest for {cut} minutes", owner: staff}]}
            strengths:
              - {id: calm, when: "calm = 'yes'", say: "Calm for {cut} minutes"}
            """;

    private static final String VISIT = """
            id: visit
            title: Visit
            parameters:
              cut: {title: Cut, value: 9, fixed: true, evidence: [us]}
            owners: {staff: Somebody else}
            sections:
              - {id: all, title: All, items: [{id: hard, type: assessment, ask: Hard, use: test@1.0.0}, {id: years, type: number, ask: Years, min: 0, max: 120}]}
            findings:
              - {id: old, when: years > cut, urgency: note, title: "More than {cut} years", actions: [{id: cheer, label: Cheer}]}
            """;

    @ParameterizedTest
    @EnumSource(Audience.class)
    void what_it_found_what_to_do_who_does_it_and_what_goes_well_are_said_with_its_own_numbers(Audience reader) {
        String page =
                Jsoup.parse(OutcomePage.of(outcome()).audience(reader).toHtml()).text();

        assertThat(page)
                .contains("More than 5 tries", "Rest for 5 minutes", "Staff for 5", "Calm for 5 minutes")
                .contains("More than 9 years")
                .doesNotContain("{cut}");
    }

    private static Outcome outcome() {
        Assessment visit = ((Checked.Valid<Assessment>) DefinitionReader.read(
                        folder(VISIT),
                        (id, version) -> Optional.of(((Checked.Valid<Assessment>)
                                        DefinitionReader.read(folder(TEST), (other, unused) -> Optional.empty()))
                                .value())))
                .value();
        String json = """
                {"assessment":"visit","version":"1.0.0","answers":{"years":50,"hard":{"assessment":"test",\
                "version":"1.0.0","answers":{"tries":8,"calm":"yes"}}}}""";
        Checked<Response> checked = ResponseChecker.check(Submission.ofJson(visit, json.getBytes(UTF_8)));
        return Scorer.score(((Checked.Valid<Response>) checked).value());
    }

    private static AssessmentFolder folder(String body) {
        return AssessmentFolder.of(new AssessmentFolder.File("definition.yaml", (HEAD + body).getBytes(UTF_8)));
    }
}
