package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Subject;

/** Every complete response of every assessment that has few enough of them, and the edges of NEWS2, worked out twice. */
class EveryCompleteResponseTest {

    static List<SecondReckoning> reckonings() {
        return SecondReckonings.all();
    }

    /** Of an assessment that has too many responses: those at the edges. */
    static List<SecondReckoning> edges() {
        return News2Stretches.reckonings();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"reckonings", "edges"})
    void every_complete_response_comes_out_as_a_second_reckoning_has_it(SecondReckoning second) {
        Assessment assessment = ShippedAssessments.load(second.assessment());
        AtomicLong tried = new AtomicLong();

        second.each(answers -> {
            Map<String, String> worked = worked(assessment, answers);
            Map<String, String> expected = second.results().apply(answers);
            if (!worked.equals(expected)) {
                assertThat(worked).as("%s", answers).isEqualTo(expected);
            }
            tried.incrementAndGet();
        });

        assertThat(tried).hasValue(second.responses());
    }

    /** What the library makes of it: every score with its band, every decision, every finding. */
    private static Map<String, String> worked(Assessment assessment, Map<String, String> answers) {
        Facts facts = new Facts(assessment, given(answers), Map.of());
        Map<String, String> worked = new TreeMap<>();
        assessment.scores().values().forEach(score -> worked.put(score.id(), number(facts, score)));
        assessment
                .decisions()
                .keySet()
                .forEach(id -> worked.put(id, facts.ruling(id).result().orElse("open")));
        for (Finding finding : assessment.findings()) {
            worked.put(
                    finding.id(), facts.judge(finding.when()).verdict().truth().name());
        }
        return worked;
    }

    private static String number(Facts facts, Score score) {
        String number = facts.score(score.id())
                .value()
                .number()
                .map(BigDecimal::toPlainString)
                .orElse("none");
        return score.bands().isEmpty()
                ? number
                : number
                        + facts.alternatives(new Subject(Subject.Kind.BAND, score.id()))
                                .possible();
    }

    private static Map<ItemId, Answer> given(Map<String, String> answers) {
        Map<ItemId, Answer> given = new HashMap<>();
        answers.forEach((question, answer) -> given.put(new ItemId(question), answer(answer)));
        return given;
    }

    private static Answer answer(String answer) {
        return Character.isLetter(answer.charAt(0))
                ? new Answer.Choice(answer)
                : new Answer.Number(new BigDecimal(answer).stripTrailingZeros());
    }
}
