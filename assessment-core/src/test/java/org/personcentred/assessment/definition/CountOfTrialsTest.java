package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.problem.Checked;

/** How many measurements are taken is written in the way that comes first to mind. */
class CountOfTrialsTest {
    private static final String GRIP = """
            format: 1
            id: grip
            version: 1.0.0
            title: Grip
            language: en-GB
            licence: {class: A, holder: Nobody, grant: All, checked: 2026-11-22}
            sections:
              - id: only
                title: Only
                items:
                  - {id: grip, ask: Grip, type: trials, unit: kg, min: 0, max: 90, take: highest, count: COUNT}
            """;

    @ParameterizedTest
    @CsvSource({"3, 3, 3", "'\"3\"', 3, 3", "3.0, 3, 3", "1 to 3, 1, 3"})
    void a_number_is_just_so_many(String written, int least, int most) {
        ItemType.Trials grip = (ItemType.Trials) ((Checked.Valid<Assessment>) read(written))
                .value()
                .items()
                .get(0)
                .type();

        assertThat(grip.least()).isEqualTo(least);
        assertThat(grip.most()).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"0", "100", "1.5", "1-3", "three", "3 to 1"})
    void anything_else_is_a_problem(String written) {
        assertThat(read(written).problems()).hasSize(1);
    }

    private static Checked<Assessment> read(String count) {
        byte[] bytes = GRIP.replace("COUNT", count).getBytes(StandardCharsets.UTF_8);
        return DefinitionReader.read("definition.yaml", bytes);
    }
}
