package org.personcentred.assessment.schemas;

import java.util.List;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;

/** Every version of every shipped assessment, loaded once for all tests that read what is in them. */
final class AllShipped {
    private static final List<Assessment> ALL = ShippedAssessments.all().stream()
            .map(one -> ShippedAssessments.load(one.id(), one.version()))
            .toList();

    private AllShipped() {}

    static Stream<Assessment> assessments() {
        return ALL.stream();
    }
}
