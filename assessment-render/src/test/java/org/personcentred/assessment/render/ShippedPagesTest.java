package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.schemas.ShippedAssessments;

/**
 * The pages of every assessment that is shipped, as axe, IBM's checker and Nu see them. In the usual build each is seen
 * in every look, one of its pages in turn in each, and the slow checkers are shown only pages on which something has a
 * shape that they have not seen in that look. {@code -Dgate=whole} shows all of them all pages in all looks, every
 * question on a page of its own among them, and the states of pages and components too; it takes an hour, and says what
 * it found of each as soon as it knows.
 */
class ShippedPagesTest {
    private static final boolean WHOLE = "whole".equals(System.getProperty("gate"));
    /** Looks that share a markup are seen one after the other on one page, where every page is seen in all of them. */
    private static final List<List<Look>> LOOKS =
            WHOLE ? Look.BY_MARKUP : Look.ALL.stream().map(List::of).toList();

    /** Which pages to look at, by their names: "shipped-phq-9-plan-form". */
    private static final Pattern PAGES = Pattern.compile(System.getProperty("gate.pages", ".*"));

    private static final Browser BROWSER = Browser.one();
    private static final Shapes SHAPES = new Shapes();

    static Stream<Arguments> shippedInLooks() {
        List<ShippedAssessments.Shipped> all = ShippedAssessments.newest();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(place -> IntStream.range(0, LOOKS.size())
                        .mapToObj(look ->
                                Arguments.of(all.get(place).id(), LOOKS.get(look), all.get(place), place + 3 * look)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("shippedInLooks")
    void no_tool_finds_anything(String id, List<Look> looks, ShippedAssessments.Shipped shipped, int turn) {
        assertThat(found("shipped-" + id, looks, pages(shipped, looks.get(0), turn)))
                .isEmpty();
    }

    /** All of them in all looks; in the usual build components only, and in the light. */
    static Stream<Arguments> statesInLooks() {
        return (WHOLE ? LOOKS : LOOKS.subList(0, 1))
                .stream()
                        .flatMap(looks -> states(looks.get(0)).entrySet().stream()
                                .map(state -> Arguments.of(state.getKey(), looks, state.getValue())));
    }

    private static Map<String, String> states(Look look) {
        Map<String, String> states = new TreeMap<>();
        ComponentStates.pages(look).forEach((name, html) -> states.put("component-" + name, html));
        if (WHOLE) {
            PageStates.all(look).forEach((name, html) -> states.put("page-" + name, html));
        }
        return states;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("statesInLooks")
    void no_tool_finds_anything_in_a_state(String name, List<Look> looks, String html) {
        assertThat(found(name, looks, new TreeMap<>(Map.of("state", () -> html))))
                .isEmpty();
    }

    /** What any of the tools finds on each page in each of these looks, and where it is wider than the narrowest screen. */
    private static Map<String, List<String>> found(String of, List<Look> looks, Map<String, Supplier<String>> pages) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        pages.keySet().removeIf(name -> !PAGES.matcher(named(of, name)).matches());
        pages.forEach((name, made) -> {
            Page page = Page.of(named(of, name), made.get());
            BROWSER.openWithCheckers(page, Look.NARROW, "light");
            for (Look look : looks) {
                look.show(BROWSER, looks.get(0));
                List<String> here = found(page, look);
                if (!here.isEmpty()) {
                    found.put(name + ", " + look, here);
                }
            }
        });
        if (WHOLE) {
            System.out.println("gate: " + of + " in " + looks + ", " + pages.size() + " pages, found: " + found);
        }
        return found;
    }

    private static String named(String of, String page) {
        return (of + "-" + page).replace('/', '-');
    }

    private static List<String> found(Page page, Look look) {
        List<String> found = new ArrayList<>();
        BROWSER.wide(Look.NARROW);
        if (BROWSER.<Long>run("return document.documentElement.scrollWidth") > Look.NARROW) {
            found.add("wider than 320 px");
        }
        if (!WHOLE && !SHAPES.isNew(look.name(), page.document())) {
            return found;
        }
        if (look.hasItsOwnMarkup()) {
            found.addAll(HtmlChecker.found(page.html()));
            found.removeIf(line -> line.contains("This document appears to be written in"));
        }
        BROWSER.wide(look.width());
        found.addAll(Engines.found());
        return found;
    }

    private static Map<String, Supplier<String>> pages(ShippedAssessments.Shipped shipped, Look look, int turn) {
        Map<String, Supplier<String>> pages = ShippedPages.of(shipped, look.locale(), look.theme());
        if (WHOLE) {
            pages.putAll(ShippedPages.oneByOne(shipped, look.locale(), look.theme()));
            return pages;
        }
        String inTurn = new ArrayList<>(pages.keySet()).get(turn % pages.size());
        pages.keySet().retainAll(List.of(inTurn));
        return pages;
    }
}
