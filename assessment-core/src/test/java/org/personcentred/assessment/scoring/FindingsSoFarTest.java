package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Facts;

/** What was found while answers are still being given. */
class FindingsSoFarTest {
    private static final Assessment FORM = Made.assessment("""
            sections:
              - id: all
                title: All
                items:
                  - {id: tired, type: yes_no, ask: Tired, evidence: [us]}
                  - {id: fainted, type: yes_no, ask: Fainted}
            findings:
              - {id: rest, when: "tired = 'yes'", urgency: routine, title: Rest, actions: [{id: sleep, label: Sleep}]}
              - {id: faint, when: "fainted = 'yes'", urgency: now, title: Faint, actions: [{id: ring, label: Ring}]}
            """);

    private static final Answer YES = new Answer.Choice("yes");

    @Test
    void the_most_urgent_comes_first_and_what_is_open_is_said_to_be_open() {
        assertThat(findings(Map.of(new ItemId("tired"), YES, new ItemId("fainted"), YES)))
                .containsExactly("faint false", "rest false");
        assertThat(findings(Map.of(new ItemId("tired"), YES))).containsExactly("faint true", "rest false");
    }

    private static List<String> findings(Map<ItemId, Answer> answers) {
        return Scorer.findings(FORM, new Facts(FORM, answers, Map.of()), finding -> true).stream()
                .map(result -> result.finding().id() + " " + result.open())
                .toList();
    }
}
