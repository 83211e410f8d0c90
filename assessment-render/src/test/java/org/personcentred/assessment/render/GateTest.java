package org.personcentred.assessment.render;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page state passes every check of the gate. */
class GateTest {
    /** Which pages to look at, by their names. */
    private static final Pattern PAGES = Pattern.compile(System.getProperty("gate.pages", ".*"));

    static Stream<Arguments> checksAndPages() {
        return PageStates.all().entrySet().stream()
                .filter(page -> PAGES.matcher(page.getKey()).matches())
                .flatMap(
                        page -> Gate.CHECKS.stream().map(check -> Arguments.of(check, page.getKey(), page.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("checksAndPages")
    void a_page_passes(Gate.Check check, String name, String html) {
        check.of().accept(Page.of(name, html));
    }
}
