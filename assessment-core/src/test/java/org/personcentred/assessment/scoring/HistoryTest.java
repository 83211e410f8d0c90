package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** One assessment, answered several times. */
class HistoryTest {
    private static final Assessment FORM = Made.assessment("""
            sections:
              - id: all
                title: All
                items:
                  - {id: steps, type: number, ask: Steps, min: 0, max: 9, evidence: [us]}
            """);

    @Test
    void each_time_is_compared_with_the_one_before() {
        List<Outcome> outcomes = List.of(steps(1), steps(2), steps(3));

        History history = ((Checked.Valid<History>) History.of(outcomes)).value();

        assertThat(history.outcomes()).isEqualTo(outcomes);
        assertThat(history.latest()).isSameAs(outcomes.get(2));
        assertThat(history.steps().stream().map(Comparison::earlier)).containsExactly(outcomes.get(0), outcomes.get(1));
        assertThat(history.steps().stream().map(Comparison::later)).containsExactly(outcomes.get(1), outcomes.get(2));
        assertThat(history.within()).isEmpty();
    }

    @Test
    void one_time_is_a_history_too_and_none_is_not() {
        assertThat(((Checked.Valid<History>) History.of(List.of(steps(1))))
                        .value()
                        .steps())
                .isEmpty();
        assertThatThrownBy(() -> History.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_earlier_day_does_not_follow_a_later_one() {
        List<Outcome> backwards = List.of(on("2026-11-30"), on("2026-11-29"), on("2026-11-28"));

        assertThat(History.of(backwards).problems())
                .extracting(Problem::code)
                .containsExactly("COMPARISON_BACKWARDS", "COMPARISON_BACKWARDS");
    }

    private static Outcome on(String day) {
        Submission submission =
                Submission.ofForm(FORM, Map.of("steps", List.of("1"))).completedOn(LocalDate.parse(day));
        return Scorer.score(((Checked.Valid<Response>) ResponseChecker.check(submission)).value());
    }

    private static Outcome steps(int number) {
        return Made.outcome(FORM, "'steps': " + number, "");
    }
}
