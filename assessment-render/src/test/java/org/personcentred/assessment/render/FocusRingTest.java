package org.personcentred.assessment.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.render.page.Theme.Colours;

/** The gate walks through every page on a wide screen and in the light; here long ones are walked through otherwise. */
class FocusRingTest {
    static Stream<Arguments> pagesInLooks() {
        Map<String, FormPage> pages = Map.of(
                "falls-errors", PageStates.errors(PageStates.FALLS, PageStates.FALLS_WRONG),
                "every-type-row-errors", PageStates.errors(PageStates.EVERY_TYPE, PageStates.ROWS + "&goals=none"));
        List<Look> looks = List.of(
                look("dark", Theme.plain().in(Colours.DARK), Map.of()),
                look("high contrast", Theme.plain().in(Colours.HIGH_CONTRAST), Map.of()),
                look("forced colours", Theme.plain(), Map.of("forced-colors", "active")));
        return pages.entrySet().stream()
                .flatMap(page -> looks.stream().map(look -> Arguments.of(page.getKey(), look, page.getValue())));
    }

    private static Look look(String name, Theme theme, Map<String, String> media) {
        return new Look(name, Locale.UK, theme, "", media, Look.NARROW);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("pagesInLooks")
    void every_stop_has_a_ring_and_nothing_over_it(String name, Look look, FormPage page) {
        KeyboardLaw.every_stop_is_seen_on_a_narrow_screen(Page.of("ring-" + name, look.html(page)), look.media());
    }
}
