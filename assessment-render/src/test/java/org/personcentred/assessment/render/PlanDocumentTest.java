package org.personcentred.assessment.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.plan.PlanForm;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Outcome;

/** The code in docs/plan.md is the code that is run here. */
class PlanDocumentTest {
    private final Outcome outcome = PlanStates.outcome();
    private final LocalDate today = LocalDate.of(2026, 11, 23);

    private String asked() {
        PlanForm form = PlanForm.of(outcome);
        String page = FormPage.of(form).with(form.proposal(today), List.of()).toHtml();
        return page;
    }

    private String posted(byte[] body) {
        PlanForm form = PlanForm.of(outcome);
        Submission posted = Submission.ofFormBody(form.questions(), body).completedOn(today);
        Submission submission = form.sentBack(posted);
        Checked<Response> checked = ResponseChecker.check(submission);
        if (checked instanceof Checked.Valid<Response> valid) {
            Plan plan = form.plan(valid.value());
            return PlanPage.of(outcome, plan).toHtml();
        }
        return FormPage.of(form).with(submission, checked.problems()).toHtml();
    }

    @Test
    void what_is_proposed_is_filled_in() {
        assertThat(asked())
                .contains("name=\"f1a1_by.day\" value=\"7\"")
                .contains("name=\"f1a1_by.month\" value=\"12\"");
    }

    @Test
    void what_is_agreed_becomes_a_page_and_a_mistake_is_shown_in_the_form() {
        assertThat(posted("f1a1=no".getBytes(UTF_8))).contains("<h1 class=\"pca-title\">Your plan</h1>");
        assertThat(posted("f1a1=yes".getBytes(UTF_8))).contains("<title>Error: ");
    }

    @Test
    void the_code_on_the_page_is_the_code_that_is_run() throws IOException {
        String page = Files.readString(Path.of("../docs/plan.md"));
        String here =
                Files.readString(Path.of("src/test/java/org/personcentred/assessment/render/PlanDocumentTest.java"));

        List<String> blocks = Arrays.stream(page.split("```java\n"))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf("```")))
                .toList();

        assertThat(blocks)
                .hasSize(2)
                .allSatisfy(code -> assertThat(here).contains(code.indent(8).stripTrailing()));
    }
}
