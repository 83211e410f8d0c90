package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.journey.Journey;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.History;

/** What stands side by side does not touch, and what is over something is not smaller than that. */
class RoomTest {
    private static final Browser BROWSER = Browser.one();

    @Test
    void no_number_in_a_course_touches_the_axis() {
        BROWSER.open(
                Page.of("room-history", HistoryPage.of(PageStates.history()).toHtml()), 320, "light");

        assertThat(BROWSER.<List<Number>>run("""
                        return [...document.querySelectorAll('svg[role=img]')].flatMap(picture => {
                          const axis = picture.querySelector('path').getBoundingClientRect().left;
                          return [...picture.querySelectorAll('text[font-weight]')].map(label => label.getBoundingClientRect().left - axis);
                        });
                        """)).isNotEmpty().allMatch(room -> room.doubleValue() > 4);
    }

    /** Also where text is twice as large, and where it runs from right to left. */
    @ParameterizedTest
    @CsvSource({
        "320, 16, en",
        "320, 32, en",
        "320, 16, ar",
        "320, 32, ar",
        "1000, 16, en",
        "1000, 16, ar",
        "1000, 32, cy"
    })
    void the_words_of_a_course_do_not_touch_one_another_and_stay_within_it(int width, int type, String language) {
        for (History history : List.of(PageStates.history(), PageStates.thousands())) {
            HistoryPage page = HistoryPage.of(history).locale(Locale.forLanguageTag(language));
            BROWSER.open(Page.of("room-course", page.toHtml()), width, "light");
            BROWSER.run("document.documentElement.style.fontSize = '" + type + "px'; return true");

            assertThat(BROWSER.<List<String>>run("""
                            return [...document.querySelectorAll('svg[role=img]')].flatMap(picture => {
                              const room = picture.getBoundingClientRect();
                              const labels = [...picture.querySelectorAll('text')].filter(label => label.checkVisibility())
                                .map(label => ({words: label.textContent, box: label.getBoundingClientRect(), size: parseFloat(getComputedStyle(label).fontSize)}));
                              const found = labels.filter(({box, size}) => box.left < room.left - 1 || box.right > room.right + 1 || size < 16)
                                .map(({words, size}) => words + ' at ' + size);
                              labels.forEach((one, i) => labels.slice(i + 1).forEach(other => {
                                if (one.box.left < other.box.right && other.box.left < one.box.right
                                    && one.box.top + 3 < other.box.bottom && other.box.top + 3 < one.box.bottom)
                                  found.push(one.words + ' touches ' + other.words);
                              }));
                              return found;
                            });
                            """)).isEmpty();
        }
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
