package org.personcentred.assessment.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.journey.Stop;
import org.personcentred.assessment.response.Draft;

/** The falls assessment says before its safety questions that a yes is seen to first; page by page it is. */
class SaidAtOnceTest {
    private static final Journey FALLS = Journey.of(ShippedAssessments.load("falls-multifactorial"));

    private static Stop after(Journey journey, String page, String answers) {
        Draft draft = Draft.of(journey.assessment());
        String body = "_do=next&_assessment=falls-multifactorial&_page=" + page + "&" + answers;
        return journey.post(draft, body.getBytes(UTF_8)).stop();
    }

    private static String said(Stop stop) {
        return stop instanceof Stop.Pause pause
                ? pause.urgent().stream()
                        .flatMap(urgent -> urgent.actions().stream())
                        .map(action -> action.id())
                        .collect(Collectors.joining(" "))
                : "";
    }

    @ParameterizedTest
    @CsvSource({
        "head_hit=yes&blood_thinner=yes, medical_advice_today",
        "stands_on_leg=no, check_for_fracture",
        "before_fall=blacked_out, medical_assessment",
        "before_fall=chest_pain, medical_assessment",
        "stroke_signs=yes, call_999",
        "sudden_muddle=yes, test_for_delirium stop_here",
        "numb_between_legs=yes, go_now",
        "head_hit=yes&blood_thinner=no&stands_on_leg=yes&before_fall=nothing&stroke_signs=no, ''"
    })
    void a_yes_to_a_safety_question_is_seen_to_before_the_next_page(String answers, String actions) {
        assertThat(said(after(FALLS.bySection(), "urgent", answers))).isEqualTo(actions);
    }

    @Test
    void asked_one_by_one_it_is_said_after_just_that_question() {
        assertThat(said(after(FALLS, "stroke_signs", "stroke_signs=yes"))).isEqualTo("call_999");
        assertThat(said(after(FALLS, "stroke_signs", "stroke_signs=no"))).isEmpty();
    }

    @Test
    void that_somebody_was_hurt_is_not_said_to_whoever_looks_on() {
        for (Audience reader : Audience.values()) {
            Journey journey = FALLS.bySection().answeredBy(reader);
            assertThat(said(after(journey, "urgent", "hurt_by_someone=yes"))).isEmpty();
        }
    }
}
