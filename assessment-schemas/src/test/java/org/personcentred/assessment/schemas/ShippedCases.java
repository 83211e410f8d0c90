package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.cases.CasesReader;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;

/** The worked cases that ship beside the definitions. */
final class ShippedCases {
    private ShippedCases() {}

    /** Each by its assessment, version and name: {@code phq-9@1.0.0: Nothing at all}. */
    static Map<String, Case> all() {
        Map<String, Case> all = new LinkedHashMap<>();
        for (ShippedAssessments.Shipped shipped : ShippedAssessments.all()) {
            for (Case one : of(shipped)) {
                all.put(shipped.id() + "@" + shipped.version() + ": " + one.name(), one);
            }
        }
        return all;
    }

    private static List<Case> of(ShippedAssessments.Shipped shipped) {
        String path = shipped.id() + "/" + shipped.version() + "/cases.yaml";
        Assessment assessment = ShippedAssessments.load(shipped.id(), shipped.version());
        try (InputStream file = ShippedAssessments.class.getResourceAsStream(path)) {
            Checked<List<Case>> read = CasesReader.read(assessment, path, file.readAllBytes());
            assertThat(read.problems()).isEmpty();
            return ((Checked.Valid<List<Case>>) read).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
