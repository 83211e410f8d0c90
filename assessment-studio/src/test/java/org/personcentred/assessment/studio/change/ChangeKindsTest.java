package org.personcentred.assessment.studio.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.problem.Checked;

/** What a change means to those who have stored responses: only words, more than before, other scores, or no place. */
class ChangeKindsTest {
    private static final String BEFORE = """
            format: 1
            id: made-up
            version: 1.0.0
            title: Made up
            language: en-GB
            licence: {class: A, holder: Us, grant: Ours, checked: 2026-11-22}
            evidence:
              us: {cite: "Made up for a test"}
            sections:
              - id: all
                title: All
                items:
                  - {id: unwell, type: yes_no, ask: Unwell, evidence: [us]}
                  - id: weight
                    type: number
                    ask: Weight
                    unit: kg
                    decimals: 1
                    min: 20
                    max: 300
                    alsoIn: [st_lb, g]
            scores:
              - id: load
                title: Load
                formula: "2 * weight"
                unit: kg
                unless: {when: "unwell = 'yes'", say: Not while unwell}
                caveats: [{when: "weight > 200", say: Heavy}]
            decisions:
              - id: next
                title: Next
                rules: [{when: "unwell = 'yes'", then: rest, label: Rest, status: to_verify}]
                otherwise: {then: work, label: Work}
                caveats: [{when: "weight > 200", say: Heavy}]
            strengths:
              - {id: well, when: "unwell = 'no'", say: Well}
            """;

    @ParameterizedTest(name = "{0} -> {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    say: Not while unwell        | say: Wait until you are well | WORDS      | score load says in other words why it has no value
                    2 * weight                   | 3 * weight                   | SCORES     | score load was (2 times weight)
                    Heavy}]\\ndecisions          | Very heavy}]\\ndecisions     | WORDS      | score load words its caveats differently
                    weight > 200\\", say: Heavy}]\\ndecisions | weight > 250\\", say: Heavy}]\\ndecisions | COMPATIBLE | score load has other caveats
                    , status: to_verify          | , status: checked            | WORDS      | decision next has rules that are verified or not, unlike before
                    say: Well}                   | say: Feeling well}           | WORDS      | strength well is said in other words
                    when: \\"unwell = 'no'\\"       | when: \\"weight > 40\\"       | COMPATIBLE | strength well is told if weight
                    say: Well}                   | say: Well, showTo: [person]} | COMPATIBLE | strength well is shown to others
                    strengths:\\n  - {id: well, when: \\"unwell = 'no'\\", say: Well}\\n | "" | COMPATIBLE | strength well is gone
                    say: Well}\\n                | say: Well}\\n  - {id: fit, when: \\"weight < 90\\", say: Fit}\\n | COMPATIBLE | strength fit is new
                    st_lb, g]                    | st_lb]                          | RESPONSES  | item weight can no longer be entered in every unit of before
                    st_lb, g]                    | st_lb, g, mg]      | COMPATIBLE | item weight can be entered in other units
                    """)
    void a_change_is_of_a_kind(String part, String instead, Change.Kind kind, String said) {
        String after = BEFORE.replace(unescaped(part), unescaped(instead));
        assertThat(after).isNotEqualTo(BEFORE);

        List<Change> changes = Changes.between(read(BEFORE), read(after)).all();

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).kind()).isEqualTo(kind);
        assertThat(changes.get(0).where() + " " + changes.get(0).what()).startsWith(said);
    }

    @Test
    void a_definition_is_not_different_from_itself() {
        assertThat(Changes.between(read(BEFORE), read(BEFORE)).all()).isEmpty();
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\\"", "\"");
    }

    private static Assessment read(String yaml) {
        Checked<Assessment> read = DefinitionReader.read("definition.yaml", yaml.getBytes(UTF_8));
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<Assessment>) read).value();
    }
}
