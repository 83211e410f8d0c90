package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;

/** Of which questions and findings a reader is told, where somebody else may read with them. */
class DiscretionTest {
    private static final Assessment FORM = Made.assessment("""
            about:
              purpose: To try it
              answeredBy: [person, supporter, practitioner]
            sections:
              - id: all
                title: All
                items:
                  - {id: tired, type: yes_no, ask: Tired, evidence: [us]}
                  - {id: hurt, type: yes_no, ask: Hurt}
                  - {id: afraid, type: yes_no, ask: Afraid}
                  - {id: sad, type: yes_no, ask: Sad}
            conditions:
              frightened: {title: Frightened, when: "afraid = 'yes'"}
            findings:
              - id: rest
                when: tired = 'yes'
                urgency: routine
                title: Rest
                actions: [{id: sleep, label: Sleep}]
              - id: harm
                when: hurt = 'yes'
                showTo: [person]
                urgency: now
                title: Harm
                ask: Can we talk alone?
                actions: [{id: talk, label: Talk}]
              - id: fear
                when: frightened
                showTo: [practitioner]
                urgency: now
                title: Fear
                actions: [{id: listen, label: Listen}]
              - id: low
                when: sad = 'yes'
                urgency: soon
                title: Low
                ask: How have you been?
                actions: [{id: sit, label: Sit together}]
            """);

    /** What is said to ask a question: its own words, others in their place, or nothing. */
    @ParameterizedTest
    @CsvSource({
        "tired,  PERSON,       own",
        "tired,  SUPPORTER,    own",
        "tired,  PRACTITIONER, own",
        "hurt,   PERSON,       Can we talk alone?",
        "hurt,   SUPPORTER,    nothing",
        "hurt,   PRACTITIONER, own",
        "afraid, PERSON,       nothing",
        "afraid, SUPPORTER,    nothing",
        "afraid, PRACTITIONER, own",
        "sad,    PERSON,       How have you been?",
        "sad,    SUPPORTER,    How have you been?",
        "sad,    PRACTITIONER, own",
    })
    void a_question_is_said_only_to_whom_its_finding_is_shown(String question, Audience reader, String said) {
        Discretion discretion = Discretion.of(FORM, reader);
        ItemId id = new ItemId(question);

        assertThat(discretion
                        .asked(id, words -> words.to(reader), () -> Optional.of("own"))
                        .orElse("nothing"))
                .isEqualTo(said);
        assertThat(discretion.names(id)).isEqualTo(said.equals("own"));
        assertThat(discretion.instead(id).isPresent()).isEqualTo(!said.equals("own") && !said.equals("nothing"));
    }

    @ParameterizedTest
    @EnumSource
    void a_finding_is_told_to_whom_it_is_shown(Audience reader) {
        Outcome outcome = Made.outcome(FORM, "'tired': 'yes', 'hurt': 'yes', 'afraid': 'yes', 'sad': 'no'", "");
        Discretion discretion = Discretion.of(FORM, reader);

        List<String> told = switch (reader) {
            case PERSON -> List.of("harm", "rest");
            case SUPPORTER -> List.of("rest");
            case PRACTITIONER -> List.of("harm", "fear", "rest");
        };
        assertThat(discretion.shown(outcome.findings()).stream().map(FindingResult::id))
                .containsExactlyElementsOf(told);
        assertThat(discretion.tells("harm")).isEqualTo(told.contains("harm"));
        assertThat(discretion.tells("fear")).isEqualTo(told.contains("fear"));
    }

    @Test
    void what_is_not_known_hides_nothing() {
        assertThat(Discretion.of(FORM, Audience.SUPPORTER).names(new ItemId("other")))
                .isTrue();
    }
}
