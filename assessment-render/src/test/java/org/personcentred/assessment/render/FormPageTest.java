package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.schemas.ShippedAssessments;

class FormPageTest {
    /** A question within a condition, after the answer that it needs. */
    private static final Pattern QUESTION = Pattern.compile("(?:to|for) “(.*?)”");

    private static final Document WRONG = Jsoup.parse(
            PageStates.errors(PageStates.FALLS, PageStates.FALLS_WRONG).toHtml());

    @Test
    void everything_that_was_typed_is_still_there() {
        assertThat(WRONG.getElementById("age").val()).isEqualTo("eighty <b>");
        assertThat(WRONG.getElementById("what_matters").wholeText()).isEqualTo("\nMy garden\r\nand the shop");
        assertThat(WRONG.getElementById("last_fall-month").val()).isEqualTo("Smarch");
        assertThat(WRONG.getElementById("gait_speed").val()).isEqualTo("fast");
        assertThat(WRONG.select("[name=fallen.comment]").val()).isEqualTo("On the stairs");
        assertThat(WRONG.select("[checked]").stream()
                        .map(box -> box.attr("name") + "=" + box.val())
                        .toList())
                .contains("unsteady=_declined", "falls_count.reason=unknown", "help_with=home", "help_with=nothing");
    }

    @Test
    void what_was_typed_twice_into_one_field_is_all_still_there_beside_the_problem() {
        Document page = Jsoup.parse(PageStates.errors(
                        PageStates.FALLS,
                        "what_matters=My+garden&what_matters=The+shop&age=80&age=18&gait_speed=&gait_speed=0.9"
                                + "&worry.comment=At+night&worry.comment=On+the+stairs&worry.comment=At+night")
                .toHtml());

        assertThat(page.getElementById("what_matters").val()).isEqualTo("My garden / The shop");
        assertThat(page.getElementById("age").val()).isEqualTo("80 / 18");
        assertThat(page.getElementById("gait_speed").val()).isEqualTo("0.9");
        assertThat(page.select("[name=worry.comment]").val()).isEqualTo("At night / On the stairs");
        assertThat(page.select(".pca-error-summary a").eachAttr("href"))
                .contains("#what_matters", "#age", "#gait_speed", "#worry--comment");
    }

    @Test
    void who_looks_at_a_section_instead_is_all_still_there_too() {
        Document page = Jsoup.parse(PageStates.errors(
                        PageStates.EVERY_TYPE, "more.skip=someone_else&more.skip.who=The+nurse&more.skip.who=Ali")
                .toHtml());

        assertThat(page.select("[name=more.skip.who]").val()).isEqualTo("The nurse / Ali");
    }

    @Test
    void a_text_that_is_too_long_is_kept_whole() {
        String typed = "a".repeat(1001);

        Document page = Jsoup.parse(
                PageStates.errors(PageStates.FALLS, "what_matters=" + typed).toHtml());

        assertThat(page.getElementById("what_matters").val()).isEqualTo(typed);
        assertThat(page.select(".pca-error-summary a").eachAttr("href")).containsExactly("#what_matters");
    }

    @Test
    void a_comment_that_was_typed_is_open_to_see() {
        assertThat(WRONG.select("details[open] textarea").eachAttr("name")).containsExactly("fallen.comment");
    }

    @Test
    void a_place_for_a_comment_in_a_row_says_in_which_row_it_is() {
        Document page = Jsoup.parse(
                PageStates.filled(PageStates.EVERY_TYPE, PageStates.ROWS).toHtml());

        assertThat(page.select("details:has([name=goals.0.hard.comment]) summary, label[for=goals-0-hard--comment]")
                        .eachText())
                .containsExactly("Add a comment (Is it hard? (goal 1))", "Your comment (Is it hard? (goal 1))");
        assertThat(page.select("label[for$=--comment]").eachText()).doesNotHaveDuplicates();
        assertThat(page.select("summary").eachText()).doesNotHaveDuplicates();
    }

    @Test
    void only_the_wrong_part_of_a_date_is_marked() {
        assertThat(WRONG.select("[name^=last_fall.][aria-invalid]").eachAttr("name"))
                .containsExactly("last_fall.month");
        assertThat(WRONG.select(".pca-error-summary a[href=#last_fall-month]")).hasSize(1);
    }

    @Test
    void a_value_that_is_no_option_makes_no_new_control() {
        assertThat(WRONG.select("[name=worry]").eachAttr("value"))
                .containsExactly("yes", "no", "_unknown", "_declined");
    }

    @Test
    void questions_that_depend_on_another_say_so_and_a_section_says_it_once() {
        Document page = Jsoup.parse(FormPage.of(PageStates.FALLS).toHtml());

        assertThat(page.select(".pca-only-if").eachText())
                .containsExactly(
                        "Only if your answer to “How old are you, in years?” is 50 or more and is less than 65.",
                        "Only if you answered “Yes” to “Have you fallen in the past 12 months?”.");
    }

    @Test
    void a_supporter_is_asked_about_the_person_by_name() {
        Document page = Jsoup.parse(FormPage.of(PageStates.FALLS)
                .audience(Audience.SUPPORTER)
                .person("Mrs Khan")
                .toHtml());

        assertThat(page.text()).contains("Has Mrs Khan fallen in the past 12 months?");
    }

    @Test
    void without_a_name_a_supporter_is_asked_about_the_person() {
        Document page = Jsoup.parse(
                FormPage.of(PageStates.FALLS).audience(Audience.SUPPORTER).toHtml());

        assertThat(page.text()).contains("Has the person fallen in the past 12 months?");
    }

    @Test
    void a_condition_of_what_one_answers_quotes_what_another_answers_as_it_stands_on_the_page() {
        FormPage form = FormPage.of(ShippedAssessments.load("falls-multifactorial"));

        assertThat(onlyIf(form))
                .contains(
                        "Only if you answered “Yes” to “Have you become muddled or much sleepier over hours or days?” or"
                                + " you answered “Yes” to “Has anything in how you think or feel changed suddenly in the last two"
                                + " weeks?”.");
        assertThat(onlyIf(form.audience(Audience.SUPPORTER).person("Mrs Khan")))
                .contains(
                        "Only if you answered “Yes” to “Has Mrs Khan become muddled or much sleepier over hours or days?”"
                                + " or you answered “Yes” to “Has anything in how Mrs Khan thinks or behaves changed suddenly in"
                                + " the last two weeks?”.");
    }

    @Test
    void every_question_that_a_condition_quotes_stands_on_the_page_in_the_same_words() {
        for (ShippedAssessments.Shipped shipped : ShippedAssessments.newest()) {
            for (Audience reader : Audience.values()) {
                Document page = Jsoup.parse(FormPage.of(ShippedAssessments.load(shipped.id()))
                        .audience(reader)
                        .toHtml());
                List<String> quoted = page.select(".pca-only-if").remove().stream()
                        .flatMap(said -> QUESTION.matcher(said.text()).results())
                        .map(quote -> quote.group(1))
                        .toList();

                assertThat(quoted)
                        .as("%s, %s", shipped.id(), reader)
                        .allMatch(question -> page.text().contains(question));
            }
        }
    }

    private static List<String> onlyIf(FormPage form) {
        return Jsoup.parse(form.toHtml()).select(".pca-only-if").eachText();
    }

    @Test
    void what_a_practitioner_answers_is_marked_and_in_the_practitioners_words() {
        Document page = Jsoup.parse(FormPage.of(PageStates.FALLS).toHtml());

        assertThat(page.select(".pca-mark").eachText())
                .containsExactly("For the health or care professional to answer");
        assertThat(page.text()).contains("Is the person known to be living with frailty?");
    }

    @Test
    void browsers_fill_in_only_what_is_about_their_user() {
        Document self = Jsoup.parse(FormPage.of(PageStates.EVERY_TYPE).toHtml());
        Document other = Jsoup.parse(
                FormPage.of(PageStates.EVERY_TYPE).audience(Audience.SUPPORTER).toHtml());

        assertThat(self.getElementById("given_name").attr("autocomplete")).isEqualTo("given-name");
        assertThat(self.getElementById("born-day").attr("autocomplete")).isEqualTo("bday-day");
        assertThat(other.getElementById("given_name").attr("autocomplete")).isEqualTo("off");
    }

    @Test
    void optional_is_said_where_another_question_is_not() {
        Document page = Jsoup.parse(FormPage.of(PageStates.EVERY_TYPE).toHtml());

        assertThat(page.select(".pca-aside").eachText())
                .containsExactly(
                        "(optional)",
                        "(optional)",
                        "(optional)",
                        "(optional)",
                        "(in kilograms, optional)",
                        "(optional)",
                        "(optional)",
                        "(in kilograms, optional)",
                        "(optional)",
                        "(optional)",
                        "(optional)",
                        "(optional)",
                        "(optional)",
                        "(optional)");
        assertThat(FormPage.of(PageStates.PHQ9).toHtml()).doesNotContain("optional");
    }

    @Test
    void a_single_question_that_somebody_else_answers_is_marked_too() {
        Document page = Jsoup.parse(FormPage.of(PageStates.MEASURES).toHtml());

        assertThat(page.select("legend:has(.pca-mark)").eachText())
                .containsExactly("For the health or care professional to answer: Time to walk 4 metres (in seconds)");
        assertThat(Jsoup.parse(FormPage.of(PageStates.MEASURES)
                                .audience(Audience.PRACTITIONER)
                                .toHtml())
                        .select(".pca-mark"))
                .isEmpty();
    }

    @Test
    void what_a_question_depends_on_is_said_once_and_with_its_unit() {
        Document page = Jsoup.parse(FormPage.of(PageStates.MEASURES).toHtml());

        assertThat(page.select(".pca-only-if").eachText())
                .containsExactly(
                        "Only if your answer to “Weight” is less than 50 kilograms.",
                        "Only if you ticked “Reading” or “Music” for “What helps you to rest?”.");
    }

    @Test
    void limits_are_said_before_anybody_goes_beyond_them() {
        Document page = Jsoup.parse(FormPage.of(PageStates.MEASURES).toHtml());

        assertThat(page.getElementById("helps--hint").text()).isEqualTo("You can choose up to 2.");
        assertThat(page.getElementById("nickname--hint").text()).isEqualTo("You can write up to 20 characters.");
        assertThat(page.getElementById("nickname").attr("data-pca-most")).isEqualTo("20");
    }

    @Test
    void a_number_that_can_be_below_zero_leaves_the_minus_sign_in_reach() {
        Document page = Jsoup.parse(FormPage.of(PageStates.EVERY_TYPE).toHtml());

        assertThat(page.getElementById("change").hasAttr("inputmode")).isFalse();
        assertThat(page.getElementById("grip-1").attr("inputmode")).isEqualTo("numeric");
    }

    @Test
    void the_host_chooses_address_token_and_style_sheet() {
        Document page = Jsoup.parse(FormPage.of(PageStates.PHQ9)
                .action("/answers?id=1&x=2")
                .hidden("_csrf", "a\"b")
                .stylesheet("/looks.css")
                .toHtml());

        assertThat(page.selectFirst("form").attr("action")).isEqualTo("/answers?id=1&x=2");
        assertThat(page.select("input[type=hidden]").stream()
                        .map(field -> field.attr("name") + "=" + field.val())
                        .toList())
                .isEqualTo(List.of("_assessment=phq-9", "_version=1.0.0", "_language=en-GB", "_csrf=a\"b"));
        assertThat(page.selectFirst("link[rel=stylesheet]").attr("href")).isEqualTo("/looks.css");
    }

    @Test
    void an_error_within_an_assessment_within_names_the_question_that_is_wrong() {
        Document page = Jsoup.parse(PageStates.errors(PageStates.WITHIN, "confused=yes&clarity.facts=many")
                .toHtml());

        assertThat(page.select(".pca-error-list a").eachText())
                .containsExactly("Choose an answer from the list for “How many of four facts were wrong?”.");
        assertThat(page.select(".pca-question .pca-error").eachText())
                .containsExactly("Error: Choose an answer from the list for “How many of four facts were wrong?”.");
    }

    /** Somebody who goes from box to box meets no heading, and so not what stands under it. */
    @Test
    void each_question_of_a_part_that_is_asked_only_if_something_holds_is_described_by_that() {
        Elements parts = Jsoup.parse(FormPage.of(PageStates.FALLS).toHtml()).select(".pca-section:has(> .pca-only-if)");

        assertThat(parts).isNotEmpty();
        for (Element part : parts) {
            String sentence = part.selectFirst("> .pca-only-if").id();
            assertThat(part.select("> .pca-question"))
                    .isNotEmpty()
                    .allSatisfy(question -> assertThat(question.selectFirst("fieldset, input, textarea")
                                    .attr("aria-describedby")
                                    .split(" "))
                            .contains(sentence));
        }
    }

    @Test
    void writing_gives_the_same_page() throws IOException {
        StringBuilder written = new StringBuilder();

        FormPage.of(PageStates.PHQ9).writeTo(written);

        assertThat(written.toString()).isEqualTo(FormPage.of(PageStates.PHQ9).toHtml());
    }
}
