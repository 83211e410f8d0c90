package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.render.page.Embedding;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.response.Submission;

/** The code of {@code docs/looks.md} does what the page says. */
class LooksDocumentTest {
    private static final Assessment ASSESSMENT = PageStates.FALLS;

    /** Each block of the page, as it stands here too. */
    private static String chosen(Assessment assessment) {
        Theme theme = Theme.plain().in(Theme.Colours.HIGH_CONTRAST).inLargePrint();
        String page = FormPage.of(assessment).theme(theme).toHtml();
        return page;
    }

    private static String easy(Assessment assessment) {
        String page = FormPage.of(assessment)
                .theme(Theme.plain().inEasyRead())
                .pictures("/pictures/")
                .toHtml();
        return page;
    }

    private static String nhs(Assessment assessment) {
        String page = FormPage.of(assessment)
                .theme(Theme.nhs())
                .stylesheet("/nhsuk-frontend.min.css")
                .toHtml();
        return page;
    }

    private static String embedded(Assessment assessment, String token) {
        Embedding place = Embedding.headed(2).prefixed("falls-");
        String fragment = FormPage.of(assessment)
                .embedded(place)
                .action("/visit/falls")
                .hidden("_csrf", token)
                .toHtml();
        return fragment;
    }

    @Test
    void the_blocks_of_the_page_are_the_code_of_this_test() throws IOException {
        String here = squeezed(
                Files.readString(Path.of("src/test/java/org/personcentred/assessment/render/LooksDocumentTest.java")));
        String[] parts = Files.readString(Path.of("../docs/looks.md")).split("```java\n");

        assertThat(parts).hasSize(5);
        for (int i = 1; i < parts.length; i++) {
            assertThat(here).contains(squeezed(parts[i].substring(0, parts[i].indexOf("```"))));
        }
    }

    @Test
    void the_code_does_what_is_said_of_it() {
        assertThat(chosen(ASSESSMENT)).contains("pca-main pca-contrast pca-large");
        assertThat(easy(PageStates.EVERY_TYPE)).contains("pca-easy-line", "src=\"/pictures/");
        assertThat(nhs(ASSESSMENT)).contains("nhsuk-radios__item", "/nhsuk-frontend.min.css");
        assertThat(embedded(ASSESSMENT, "t")).contains("<h2", "id=\"falls-age\"", "name=\"_csrf\" value=\"t\"");
        assertThat(Submission.ofFormBody(ASSESSMENT, "falls-age=82".getBytes(StandardCharsets.UTF_8), "falls-")
                        .isOpen(ASSESSMENT.items().get(0)))
                .isTrue();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
