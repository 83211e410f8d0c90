package org.personcentred.assessment.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.cases.CasesReader;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.plan.PlanForm;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.ResponseJson;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** The pages of a plan, made as a host makes them, for a worked example of the falls assessment. */
final class PlanStates {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Outcome SLIPPERS = inTheirWords(outcome("Example 2:"));
    private static final PlanForm FORM = PlanForm.of(SLIPPERS);

    private PlanStates() {}

    static Map<String, String> all(Look look) {
        Map<String, String> pages = new TreeMap<>();
        pages.put("plan-form", look.html(form(FORM.proposal(TODAY))));
        pages.put("plan-form-errors", look.html(errors()));
        pages.put("plan", look.html(PlanPage.of(SLIPPERS, agreed())));
        pages.put(
                "plan-supporter",
                look.html(PlanPage.of(SLIPPERS, agreed())
                        .audience(Audience.SUPPORTER)
                        .person("Mrs Khan")));
        pages.put("plan-welsh", look.inLanguage(LanguagesTest.CY).html(PlanPage.of(SLIPPERS, agreed())));
        Outcome blackout = outcome("Example 1, with all else well");
        pages.put("plan-urgent", look.html(PlanPage.of(blackout, nothingAgreed(blackout))));
        Outcome unanswered = outcome("Nothing answered at all");
        pages.put("plan-open", look.html(PlanPage.of(unanswered, nothingAgreed(unanswered))));
        return pages;
    }

    private static Plan nothingAgreed(Outcome outcome) {
        PlanForm form = PlanForm.of(outcome);
        Checked<Response> blank = ResponseChecker.check(
                Submission.ofForm(form.questions(), Map.of()).completedOn(TODAY));
        return form.plan(((Checked.Valid<Response>) blank).value());
    }

    private static FormPage form(Submission submission) {
        return FormPage.of(FORM).with(submission, List.of());
    }

    private static FormPage errors() {
        Submission typed = Submission.ofForm(
                        FORM.questions(),
                        Map.of("f1a1", List.of("yes"), "f1a1_by.day", List.of("32"), "f1a1_who", List.of("")))
                .completedOn(TODAY);
        return FormPage.of(FORM).with(typed, ResponseChecker.check(typed).problems());
    }

    /** Nearly everything is agreed to; one thing is declined, one thought of together, one not talked about. */
    static Plan agreed() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("f1a1", List.of("yes"));
        fields.put("f1a1_who", List.of("Ali and the practice nurse"));
        put(fields, "f1a1_by", 7);
        fields.put("f1a1_goal", List.of("To walk to the shop without thinking about my feet"));
        fields.put("f2a1", List.of("yes"));
        fields.put("f2a1_who", List.of("Dr Mbeki"));
        put(fields, "f2a1_by", 14);
        fields.put("f3a1", List.of("no"));
        fields.put("f1_own.0.f1_own_what", List.of("My niece takes the rug away"));
        fields.put("f1_own.0.f1_own_who", List.of("Amina"));
        put(fields, "review_on", 28);
        Checked<Response> checked = ResponseChecker.check(
                Submission.ofForm(FORM.questions(), fields).completedOn(TODAY));
        if (checked instanceof Checked.Valid<Response> valid) {
            return FORM.plan(valid.value());
        }
        throw new IllegalStateException("the plan has problems: " + checked.problems());
    }

    static Outcome outcome() {
        return SLIPPERS;
    }

    private static void put(Map<String, List<String>> fields, String item, int days) {
        LocalDate day = TODAY.plusDays(days);
        fields.put(item + ".day", List.of("" + day.getDayOfMonth()));
        fields.put(item + ".month", List.of("" + day.getMonthValue()));
        fields.put(item + ".year", List.of("" + day.getYear()));
    }

    /** What matters to the person is said too, which the worked examples leave out. */
    static Outcome inTheirWords(Outcome worked) {
        String said = ResponseJson.write(worked.response())
                .replaceFirst(
                        "\"answers\":\\{", "$0\"matters_most\":\"My grandson\",\"would_like\":\"Walk to the shop\",");
        Checked<Response> checked = ResponseChecker.check(
                Submission.ofJson(worked.response().assessment(), said.getBytes(StandardCharsets.UTF_8)));
        return Scorer.score(((Checked.Valid<Response>) checked).value());
    }

    static Outcome outcome(String example) {
        Assessment falls = ShippedAssessments.load("falls-multifactorial");
        String path = "falls-multifactorial/1.0.0/cases.yaml";
        try (InputStream file = ShippedAssessments.class.getResourceAsStream(path)) {
            Checked<List<Case>> cases = CasesReader.read(falls, path, file.readAllBytes());
            Case worked = ((Checked.Valid<List<Case>>) cases)
                    .value().stream()
                            .filter(one -> one.name().startsWith(example))
                            .findFirst()
                            .orElseThrow();
            return Scorer.score(worked.response());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
