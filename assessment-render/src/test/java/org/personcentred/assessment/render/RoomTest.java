package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** What stands side by side does not touch, and what is over something is not smaller than that. */
class RoomTest {
    private static final Browser BROWSER = Browser.one();

    @Test
    void no_number_in_a_course_touches_the_axis() {
        BROWSER.open(
                Page.of("room-history", HistoryPage.of(PageStates.history()).toHtml()), 320, "light");

        assertThat(BROWSER.<List<Number>>run("""
                        return [...document.querySelectorAll('svg')].flatMap(picture => {
                          const axis = picture.querySelector('path').getBBox().x;
                          return [...picture.querySelectorAll('text[font-weight]')].map(label => label.getBBox().x - axis);
                        });
                        """)).isNotEmpty().allMatch(room -> room.doubleValue() > 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1000})
    void the_heading_of_an_instrument_is_larger_than_those_in_it_and_clear_of_whose_it_is(int width) {
        JourneyPage page = JourneyPage.of(
                JourneyStates.open(Journey.of(ShippedAssessments.load("falls-multifactorial")), "weighing"));
        BROWSER.open(Page.of("room-instrument", page.toHtml()), width, "light");

        assertThat(BROWSER.<Number>run("""
                        const size = name => parseFloat(getComputedStyle(document.querySelector(name)).fontSize);
                        return size('h1') - size('h2');
                        """).doubleValue()).isPositive();
        assertThat(BROWSER.<Number>run("""
                        const box = name => document.querySelector(name).getBoundingClientRect();
                        return box('h1').top - box('.pca-mark').bottom;
                        """).doubleValue()).isGreaterThanOrEqualTo(12);
    }
}
