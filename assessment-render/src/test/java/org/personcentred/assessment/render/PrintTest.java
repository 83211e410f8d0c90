package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.render.page.Theme.Colours;

/** What comes out of a printer: the same on white paper, whichever colours a page has on the screen. */
class PrintTest {
    private static final Browser BROWSER = Browser.one();
    /** Text, edges and ticks that do not stand out on white, and grounds that are not white. */
    private static final String NOT_BLACK_ON_WHITE = """
            const found = [];
            const black = colour => colour === 'rgb(0, 0, 0)';
            for (const e of document.querySelectorAll('.pca-page, .pca-main, .pca-main *')) {
              if (!e.checkVisibility()) continue;
              const style = getComputedStyle(e);
              const said = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
              const edges = ['Top', 'Right', 'Bottom', 'Left'].filter(side => style['border' + side + 'Style'] !== 'none'
                && style['border' + side + 'Width'] !== '0px').map(side => style['border' + side + 'Color']);
              if (said && !black(style.color)) found.push('text ' + style.color + ' ' + e.outerHTML);
              if (edges.some(edge => !black(edge))) found.push('edge ' + edges + ' ' + e.outerHTML);
              if (!['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(style.backgroundColor))
                found.push('ground ' + style.backgroundColor + ' ' + e.outerHTML);
              if (!/^(only )?light( only)?$/.test(style.colorScheme)) found.push('scheme ' + style.colorScheme + ' ' + e.outerHTML);
              if (e.matches('.pca-tick') && !black(style.accentColor)) found.push('tick ' + style.accentColor + ' ' + e.outerHTML);
            }
            return found;
            """;

    static Stream<Arguments> pagesInLooks() {
        return Stream.of(Colours.values())
                .flatMap(colours -> pages(Theme.plain().in(colours)).entrySet().stream()
                        .map(page -> Arguments.of(page.getKey(), colours, page.getValue())));
    }

    private static Map<String, String> pages(Theme theme) {
        return Map.of(
                "paper",
                FormPage.of(PageStates.FALLS).onPaper().theme(theme).toHtml(),
                "errors",
                PageStates.errors(PageStates.FALLS, PageStates.FALLS_WRONG)
                        .theme(theme)
                        .toHtml(),
                "outcome",
                OutcomePage.of(PageStates.phq("0,1,0,0,0,0,0,0,1")).theme(theme).toHtml(),
                "plan",
                PlanPage.of(PlanStates.outcome(), PlanStates.agreed())
                        .theme(theme)
                        .toHtml(),
                "embedded",
                EmbeddingTest.twoForms(Look.PLAIN.inTheme(theme)));
    }

    @AfterEach
    void back_to_the_screen() {
        BROWSER.driver()
                .executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "screen", "features", List.of()));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("pagesInLooks")
    void everything_is_black_on_white(String name, Colours colours, String html) {
        BROWSER.open(Page.of("print-" + name + "-" + colours, html), 800, "dark");
        BROWSER.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "media",
                                "print",
                                "features",
                                List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));

        assertThat(BROWSER.<List<String>>run(NOT_BLACK_ON_WHITE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OF_THE_READER", "DARK", "HIGH_CONTRAST"})
    void a_printed_page_is_the_same_in_every_look(Colours colours) {
        Map<String, String> looked = pages(Theme.plain().in(colours));
        Map<String, String> light = pages(Theme.plain().in(Colours.LIGHT));

        for (String name : List.of("errors", "outcome")) {
            for (boolean ground : List.of(true, false)) {
                assertThat(printed(name, looked.get(name), ground)).isEqualTo(printed(name, light.get(name), ground));
            }
        }
    }

    /** The document that goes to the printer, but for when it was made. */
    private static String printed(String name, String html, boolean ground) {
        BROWSER.open(Page.of("print-" + name, html), 800, "dark");
        Object data = BROWSER.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("printBackground", ground, "generateTaggedPDF", false))
                .get("data");
        byte[] document = Base64.getDecoder().decode((String) Objects.requireNonNull(data));
        return new String(document, StandardCharsets.ISO_8859_1).replaceAll("/(Creation|Mod)Date \\([^)]*\\)", "");
    }
}
