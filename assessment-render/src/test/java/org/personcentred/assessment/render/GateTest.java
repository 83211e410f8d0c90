package org.personcentred.assessment.render;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page state passes every check of the gate. */
class GateTest {
    static Stream<Arguments> checksAndPages() {
        return PageStates.all().entrySet().stream()
                .flatMap(
                        page -> Gate.CHECKS.stream().map(check -> Arguments.of(check, page.getKey(), page.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("checksAndPages")
    void a_page_passes(Gate.Check check, String name, String html) {
        check.of().accept(Page.of(name, html));
    }
}
