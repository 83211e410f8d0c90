package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a browser may fill in by itself: only what a question asks its user for, and that it may. */
final class PurposeLaw {
    /** What a question has to be about where its box has a purpose; in the languages of the pages that are tried. */
    private static final Map<String, Pattern> ABOUT = Map.of(
            "bday", about("born|birth|geni|ولد|ميلاد"),
            "name", about("name|called|enw|اسم"),
            "email", about("e-?mail|ebost|بريد"),
            "tel", about("phone|ffôn|هاتف"),
            "postal-code", about("postcode|cod post|بريدي"),
            "sex", about("sex|gender|rhyw|جنس"));

    private static final Pattern ASKS_FOR_THE_OWN_BIRTHDAY = about("were you born|your date of birth");

    private PurposeLaw() {}

    private static Pattern about(String words) {
        return Pattern.compile("(?iu)(" + words + ")");
    }

    static void a_box_has_the_purpose_of_its_question_and_no_other(Page judged) {
        for (Element box : judged.document().select("input[type=text], textarea")) {
            String purpose = box.attr("autocomplete");
            String asked = asked(box);
            if (box.is("input")) {
                assertThat(purpose).as(asked).isNotEmpty();
            }
            // browsers remember nothing of a box of several lines for the next person: decision 43
            if (!purpose.isEmpty() && !purpose.equals("off")) {
                assertThat(asked).as(purpose).containsPattern(ABOUT.getOrDefault(family(purpose), about("^$")));
            }
        }
        for (Element group : judged.document().select("fieldset:has([id$=-year])")) {
            if (ASKS_FOR_THE_OWN_BIRTHDAY
                    .matcher(asked(group.selectFirst("input")))
                    .find()) {
                assertThat(group.select("input[type=text]").eachAttr("autocomplete"))
                        .isSubsetOf(List.of("bday-day", "bday-month", "bday-year"));
            }
        }
    }

    private static String family(String purpose) {
        return purpose.replaceFirst("^bday-.*", "bday")
                .replaceFirst("^tel-.*", "tel")
                .replaceFirst("^.*-name$", "name");
    }

    /** The question that a box belongs to. */
    private static String asked(Element box) {
        Element group = box.closest("fieldset");
        Element question = box.closest(".pca-question");
        return group != null && group.selectFirst("legend") != null
                ? group.selectFirst("legend").text()
                : question == null ? "" : question.select("label").text();
    }
}
