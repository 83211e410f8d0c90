package org.personcentred.assessment.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.ScoreCourse;
import org.personcentred.assessment.scoring.Scorer;

/** How large a change has to be rests on where it began: every pair of totals, against the published rule. */
class ChangeByBaselineTest {
    private static final Assessment BALANCE =
            new Demand(Path.of("src/test/resources/engine-demands/change-by-baseline")).assessment();
    private static final String[] LEVELS = {"not_at_all", "with_much_help", "with_some_help", "carefully", "safely"};
    private static final Map<Integer, Outcome> BY_TOTAL = IntStream.rangeClosed(0, 56)
            .boxed()
            .collect(Collectors.toMap(total -> total, ChangeByBaselineTest::outcome));

    static IntStream totals() {
        return IntStream.rangeClosed(0, 56);
    }

    @ParameterizedTest(name = "from {0}")
    @MethodSource("totals")
    void a_change_means_something_from_the_size_that_holds_where_it_began(int before) {
        int least = before >= 45 ? 4 : before >= 35 ? 5 : before >= 25 ? 7 : 5;
        for (int after = 0; after <= 56; after++) {
            ScoreCourse expected = Math.abs(after - before) < least
                    ? ScoreCourse.NO_CHANGE
                    : after > before ? ScoreCourse.BETTER : ScoreCourse.WORSE;

            assertThat(course(before, after)).as("from %d to %d", before, after).isEqualTo(expected);
        }
    }

    private static ScoreCourse course(int before, int after) {
        Checked<Comparison> compared = Comparison.of(BY_TOTAL.get(before), BY_TOTAL.get(after));
        return ((Checked.Valid<Comparison>) compared).value().scores().get(0).course();
    }

    private static Outcome outcome(int total) {
        StringBuilder answers = new StringBuilder();
        for (int task = 1, left = total; task <= 14; task++) {
            int points = Math.min(4, left);
            left -= points;
            answers.append(task == 1 ? "" : ",").append("\"t%d\":\"%s\"".formatted(task, LEVELS[points]));
        }
        String json = "{\"assessment\":\"%s\",\"version\":\"1.0.0\",\"answers\":{%s}}".formatted(BALANCE.id(), answers);
        Checked<Response> response =
                ResponseChecker.check(Submission.ofJson(BALANCE, json.getBytes(StandardCharsets.UTF_8)));
        return Scorer.score(((Checked.Valid<Response>) response).value());
    }
}
