package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.schemas.ShippedAssessments;

/**
 * The pages of every assessment that is shipped, as axe, IBM's checker and Nu see them. Each page is looked at
 * in one look, and each assessment in every look, in turn. {@code -Dgate=whole} looks at all pages in all looks, and at
 * every page of each form that is asked question by question.
 */
class ShippedPagesTest {
    private static final boolean WHOLE = "whole".equals(System.getProperty("gate"));
    private static final Browser BROWSER = Browser.one();
    private static final List<Look> LOOKS = List.of(
            new Look("light", Locale.UK, Theme.plain().in(Theme.Colours.LIGHT), Map.of()),
            new Look("dark-welsh", LanguagesTest.CY, Theme.plain().in(Theme.Colours.DARK), Map.of()),
            new Look("forced-arabic", LanguagesTest.AR, Theme.plain(), Map.of("forced-colors", "active")),
            new Look(
                    "large-easy-contrast",
                    Locale.UK,
                    Theme.plain().in(Theme.Colours.HIGH_CONTRAST).inLargePrint().inEasyRead(),
                    Map.of()));

    /** How pages are looked at. */
    private record Look(String name, Locale locale, Theme theme, Map<String, String> media) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> shippedInLooks() {
        List<ShippedAssessments.Shipped> all = ShippedAssessments.newest();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(place -> IntStream.range(0, LOOKS.size())
                        .mapToObj(look ->
                                Arguments.of(all.get(place).id(), LOOKS.get(look), all.get(place), place + look)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("shippedInLooks")
    void no_tool_finds_anything(String id, Look look, ShippedAssessments.Shipped shipped, int turn) {
        Map<String, List<String>> found = new TreeMap<>();
        pages(shipped, look, turn).forEach((name, html) -> {
            Page page = Page.of("shipped-" + id + "-" + name, html);
            Gate.the_html_checker_finds_nothing(page);
            BROWSER.open(page, 320, "light");
            BROWSER.media(look.media());
            assertThat(BROWSER.<Long>run("return document.documentElement.scrollWidth"))
                    .as(name)
                    .isLessThanOrEqualTo(320);
            List<String> here = Engines.found();
            if (!here.isEmpty()) {
                found.put(name, here);
            }
        });

        assertThat(found).isEmpty();
    }

    private static Map<String, String> pages(ShippedAssessments.Shipped shipped, Look look, int turn) {
        Map<String, String> pages = ShippedPages.of(shipped, look.locale(), look.theme());
        if (WHOLE) {
            pages.putAll(ShippedPages.oneByOne(shipped, look.locale(), look.theme()));
            return pages;
        }
        String inTurn = new ArrayList<>(pages.keySet()).get(turn % pages.size());
        return Map.of(inTurn, pages.get(inTurn));
    }
}
