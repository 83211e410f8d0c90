package org.personcentred.assessment.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.plan.PlanForm;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.ResponseJson;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Scorer;

/** An assessment says of itself whether a host has to say on which day it was completed. */
class DayOfCompletionTest {
    static Stream<Named<Response>> responses() {
        return ShippedCases.all().entrySet().stream()
                .map(one -> Named.of(one.getKey(), one.getValue().response()));
    }

    private static Checked<Response> withoutDay(Response response) {
        String json = ResponseJson.write(response).replaceFirst("\"completedOn\":\"[0-9-]+\",", "");
        return ResponseChecker.check(Submission.ofJson(response.assessment(), json.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void a_response_that_cannot_be_taken_without_the_day_is_to_an_assessment_that_reads_it(Response response) {
        List<Problem> problems = withoutDay(response).problems();

        assertThat(problems)
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .allSatisfy(code -> assertThat(code).startsWith("COMPLETED_ON_"));
        assertThat(problems.stream().noneMatch(Problem::isError)
                        || response.assessment().readsToday())
                .isTrue();
    }

    @Test
    void a_date_that_is_limited_by_the_day_and_an_assessment_within_read_it() {
        Assessment whole = ShippedAssessments.load("falls-multifactorial");

        assertThat(whole.readsToday()).isTrue();
        assertThat(whole.countsFromToday()).as("not every response needs it").isFalse();
        assertThat(ShippedAssessments.load("phq-9").readsToday()).isFalse();
    }

    @Test
    void the_questions_of_a_plan_read_it() {
        Response response = ShippedCases.all().values().iterator().next().response();

        assertThat(PlanForm.of(Scorer.score(response)).questions().readsToday()).isTrue();
    }
}
