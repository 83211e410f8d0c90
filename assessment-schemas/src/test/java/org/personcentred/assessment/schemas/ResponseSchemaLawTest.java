package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.schema.ResponseSchema;

/**
 * One verdict, three witnesses: the checker, and two validators that read the generated schema.
 *
 * <p>Before a release run it with {@code -Dlaw.responses=100000}; {@code -Dlaw.seed} tries other responses.
 */
class ResponseSchemaLawTest {
    private static final int RESPONSES = Integer.getInteger("law.responses", 5_000);
    private static final long SEED = Long.getLong("law.seed", 20_261_122L);

    static Stream<Assessment> shipped() {
        return ShippedAssessments.all().stream().map(one -> ShippedAssessments.load(one.id(), one.version()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_schema_accepts_what_the_checker_accepts_and_refuses_the_rest_but_for_what_it_lists(Assessment assessment) {
        Witnesses witnesses = new Witnesses(assessment, ResponseSchema.of(assessment));
        RandomResponses responses = new RandomResponses(assessment, SEED);
        int accepted = 0;

        for (int i = 0; i < RESPONSES; i++) {
            String json = responses.next();
            List<Problem> errors = witnesses.check(json);
            boolean everit = witnesses.everitAccepts(json);
            boolean networknt = witnesses.networkntAccepts(json);
            accepted += errors.isEmpty() ? 1 : 0;
            assertThat(witnesses.lawHolds(json, errors, everit) && witnesses.lawHolds(json, errors, networknt))
                    .as(
                            "response %d: checker %s, Everit %s, networknt %s%n%s",
                            i, errors, everit, networknt, shortened(json))
                    .isTrue();
        }

        // a law over responses that are all refused, or all accepted, would say little
        assertThat(accepted).isBetween(RESPONSES / 10, RESPONSES * 9 / 10);
    }

    /** Long repeats say nothing to whoever has to find out what is wrong. */
    private static String shortened(String json) {
        return json.replaceAll("(.{1,4}?)\\1{19,}", "$1...");
    }
}
