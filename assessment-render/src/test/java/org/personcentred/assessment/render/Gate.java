package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

/**
 * Every check that each page has to pass; that each finds what it is there for is held by {@link PlantedDefectsTest}.
 * Those that only look at a page stand together, as it is opened for all of them once.
 */
final class Gate {
    static final List<Check> CHECKS = List.of(
            new Check(MarkupLaw::ids_are_unique, "ids_are_unique"),
            new Check(MarkupLaw::every_reference_to_an_id_leads_somewhere, "every_reference_to_an_id_leads_somewhere"),
            new Check(MarkupLaw::every_control_has_one_label, "every_control_has_one_label"),
            new Check(
                    MarkupLaw::a_group_begins_with_its_legend_and_holds_no_other_group,
                    "a_group_begins_with_its_legend_and_holds_no_other_group"),
            new Check(
                    MarkupLaw::the_error_of_a_group_is_said_on_the_group_and_where_the_tab_key_comes_to_it,
                    "the_error_of_a_group_is_said_on_the_group_and_where_the_tab_key_comes_to_it"),
            new Check(
                    MarkupLaw::the_error_of_a_single_box_comes_first_in_what_describes_it_and_the_box_is_invalid,
                    "the_error_of_a_single_box_comes_first_in_what_describes_it_and_the_box_is_invalid"),
            new Check(
                    MarkupLaw::a_box_that_is_wrong_is_described_by_what_is_wrong,
                    "a_box_that_is_wrong_is_described_by_what_is_wrong"),
            new Check(
                    MarkupLaw::the_summary_says_what_the_questions_say_in_their_order,
                    "the_summary_says_what_the_questions_say_in_their_order"),
            new Check(
                    MarkupLaw::the_title_and_the_summary_tell_of_errors_together,
                    "the_title_and_the_summary_tell_of_errors_together"),
            new Check(MarkupLaw::nothing_is_used_that_shuts_people_out, "nothing_is_used_that_shuts_people_out"),
            new Check(
                    MarkupLaw::headings_go_down_one_step_at_a_time_below_one_h1,
                    "headings_go_down_one_step_at_a_time_below_one_h1"),
            new Check(MarkupLaw::nothing_stands_before_the_content, "nothing_stands_before_the_content"),
            new Check(KeyboardLaw::a_choice_leads_nowhere, "a_choice_leads_nowhere"),
            new Check(MarkupLaw::an_error_is_told_by_words, "an_error_is_told_by_words"),
            new Check(MarkupLaw::nothing_happens_by_itself, "nothing_happens_by_itself"),
            new Check(MarkupLaw::a_table_has_a_caption_and_headers, "a_table_has_a_caption_and_headers"),
            new Check(
                    MarkupLaw::a_picture_has_a_name_or_is_for_nobody_to_hear,
                    "a_picture_has_a_name_or_is_for_nobody_to_hear"),
            new Check(
                    BrowserLaw::words_for_the_ear_stand_apart_from_those_beside_them,
                    "words_for_the_ear_stand_apart_from_those_beside_them"),
            new Check(
                    LanguageLaw::words_are_in_the_language_that_they_are_said_to_be_in,
                    "words_are_in_the_language_that_they_are_said_to_be_in"),
            new Check(
                    PurposeLaw::a_box_has_the_purpose_of_its_question_and_no_other,
                    "a_box_has_the_purpose_of_its_question_and_no_other"),
            new Check(MarkupLaw::the_page_can_be_enlarged_and_turned, "the_page_can_be_enlarged_and_turned"),
            new Check(Gate::the_html_checker_finds_nothing, "the_html_checker_finds_nothing"),
            new Check(BrowserLaw::axe_finds_nothing_in_the_light, "axe_finds_nothing_in_the_light"),
            new Check(BrowserLaw::axe_finds_nothing_in_the_dark, "axe_finds_nothing_in_the_dark"),
            new Check(BrowserLaw::the_ibm_checker_finds_nothing, "the_ibm_checker_finds_nothing"),
            new Check(BrowserLaw::a_page_320_px_wide_scrolls_one_way_only, "a_page_320_px_wide_scrolls_one_way_only"),
            new Check(BrowserLaw::every_target_is_at_least_44_px, "every_target_is_at_least_44_px"),
            new Check(BrowserLaw::boxes_stand_out_from_what_is_behind_them, "boxes_stand_out_from_what_is_behind_them"),
            new Check(BrowserLaw::nothing_moves_for_who_wants_it_still, "nothing_moves_for_who_wants_it_still"),
            new Check(BrowserLaw::every_question_is_seen_without_a_script, "every_question_is_seen_without_a_script"),
            new Check(
                    BrowserLaw::forced_colours_are_kept_and_show_what_is_chosen,
                    "forced_colours_are_kept_and_show_what_is_chosen"),
            new Check(BrowserLaw::spread_out_text_is_not_cut_off, "spread_out_text_is_not_cut_off"),
            new Check(BrowserLaw::all_text_grows_with_the_reader_s_size, "all_text_grows_with_the_reader_s_size"),
            new Check(
                    KeyboardLaw::the_keyboard_reaches_everything_in_order, "the_keyboard_reaches_everything_in_order"));

    private Gate() {}

    /**
     * One check, by the sentence that it holds.
     *
     * @param of throws an {@link AssertionError} for a page that does not pass
     */
    record Check(Consumer<Page> of, String name) {
        boolean passes(Page page) {
            try {
                of.accept(page);
                return true;
            } catch (AssertionError found) {
                return false;
            }
        }

        @Override
        public String toString() {
            return name.replace('_', ' ');
        }
    }

    static void the_html_checker_finds_nothing(Page page) {
        // a page in a language into which its definition is not translated; what is in another says so itself
        assertThat(HtmlChecker.found(page.html()))
                .filteredOn(line -> !line.contains("This document appears to be written in"))
                .isEmpty();
    }
}
