package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.cases.Case;

/** Every worked case that ships comes out as it says, whole: scores, bands, decisions and findings. */
class ShippedCasesTest {
    static Stream<Named<Case>> cases() {
        return ShippedCases.all().entrySet().stream().map(one -> Named.of(one.getKey(), one.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_worked_case_comes_out_as_written(Case written) {
        assertThat(written.run().differences()).isEmpty();
    }
}
