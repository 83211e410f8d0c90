package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.render.page.Theme;

/** A form to print: empty, to be filled in with a pen, or with what was typed. */
class PaperTest {
    private static final Browser BROWSER = Browser.one();
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void every_option_has_a_box_and_nothing_needs_a_screen() {
        Document screen = Jsoup.parse(FormPage.of(PageStates.FALLS).toHtml());
        Document paper = Jsoup.parse(FormPage.of(PageStates.FALLS).onPaper().toHtml());

        assertThat(paper.select("form, input, textarea, button, details, summary"))
                .isEmpty();
        assertThat(paper.select(".pca-paper-box").eachText())
                .hasSize(
                        screen.select("input[type=radio], input[type=checkbox]").size())
                .containsOnly("☐");
        assertThat(paper.text()).contains("Name", "Day", "Filled in by");
    }

    @Test
    void every_question_and_what_it_depends_on_is_on_paper_too() {
        Document paper = Jsoup.parse(FormPage.of(PageStates.FALLS).onPaper().toHtml());

        PageStates.FALLS.items().stream()
                .filter(Item::isQuestion)
                .map(item -> item.ask().to(item.by().orElse(org.personcentred.assessment.definition.Audience.PERSON)))
                .forEach(question -> assertThat(paper.text()).contains(question));
        assertThat(paper.select(".pca-only-if")).isNotEmpty();
    }

    @Test
    void what_was_chosen_and_typed_is_marked_in_text() {
        Document paper = Jsoup.parse(PageStates.filled(
                        PageStates.FALLS, "fallen=yes&age=82&what_matters=My+%3Cgarden%3E&last_fall.year=2026")
                .onPaper()
                .toHtml());

        assertThat(paper.select("li:has(.pca-paper-box:contains(☒))").eachText())
                .containsExactly("☒ Yes");
        assertThat(paper.select(".pca-paper-blank").eachText()).contains("82", "2026");
        assertThat(paper.select(".pca-paper-words").text()).isEqualTo("My <garden>");
    }

    @Test
    void there_is_room_for_three_rows_where_rows_can_be_added() {
        Document paper =
                Jsoup.parse(FormPage.of(PageStates.EVERY_TYPE).onPaper().toHtml());

        assertThat(paper.select(".pca-row")).hasSize(3);
    }

    @Test
    void nothing_is_ticked_before_somebody_ticks_it_and_nothing_is_said_of_a_screen() {
        Document paper =
                Jsoup.parse(FormPage.of(PageStates.EVERY_TYPE).onPaper().toHtml());

        assertThat(paper.select(".pca-paper-box").eachText()).containsOnly("☐");
        assertThat(paper.text()).doesNotContain("characters");
    }

    @Test
    void where_it_is_said_that_there_are_none_there_is_no_room_for_one() {
        Document paper = Jsoup.parse(
                PageStates.filled(PageStates.EVERY_TYPE, "goals=none").onPaper().toHtml());

        assertThat(paper.select(".pca-row")).isEmpty();
        assertThat(paper.select("li:has(.pca-paper-box:contains(☒))").eachText())
                .containsExactly("☒ There is no goal to add");
    }

    @Test
    void a_comment_that_was_typed_is_on_a_print_of_the_form_for_the_screen() {
        BROWSER.open(
                Page.of(
                        "print-comment",
                        PageStates.filled(PageStates.FALLS, "fallen=yes&fallen.comment=On+the+stairs")
                                .toHtml()),
                800,
                "light");
        BROWSER.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(
                        BROWSER.<List<String>>run(
                                "return [...document.querySelectorAll('textarea')].filter(e => e.checkVisibility() && e.closest('details')).map(e => e.name)"))
                .containsExactly("fallen.comment");
        BROWSER.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void a_box_to_tick_is_six_millimetres_wide_or_more() {
        BROWSER.open(
                Page.of("paper-boxes", FormPage.of(PageStates.FALLS).onPaper().toHtml()), 800, "light");

        double width = BROWSER.<Number>run("""
                        const box = document.querySelector('.pca-paper-box');
                        const pen = document.createElement('canvas').getContext('2d');
                        const style = getComputedStyle(box);
                        pen.font = style.fontSize + ' ' + style.fontFamily;
                        const size = pen.measureText(box.textContent);
                        return size.actualBoundingBoxRight + size.actualBoundingBoxLeft;
                        """).doubleValue();
        assertThat(width * 25.4 / 96).isGreaterThanOrEqualTo(6);
    }

    @Test
    void large_print_is_half_as_large_again_and_takes_more_pages() {
        FormPage paper = FormPage.of(PageStates.WALK).onPaper();

        int usual = pages("paper-walk", paper.toHtml());
        int large = pages(
                "paper-walk-large", paper.theme(Theme.plain().inLargePrint()).toHtml());

        assertThat(usual).isBetween(1, 3);
        assertThat(large).isGreaterThan(usual);
    }

    /** How many pages of A4 a browser prints. */
    private static int pages(String name, String html) {
        BROWSER.open(Page.of(name, html), 800, "light");
        Map<String, Object> printed =
                BROWSER.driver().executeCdpCommand("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69));
        byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
        return (int) PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
