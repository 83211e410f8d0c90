package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.schemas.ShippedAssessments;

/**
 * The pages of every assessment that is shipped, as axe, IBM's checker and Nu see them. In the usual build each is seen
 * in every look, one of its pages in turn in each, and the slow checkers are shown only pages on which something has a
 * shape that they have not seen in that look. {@code -Dgate=whole} shows all of them all pages in all looks, every
 * question on a page of its own among them, and the states of pages and components too.
 */
class ShippedPagesTest {
    private static final boolean WHOLE = "whole".equals(System.getProperty("gate"));
    private static final Browser BROWSER = Browser.one();
    private static final Shapes SHAPES = new Shapes();

    static Stream<Arguments> shippedInLooks() {
        List<ShippedAssessments.Shipped> all = ShippedAssessments.newest();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(place -> IntStream.range(0, Look.ALL.size())
                        .mapToObj(look -> Arguments.of(
                                all.get(place).id(), Look.ALL.get(look), all.get(place), place + 3 * look)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("shippedInLooks")
    void no_tool_finds_anything(String id, Look look, ShippedAssessments.Shipped shipped, int turn) {
        assertThat(found("shipped-" + id, look, pages(shipped, look, turn))).isEmpty();
    }

    static Stream<Arguments> statesInLooks() {
        Map<String, Supplier<String>> states = new TreeMap<>();
        PageStates.all().forEach((name, html) -> states.put("page-" + name, () -> html));
        ComponentStates.pages().forEach((name, html) -> states.put("component-" + name, () -> html));
        return states.entrySet().stream()
                .flatMap(state -> Look.ALL.stream().map(look -> Arguments.of(state.getKey(), look, state.getValue())));
    }

    @EnabledIfSystemProperty(named = "gate", matches = "whole")
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("statesInLooks")
    void no_tool_finds_anything_in_a_state(String name, Look look, Supplier<String> state) {
        assertThat(found(name, look, Map.of("state", () -> look.of(state.get()))))
                .isEmpty();
    }

    /** What any of the tools finds on each page, and which of them are wider than the narrowest screen. */
    private static Map<String, List<String>> found(String of, Look look, Map<String, Supplier<String>> pages) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        pages.forEach((name, made) -> {
            Page page = Page.of((of + "-" + name).replace('/', '-'), made.get());
            List<String> here = new ArrayList<>();
            boolean isNew = WHOLE || SHAPES.isNew(look.name(), page.document());
            if (isNew && look.hasItsOwnMarkup()) {
                here.addAll(HtmlChecker.found(page.html()));
                here.removeIf(line -> line.contains("This document appears to be written in"));
            }
            BROWSER.open(page, 320, "light");
            BROWSER.media(look.media());
            if (BROWSER.<Long>run("return document.documentElement.scrollWidth") > 320) {
                here.add("wider than 320 px");
            }
            if (isNew) {
                here.addAll(Engines.found());
            }
            if (!here.isEmpty()) {
                found.put(name, here);
            }
        });
        return found;
    }

    private static Map<String, Supplier<String>> pages(ShippedAssessments.Shipped shipped, Look look, int turn) {
        Map<String, Supplier<String>> pages = ShippedPages.of(shipped, look.locale(), look.theme());
        if (WHOLE) {
            pages.putAll(ShippedPages.oneByOne(shipped, look.locale(), look.theme()));
            return pages;
        }
        String inTurn = new ArrayList<>(pages.keySet()).get(turn % pages.size());
        return Map.of(inTurn, pages.get(inTurn));
    }
}
