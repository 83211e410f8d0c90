package org.personcentred.assessment.render;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages with one thing wrong each. */
final class Defects {
    /** Takes the focus back to a box whenever it is about to leave it. */
    private static final String TRAP = """
            document.getElementById('age').addEventListener('keydown', event => {
              if (event.key === 'Tab') event.preventDefault();
            });
            """;

    /** Sends a form as soon as something is chosen. */
    private static final String HASTY = "document.addEventListener('change', event => event.target.form.submit());";

    private Defects() {}

    /**
     * One thing wrong.
     *
     * @param foundBy the check of the gate that has to find it
     * @param page    the page state that it is planted into
     */
    record Defect(String name, String foundBy, String page, Consumer<Document> planting) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Defect markup(String name, String foundBy, Consumer<Document> planting) {
        return new Defect(name, foundBy, "falls-errors", planting);
    }

    private static Defect on(String page, String name, String foundBy, Consumer<Document> planting) {
        return new Defect(name, foundBy, page, planting);
    }

    /** A stylesheet of its own, as the policy allows none within the page. */
    private static Defect style(String name, String foundBy, String css) {
        return markup(name, foundBy, page -> {
            String address = name.replace(' ', '-') + ".css";
            Browser.one().serve(address, css);
            page.head().append("<link rel=stylesheet href='/" + address + "'>");
        });
    }

    /** Every defect. */
    static List<Defect> all() {
        return Stream.of(labels(), purposes(), languages(), errors(), structure(), behaviour(), engines(), looks())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Defect> labels() {
        return List.of(
                markup(
                        "no label",
                        "every_control_has_one_label",
                        page -> first(page, "label[for=age]").remove()),
                markup("a label only as placeholder", "every_control_has_one_label", page -> {
                    first(page, "label[for=age]").remove();
                    first(page, "#age").attr("placeholder", "Age");
                }),
                markup(
                        "a placeholder beside the label",
                        "nothing_is_used_that_shuts_people_out",
                        page -> first(page, "#age").attr("placeholder", "Age")),
                markup(
                        "a hint that is not there",
                        "every_reference_to_an_id_leads_somewhere",
                        page -> first(page, "#age").attr("aria-describedby", "nowhere")),
                markup(
                        "an id twice",
                        "ids_are_unique",
                        page -> first(page, ".pca-hint[id]")
                                .after("<p id='" + first(page, ".pca-hint[id]").id() + "'>Again</p>")),
                markup(
                        "a picture without a name",
                        "a_picture_has_a_name_or_is_for_nobody_to_hear",
                        page -> first(page, "main").append("<svg viewBox='0 0 9 9'><path d='M0 0h9'/></svg>")),
                markup(
                        "a picture that is said to be one, without a name",
                        "a_picture_has_a_name_or_is_for_nobody_to_hear",
                        page -> first(page, "main").append("<svg role=img viewBox='0 0 9 9'><path d='M0 0h9'/></svg>")),
                markup(
                        "a word for the ear that runs into the one before it",
                        "words_for_the_ear_stand_apart_from_those_beside_them",
                        page -> first(page, "main")
                                .append("<p><a href='#age'>Change<span class='pca-when'>it</span></a></p>")),
                markup(
                        "a table without headers",
                        "a_table_has_a_caption_and_headers",
                        page -> first(page, "main").append("<table><tr><td>1</td></tr></table>")));
    }

    private static List<Defect> purposes() {
        return List.of(
                on(
                        "every-type-errors",
                        "a wrong purpose",
                        "a_box_has_the_purpose_of_its_question_and_no_other",
                        page -> first(page, "[autocomplete=bday-day]").attr("autocomplete", "email")),
                on(
                        "every-type-errors",
                        "a purpose that is missing",
                        "a_box_has_the_purpose_of_its_question_and_no_other",
                        page -> page.select("[autocomplete^=bday]").attr("autocomplete", "off")),
                on(
                        "every-type-errors",
                        "a box that says nothing of what may be filled in",
                        "a_box_has_the_purpose_of_its_question_and_no_other",
                        page -> first(page, "[autocomplete=bday-day]").removeAttr("autocomplete")));
    }

    private static List<Defect> languages() {
        return List.of(
                markup(
                        "no language",
                        "nothing_is_used_that_shuts_people_out",
                        page -> first(page, "html").removeAttr("lang")),
                markup(
                        "the wrong language",
                        "words_are_in_the_language_that_they_are_said_to_be_in",
                        page -> first(page, "html").attr("lang", "cy")),
                markup(
                        "a part in Welsh that does not say so",
                        "words_are_in_the_language_that_they_are_said_to_be_in",
                        page -> first(page, ".pca-hint")
                                .text("Dywedwch wrthym beth sydd yn bwysig i chi ac i’ch teulu.")),
                on(
                        "arabic-errors",
                        "a part in English that does not say so on an Arabic page",
                        "words_are_in_the_language_that_they_are_said_to_be_in",
                        page -> first(page, ".pca-hint span[lang]").unwrap()),
                markup(
                        "the wrong direction",
                        "nothing_is_used_that_shuts_people_out",
                        page -> first(page, "html").attr("dir", "rtl")));
    }

    private static List<Defect> errors() {
        return List.of(
                markup(
                        "the error of a box that nothing leads to",
                        "the_error_of_a_single_box_comes_first_in_what_describes_it_and_the_box_is_invalid",
                        page -> first(page, "#age").removeAttr("aria-describedby")),
                markup(
                        "a wrong box among several that does not say so",
                        "a_box_that_is_wrong_is_described_by_what_is_wrong",
                        page -> first(page, "#last_fall-year").attr("aria-invalid", "true")),
                markup(
                        "the error of a group on the group alone",
                        "the_error_of_a_group_is_said_on_the_group_and_where_the_tab_key_comes_to_it",
                        page -> first(page, "#fallen").removeAttr("aria-describedby")),
                markup(
                        "the error of a group on its first option alone, where another is chosen",
                        "the_error_of_a_group_is_said_on_the_group_and_where_the_tab_key_comes_to_it",
                        page -> first(page, "#fallen-no").removeAttr("aria-describedby")),
                markup(
                        "a box that is not said to be wrong",
                        "the_error_of_a_single_box_comes_first_in_what_describes_it_and_the_box_is_invalid",
                        page -> first(page, "#age").removeAttr("aria-invalid")),
                markup(
                        "no summary of errors",
                        "the_title_and_the_summary_tell_of_errors_together",
                        page -> first(page, ".pca-error-summary").remove()),
                markup(
                        "a title that says nothing of errors",
                        "the_title_and_the_summary_tell_of_errors_together",
                        page -> page.title(page.title().replace("Error: ", ""))),
                markup(
                        "a summary that takes no focus",
                        "the_title_and_the_summary_tell_of_errors_together",
                        page -> first(page, ".pca-error-summary").removeAttr("autofocus")),
                markup(
                        "a link of the summary to nothing",
                        "every_reference_to_an_id_leads_somewhere",
                        page -> first(page, ".pca-error-summary a").attr("href", "#nowhere")),
                markup(
                        "a summary in another order",
                        "the_summary_says_what_the_questions_say_in_their_order",
                        page -> first(page, ".pca-error-list")
                                .prependChild(first(page, ".pca-error-list > :last-child"))),
                markup(
                        "a summary that says something else",
                        "the_summary_says_what_the_questions_say_in_their_order",
                        page -> first(page, ".pca-error-list a").text("Something is wrong")),
                markup(
                        "an error by colour alone",
                        "an_error_is_told_by_words",
                        page -> first(page, ".pca-error").html("<b>!</b>")));
    }

    private static List<Defect> structure() {
        return List.of(
                markup(
                        "radios in no group",
                        "a_group_begins_with_its_legend_and_holds_no_other_group",
                        page -> first(page, "fieldset:has([type=radio])").tagName("div")),
                markup(
                        "a group without its question",
                        "a_group_begins_with_its_legend_and_holds_no_other_group",
                        page -> first(page, "fieldset:has([type=radio]) legend").remove()),
                markup(
                        "a question that is not first in its group",
                        "a_group_begins_with_its_legend_and_holds_no_other_group",
                        page -> first(page, "fieldset:has([type=radio])").prependElement("p")),
                markup(
                        "a heading that jumps",
                        "headings_go_down_one_step_at_a_time_below_one_h1",
                        page -> first(page, "form h2").tagName("h4")),
                markup(
                        "an expanded radio",
                        "nothing_is_used_that_shuts_people_out",
                        page -> first(page, "[type=radio]").attr("aria-expanded", "false")));
    }

    private static List<Defect> behaviour() {
        return List.of(
                markup("a key that leads nowhere", "the_keyboard_reaches_everything_in_order", page -> {
                    Browser.one().serve("trap.js", TRAP);
                    page.head().append("<script src='/trap.js' defer></script>");
                }),
                markup("a choice that sends the form by a script", "a_choice_leads_nowhere", page -> {
                    Browser.one().serve("hasty.js", HASTY);
                    page.head().append("<script src='/hasty.js' defer></script>");
                }),
                markup(
                        "a way to skip before the content",
                        "nothing_stands_before_the_content",
                        page -> page.body().prepend("<nav><a href='/'>Home</a><a href='/a'>A</a></nav>")),
                markup(
                        "a choice that sends the form",
                        "nothing_happens_by_itself",
                        page -> first(page, "[type=radio]").attr("onchange", "this.form.submit()")),
                markup(
                        "a key that is caught",
                        "nothing_happens_by_itself",
                        page -> page.body().attr("onkeydown", "return false")),
                markup(
                        "a button that is none",
                        "nothing_happens_by_itself",
                        page -> first(page, "main").append("<div role='button' tabindex='-1'>Send</div>")),
                markup(
                        "a page that cannot be enlarged",
                        "the_page_can_be_enlarged_and_turned",
                        page -> first(page, "meta[name=viewport]")
                                .attr("content", "width=device-width, maximum-scale=1")),
                markup(
                        "a question that waits for a script",
                        "every_question_is_seen_without_a_script",
                        page -> first(page, ".pca-question").attr("hidden", true)));
    }

    /** What the engines are there for; each of them has something that it alone is asked for here. */
    private static List<Defect> engines() {
        return List.of(
                markup(
                        "a purpose that is none",
                        "axe_finds_nothing_in_the_light",
                        page -> first(page, "#age").attr("autocomplete", "how-old")),
                markup(
                        "another name than is seen",
                        "axe_finds_nothing_in_the_light",
                        page -> first(page, "button").attr("aria-label", "Off we go")),
                markup(
                        "a value that no box takes",
                        "the_html_checker_finds_nothing",
                        page -> first(page, "#age").attr("autocomplete", "how-old")),
                markup(
                        "an attribute that is none",
                        "the_html_checker_finds_nothing",
                        page -> first(page, "#age").attr("colour", "red")),
                markup(
                        "a group with no name, to the IBM checker",
                        "the_ibm_checker_finds_nothing",
                        page -> first(page, "fieldset:has([type=radio]) legend").remove()),
                markup(
                        "a hint that is not there, to the IBM checker",
                        "the_ibm_checker_finds_nothing",
                        page -> first(page, "#age").attr("aria-describedby", "nowhere")),
                style("pale text", "axe_finds_nothing_in_the_light", ".pca-label { color: #999; background: #fff }"),
                style(
                        "text short of seven to one",
                        "axe_finds_nothing_in_the_light",
                        ".pca-label { color: #767676; background: #fff }"),
                style("text dark in the dark", "axe_finds_nothing_in_the_dark", ".pca-label { color: #333 }"));
    }

    private static List<Defect> looks() {
        return List.of(
                style(
                        "a pale border",
                        "boxes_stand_out_from_what_is_behind_them",
                        ".pca-input { border-color: #ccc !important }"),
                style(
                        "small targets",
                        "every_target_is_at_least_44_px",
                        "button { min-height: 20px !important; padding: 0 !important; line-height: 1 !important }"),
                style(
                        "targets that are not quite large",
                        "every_target_is_at_least_44_px",
                        ".pca-input { height: 40px !important; min-height: 0 !important; padding: 0 !important }"),
                style(
                        "a bar over the focus",
                        "the_keyboard_reaches_everything_in_order",
                        "body::after { content: ''; position: fixed; inset: 20px 0 0 0; background: #fff }"),
                style("no ring", "the_keyboard_reaches_everything_in_order", "*:focus { outline: none !important }"),
                style(
                        "upside down",
                        "the_keyboard_reaches_everything_in_order",
                        "form { display: flex !important; flex-direction: column-reverse }"),
                style(
                        "a pale edge round an option",
                        "boxes_stand_out_from_what_is_behind_them",
                        ".pca-option { border-color: #c9d0d6 !important }"),
                style(
                        "a small link on a line of its own",
                        "every_target_is_at_least_44_px",
                        ".pca-error-list .pca-link { min-height: 0 !important; padding: 0 !important }"),
                style("wide", "a_page_320_px_wide_scrolls_one_way_only", "form { min-width: 600px }"),
                style(
                        "cut off",
                        "spread_out_text_is_not_cut_off",
                        ".pca-label { height: 1.2em !important; overflow: hidden }"),
                style(
                        "text of a size",
                        "all_text_grows_with_the_reader_s_size",
                        ".pca-label { font-size: 16px !important }"),
                style(
                        "text that moves",
                        "nothing_moves_for_who_wants_it_still",
                        ".pca-label { transition: color 1s !important }"),
                style(
                        "own colours",
                        "forced_colours_are_kept_and_show_what_is_chosen",
                        ".pca-option { forced-color-adjust: none; border: 1px solid #fff !important }"),
                style(
                        "what is chosen, lost in forced colours",
                        "forced_colours_are_kept_and_show_what_is_chosen",
                        "@media (forced-colors: active) { .pca-option:has(:checked) { border: 1px solid !important } }"),
                style(
                        "home-made ticks in forced colours",
                        "forced_colours_are_kept_and_show_what_is_chosen",
                        ".pca-tick { appearance: none; background: #000 }"));
    }

    private static Element first(Document page, String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), selector);
    }
}
