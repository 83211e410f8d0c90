package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.expression.Fact;
import org.personcentred.assessment.expression.Subject;
import org.personcentred.assessment.expression.Value;

/**
 * All 262,144 complete answers to the PHQ-9, worked out by the library and, in plain arithmetic, here (Kroenke, Spitzer
 * and Williams 2001; the instruction manual of the PHQ for the syndrome rule).
 */
class EveryPhq9ResponseTest {
    private static final Assessment PHQ9 = ShippedAssessments.load("phq-9");
    private static final List<ItemId> ITEMS = IntStream.rangeClosed(1, 9)
            .mapToObj(number -> new ItemId("q" + number))
            .toList();
    private static final List<Answer> ANSWERS = List.of(
            new Answer.Choice("not_at_all"),
            new Answer.Choice("several_days"),
            new Answer.Choice("more_than_half"),
            new Answer.Choice("nearly_every_day"));

    @Test
    void every_complete_response_is_worked_out_as_the_paper_says() {
        for (int response = 0; response < 1 << 18; response++) {
            int[] points = points(response);

            String worked = worked(facts(points));

            if (!worked.equals(expected(points))) {
                assertThat(worked).as(Arrays.toString(points)).isEqualTo(expected(points));
            }
        }
    }

    @Test
    void one_blank_leaves_the_total_open_by_three_points_whichever_it_is() {
        Random random = new Random(20_261_122);
        for (int sample = 0; sample < 2_000; sample++) {
            int[] points = points(random.nextInt(1 << 18));
            int blank = random.nextInt(9);
            Facts facts = facts(points, blank, Map.of());
            int known = IntStream.of(points).sum() - points[blank];

            Fact total = facts.score("total");

            assertThat(total.value()).isEqualTo(new Value.Missing(Set.of(ITEMS.get(blank))));
            assertThat(total.possible().numbers().lowest()).isEqualByComparingTo(BigDecimal.valueOf(known));
            assertThat(total.possible().numbers().highest()).isEqualByComparingTo(BigDecimal.valueOf(known + 3));
            assertThat(total.possible().exact()).isTrue();
            assertThat(facts.alternatives(new Subject(Subject.Kind.BAND, "total"))
                            .possible())
                    .isEqualTo(bandsFrom(known));
            assertThat(facts.ruling("syndrome").possible()).containsAll(syndromes(points, blank));
        }
    }

    @Test
    void a_question_that_is_said_not_to_apply_is_missing_in_the_total() {
        Map<ItemId, Unanswered> reasons = Map.of(ITEMS.get(4), Unanswered.of(Reason.NOT_APPLICABLE));

        Facts facts = facts(new int[9], 4, reasons);

        assertThat(facts.score("total").value()).isEqualTo(new Value.Missing(Set.of(ITEMS.get(4))));
        assertThat(facts.score("phq2").value()).isEqualTo(Value.of(BigDecimal.ZERO));
        assertThat(facts.ruling("syndrome").result()).contains("neither");
    }

    private static String worked(Facts facts) {
        return number(facts, "total") + " "
                + facts.alternatives(new Subject(Subject.Kind.BAND, "total")).possible()
                + " " + number(facts, "phq2") + " " + number(facts, "symptoms")
                + " " + facts.ruling("syndrome").result().orElse("open")
                + " " + facts.ruling("phq2_positive").result().orElse("open")
                + " " + facts.judge(PHQ9.findings().get(0).when()).verdict().truth();
    }

    private static String expected(int[] points) {
        int total = IntStream.of(points).sum();
        int phq2 = points[0] + points[1];
        return total + " [" + band(total) + "] " + phq2 + " " + symptoms(points) + " " + syndrome(points) + " "
                + (phq2 >= 3 ? "positive" : "negative") + " " + (points[8] >= 1 ? "MET" : "NOT_MET");
    }

    private static String band(int total) {
        return total <= 4
                ? "none_minimal"
                : total <= 9 ? "mild" : total <= 14 ? "moderate" : total <= 19 ? "moderately_severe" : "severe";
    }

    private static long symptoms(int[] points) {
        long days = IntStream.range(0, 8).filter(item -> points[item] >= 2).count();
        return days + (points[8] >= 1 ? 1 : 0);
    }

    private static String syndrome(int[] points) {
        boolean core = points[0] >= 2 || points[1] >= 2;
        return core && symptoms(points) >= 5 ? "major" : core && symptoms(points) >= 2 ? "other" : "neither";
    }

    private static Set<String> bandsFrom(int lowest) {
        Set<String> bands = new TreeSet<>();
        IntStream.rangeClosed(lowest, lowest + 3).forEach(total -> bands.add(band(total)));
        return bands;
    }

    private static Set<String> syndromes(int[] points, int blank) {
        Set<String> syndromes = new TreeSet<>();
        for (int answer = 0; answer <= 3; answer++) {
            int[] filled = points.clone();
            filled[blank] = answer;
            syndromes.add(syndrome(filled));
        }
        return syndromes;
    }

    private static BigDecimal number(Facts facts, String score) {
        return facts.score(score).value().number().orElseThrow();
    }

    private static int[] points(int response) {
        return IntStream.range(0, 9).map(item -> response >> 2 * item & 3).toArray();
    }

    private static Facts facts(int[] points) {
        return facts(points, -1, Map.of());
    }

    private static Facts facts(int[] points, int blank, Map<ItemId, Unanswered> reasons) {
        Map<ItemId, Answer> answers = new HashMap<>();
        for (int item = 0; item < 9; item++) {
            if (item != blank) {
                answers.put(ITEMS.get(item), ANSWERS.get(points[item]));
            }
        }
        return new Facts(PHQ9, answers, reasons);
    }
}
