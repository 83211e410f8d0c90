package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.problem.Checked;

/** Facts over a made-up assessment of which nothing is answered; its names are some of those of {@link FallsNames}. */
final class Small {
    private static final String BODY = """
            format: 1
            id: made-up
            version: 1.0.0
            title: Made up
            language: en-GB
            licence: {class: A, holder: Us, grant: Ours, checked: 2026-11-22}
            parameters:
              cut: {value: 2, title: Where it counts}
            sections:
              - id: all
                title: All
                items:
                  - {id: falls, type: number, min: 0, max: %d, decimals: 0, ask: "How many falls?", mayBe: [unknown]}
                  - {id: steps, type: number, min: 0, max: %1$d, decimals: 0, ask: "How many steps?", points: value}
                  - {id: speed, type: number, min: 0, max: 3, decimals: 10, ask: "How fast?", mayBe: [unknown]}
                  - {id: blackout, type: yes_no, ask: "Did you black out?", mayBe: [unknown]}
            conditions:
              severe: {title: Severe, when: falls > 2}
            scores:
              - {id: total, title: Total, formula: sum(steps), range: [0, %1$d]}
            """;

    private Small() {}

    /** With from none to so many falls, and from none to so many steps, which are what the total is. */
    static Facts facts(int most) {
        byte[] body = BODY.formatted(most).getBytes(StandardCharsets.UTF_8);
        Checked<Assessment> read = DefinitionReader.read("definition.yaml", body);
        assertThat(read).as(read.problems().toString()).isInstanceOf(Checked.Valid.class);
        return new Facts(((Checked.Valid<Assessment>) read).value(), Map.of(), Map.of());
    }
}
