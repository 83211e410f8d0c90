package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.cases.CasesReader;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;

/** Every worked case that ships comes out as it says, whole: scores, bands, decisions and findings. */
class ShippedCasesTest {
    static Stream<Named<Case>> cases() {
        return ShippedAssessments.all().stream()
                .flatMap(shipped -> cases(shipped).stream()
                        .map(one -> Named.of(shipped.id() + "@" + shipped.version() + ": " + one.name(), one)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_worked_case_comes_out_as_written(Case written) {
        assertThat(written.run().differences()).isEmpty();
    }

    private static List<Case> cases(ShippedAssessments.Shipped shipped) {
        String path = shipped.id() + "/" + shipped.version() + "/cases.yaml";
        Assessment assessment = ShippedAssessments.load(shipped.id(), shipped.version());
        try (InputStream file = ShippedAssessments.class.getResourceAsStream(path)) {
            Checked<List<Case>> read = CasesReader.read(assessment, path, file.readAllBytes());
            assertThat(read.problems()).isEmpty();
            return ((Checked.Valid<List<Case>>) read).value();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
