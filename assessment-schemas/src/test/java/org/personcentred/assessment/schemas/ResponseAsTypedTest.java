package org.personcentred.assessment.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** A stored response, typed again as a draft, is the same response: it can be reviewed question by question. */
class ResponseAsTypedTest {
    private static final int TIMES = 20;
    private static final String DAY = "2026-11-22";

    @ParameterizedTest
    @MethodSource("shipped")
    void what_a_response_says_a_draft_of_it_says_too(ShippedAssessments.Shipped one) {
        Assessment assessment = ShippedAssessments.load(one.id(), one.version());
        RandomResponses responses = new RandomResponses(assessment, 20261123);
        for (int time = 0; time < TIMES; time++) {
            Submission stored = Submission.ofJson(
                    assessment, JsonWriter.write(responses.rightOn(DAY)).getBytes(UTF_8));
            if (ResponseChecker.check(stored) instanceof Checked.Valid<Response> valid && !hasBlankRow(valid.value())) {
                Submission typed = Submission.ofForm(
                                assessment, Draft.of(stored).fields())
                        .completedOn(valid.value().completedOn().orElseThrow());
                Checked<Response> again = ResponseChecker.check(typed);

                assertThat(again).isInstanceOf(Checked.Valid.class);
                Response response = ((Checked.Valid<Response>) again).value();
                assertThat(response.answers()).isEqualTo(valid.value().answers());
                assertThat(response.reasons()).isEqualTo(valid.value().reasons());
            }
        }
    }

    /** A form has no row in which nothing is said. */
    private static boolean hasBlankRow(Response response) {
        return response.answers().values().stream()
                .filter(Answer.Rows.class::isInstance)
                .flatMap(rows -> ((Answer.Rows) rows).rows().stream())
                .anyMatch(row -> row.answers().isEmpty() && row.unanswered().isEmpty());
    }

    static Stream<ShippedAssessments.Shipped> shipped() {
        return ShippedAssessments.all().stream();
    }
}
