package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

class HostileTextProperties {
    private static final String SHAPE = shape("plain words");

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> piece = Arbitraries.of(
                "<",
                ">",
                "\"",
                "'",
                "&",
                "=",
                "/",
                "`",
                "\n",
                "<script>",
                "</textarea>",
                "</p>",
                "-->",
                "<![CDATA[",
                "&lt;",
                "javascript:",
                " onfocus=x ",
                "${1}",
                "{name}",
                "\u202e",
                "é",
                "a",
                " ");
        return piece.list().ofMinSize(1).ofMaxSize(12).map(pieces -> "x" + String.join("", pieces));
    }

    @Property(tries = 200)
    void what_somebody_types_is_shown_as_typed_and_never_becomes_a_tag(@ForAll("hostile") String typed) {
        Document page = Jsoup.parse(page(typed));

        assertThat(shape(typed)).isEqualTo(SHAPE);
        assertThat(page.getElementById("what_matters").wholeText()).isEqualTo("\n" + typed);
        assertThat(page.getElementById("age").val()).isEqualTo(typed);
    }

    @Property(tries = 100)
    void a_hosts_words_never_become_a_tag(@ForAll("hostile") String words) {
        Document page = Jsoup.parse(FormPage.of(PageStates.PHQ9)
                .action(words)
                .hidden("_x", words)
                .person(words)
                .toHtml());

        assertThat(page.select("input[type=hidden]").last().val()).isEqualTo(words);
        assertThat(page.select("script, [onfocus]")).isEmpty();
    }

    private static String page(String typed) {
        List<String> value = List.of(typed);
        Submission submission = Submission.ofForm(
                PageStates.FALLS, Map.of("what_matters", value, "age", value, "fallen.comment", value));
        return FormPage.of(PageStates.FALLS)
                .with(submission, ResponseChecker.check(submission).problems())
                .toHtml();
    }

    /** The tags of a page, in order. */
    private static String shape(String typed) {
        return String.join(" ", Jsoup.parse(page(typed)).getAllElements().eachAttr("class"))
                + Jsoup.parse(page(typed)).getAllElements().size();
    }
}
