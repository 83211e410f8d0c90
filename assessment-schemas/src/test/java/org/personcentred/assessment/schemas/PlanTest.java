package org.personcentred.assessment.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.plan.Agreed;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.plan.PlanComparison;
import org.personcentred.assessment.plan.PlanForm;
import org.personcentred.assessment.plan.PlanItem;
import org.personcentred.assessment.plan.Progress;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** From the findings of every worked case to what is agreed about them, and on to the plan after that. */
class PlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String SLIPPERS =
            "Example 2: a rush to the toilet, loose slippers and a rug are three findings, and no score";

    static Stream<Named<Outcome>> outcomes() {
        return ShippedCases.all().entrySet().stream()
                .map(one -> Named.of(one.getKey(), Scorer.score(one.getValue().response())));
    }

    private static Outcome slippers() {
        return Scorer.score(ShippedCases.all()
                .get("falls-multifactorial@1.0.0: " + SLIPPERS)
                .response());
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void every_finding_and_action_is_asked_about_and_what_is_left_open_is_not_discussed(Outcome outcome) {
        PlanForm form = PlanForm.of(outcome, Audience.PRACTITIONER);

        Plan plan =
                form.plan(valid(Submission.ofForm(form.questions(), Map.of()).completedOn(TODAY)));

        assertThat(plan.items().stream()
                        .map(item -> item.finding() + " " + item.action().orElseThrow()))
                .containsExactlyElementsOf(actions(outcome));
        assertThat(plan.items()).allMatch(item -> item.agreed() == Agreed.NOT_DISCUSSED);
        assertThat(plan.open(outcome)).isEqualTo(outcome.findings());
        assertThat(plan.isFor(outcome)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void with_everything_agreed_to_the_plan_comes_back_from_json_as_it_went_and_nothing_found_is_open(Outcome outcome) {
        Plan plan = agreed(PlanForm.of(outcome, Audience.PRACTITIONER));

        Checked<Plan> read = Plan.ofJson(plan.toJson().getBytes(UTF_8));

        assertThat(read).isEqualTo(new Checked.Valid<>(plan, List.of()));
        assertThat(plan.open(outcome)).allMatch(FindingResult::open);
    }

    @Test
    void loose_slippers_a_rug_and_a_rush_to_the_toilet_are_each_agreed_on_with_an_owner_and_a_day() {
        Plan plan = agreed(PlanForm.of(slippers()));

        assertThat(plan.items().stream().map(PlanItem::finding).distinct())
                .containsExactly("shoes_and_feet", "toilet", "home_hazards");
        assertThat(plan.items())
                .allMatch(item -> item.who().isPresent() && item.by().isPresent());
    }

    @Test
    void what_somebody_does_not_want_is_kept_and_its_finding_stays_listed() {
        PlanForm form = PlanForm.of(slippers());
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("f1a1", List.of("no"));

        Plan plan = form.plan(valid(Submission.ofForm(form.questions(), fields).completedOn(TODAY)));

        assertThat(plan.items().get(0).agreed()).isEqualTo(Agreed.NO);
        assertThat(plan.open(slippers())).contains(slippers().findings().get(0));
    }

    @Test
    void an_agreed_action_wants_somebody_who_does_it_a_day_and_a_day_to_look_again_all_told_at_once() {
        PlanForm form = PlanForm.of(slippers());

        List<Problem> problems = ResponseChecker.check(
                        Submission.ofForm(form.questions(), Map.of("f1a1", List.of("yes")))
                                .completedOn(TODAY))
                .problems();

        assertThat(problems.stream()
                        .map(problem ->
                                problem.code() + " " + problem.location().pointer()))
                .containsExactly(
                        "ANSWER_REQUIRED /answers/f1a1_who",
                        "ANSWER_REQUIRED /answers/f1a1_by",
                        "ANSWER_REQUIRED /answers/review_on");
    }

    @Test
    void a_day_that_has_passed_is_no_day_to_do_something_by() {
        PlanForm form = PlanForm.of(slippers());
        Map<String, List<String>> fields = new LinkedHashMap<>(agreeing(form));
        fields.put("f1a1_by.year", List.of("2025"));

        List<Problem> problems = ResponseChecker.check(
                        Submission.ofForm(form.questions(), fields).completedOn(TODAY))
                .problems();

        assertThat(problems.stream().map(Problem::code)).containsExactly("DATE_IN_PAST");
    }

    @Test
    void something_thought_of_together_is_in_the_plan_beside_its_finding() {
        PlanForm form = PlanForm.of(slippers());
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("f1_own.0.f1_own_what", List.of("My niece takes the rug away"));
        fields.put("f1_own.0.f1_own_who", List.of("Amina"));

        Plan plan = form.plan(valid(Submission.ofForm(form.questions(), fields).completedOn(TODAY)));

        PlanItem own = plan.items().stream()
                .filter(item -> item.action().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(own)
                .isEqualTo(new PlanItem(
                        slippers().findings().get(0).id(),
                        Optional.empty(),
                        "My niece takes the rug away",
                        Optional.empty(),
                        Optional.of("Amina"),
                        Optional.empty(),
                        Agreed.YES,
                        Optional.empty(),
                        Progress.TO_DO,
                        Optional.empty()));
    }

    @Test
    void the_next_plan_begins_with_the_last_one_and_says_what_became_of_everything() {
        PlanForm first = PlanForm.of(slippers());
        Plan earlier = agreed(first);
        PlanForm next = first.after(earlier);
        Map<String, List<String>> fields = new LinkedHashMap<>(agreeing(next));
        fields.put("f1a1_state", List.of("done"));
        fields.put("f2a1_state", List.of("stopped"));
        fields.put("f3a1_who", List.of("Somebody else"));

        Plan later = next.plan(valid(Submission.ofForm(next.questions(), fields).completedOn(TODAY.plusDays(20))));

        PlanComparison comparison = compared(earlier, later);
        assertThat(comparison.of(PlanComparison.Course.DONE)).hasSize(1);
        assertThat(comparison.of(PlanComparison.Course.DROPPED)).hasSize(1);
        assertThat(comparison.of(PlanComparison.Course.CHANGED)).hasSize(1);
        assertThat(comparison.of(PlanComparison.Course.KEPT))
                .hasSize(earlier.items().size() - 3);
    }

    @Test
    void what_is_going_on_about_something_that_is_not_found_any_more_is_asked_about_and_does_not_drop_out() {
        Plan earlier = agreed(PlanForm.of(slippers()));
        Outcome well = Scorer.score(ShippedCases.all()
                .get("falls-multifactorial@1.0.0: All is well: nothing found, nothing open")
                .response());

        PlanForm next = PlanForm.of(well).after(earlier);
        Map<String, List<String>> fields = new LinkedHashMap<>(agreeing(next));
        Plan later = next.plan(valid(Submission.ofForm(next.questions(), fields).completedOn(TODAY.plusDays(20))));

        assertThat(later.items()).isEqualTo(earlier.items());
        assertThat(compared(earlier, later).of(PlanComparison.Course.DROPPED)).isEmpty();
    }

    @Test
    void a_finding_of_which_all_that_was_agreed_was_stopped_stays_listed() {
        PlanForm first = PlanForm.of(slippers());
        PlanForm next = first.after(agreed(first));
        Map<String, List<String>> fields = new LinkedHashMap<>(agreeing(next));
        fields.replaceAll(
                (name, value) -> name.startsWith("f1") && name.endsWith("_state") ? List.of("stopped") : value);

        Plan later = next.plan(valid(Submission.ofForm(next.questions(), fields).completedOn(TODAY.plusDays(20))));

        assertThat(later.open(slippers())).containsExactly(slippers().findings().get(0));
    }

    @Test
    void plans_about_two_assessments_or_the_wrong_way_round_are_not_compared() {
        Plan falls = agreed(PlanForm.of(slippers()));
        Plan mood = agreed(PlanForm.of(mood()));
        PlanForm next = PlanForm.of(slippers()).after(falls);
        Plan later =
                next.plan(valid(Submission.ofForm(next.questions(), Map.of()).completedOn(TODAY.plusDays(1))));

        assertThat(PlanComparison.of(mood, falls).problems())
                .extracting(Problem::code)
                .containsExactly("PLAN_COMPARISON_MISMATCH");
        assertThat(PlanComparison.of(later, falls).problems())
                .extracting(Problem::code)
                .containsExactly("PLAN_COMPARISON_BACKWARDS");
    }

    @Test
    void a_plan_about_another_assessment_is_not_gone_on_with() {
        Plan mood = agreed(PlanForm.of(mood()));

        assertThatThrownBy(() -> PlanForm.of(slippers()).after(mood))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a plan about phq-9 is none about falls-multifactorial");
    }

    private static Outcome mood() {
        return Scorer.score(ShippedCases.all().entrySet().stream()
                .filter(one -> one.getKey().startsWith("phq-9@"))
                .findFirst()
                .orElseThrow()
                .getValue()
                .response());
    }

    private static PlanComparison compared(Plan earlier, Plan later) {
        return ((Checked.Valid<PlanComparison>) PlanComparison.of(earlier, later)).value();
    }

    private static List<String> actions(Outcome outcome) {
        List<String> actions = new ArrayList<>();
        for (FindingResult finding : outcome.findings()) {
            for (Action action : finding.actions()) {
                if (action.isShownTo(Audience.PRACTITIONER)) {
                    actions.add(finding.id() + " " + action.id());
                }
            }
        }
        return actions;
    }

    /** Everything is agreed to. */
    static Plan agreed(PlanForm form) {
        return form.plan(
                valid(Submission.ofForm(form.questions(), agreeing(form)).completedOn(TODAY)));
    }

    /** Everything that is asked is agreed to: Ali does it, in a month, and then all of it is looked at again. */
    private static Map<String, List<String>> agreeing(PlanForm form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Item item : form.questions().items()) {
            String id = item.id().name();
            if (id.matches("f[0-9]+a[0-9]+")) {
                fields.put(id, List.of("yes"));
            } else if (id.endsWith("_who")) {
                fields.put(id, List.of("Ali"));
            } else if (id.endsWith("_by") || id.equals("review_on")) {
                fields.put(id + ".day", List.of("23"));
                fields.put(id + ".month", List.of("Dec"));
                fields.put(id + ".year", List.of("2026"));
            } else if (id.endsWith("_state")) {
                fields.put(id, List.of("to_do"));
            }
        }
        return fields;
    }

    private static Response valid(Submission submission) {
        Checked<Response> checked = ResponseChecker.check(submission);
        assertThat(checked.problems()).isEmpty();
        return ((Checked.Valid<Response>) checked).value();
    }
}
