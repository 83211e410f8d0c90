package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.plan.PlanForm;
import org.personcentred.assessment.plan.PlanItem;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** What the form of a plan is sent out with: it is the library's, until somebody has made it theirs. */
class ProposedPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Outcome SLIPPERS = worked("Example 2:");
    private static final Outcome WELL = worked("All is well: nothing found, nothing open");

    /** The first action of the falls assessment that the person does. */
    private static final String SHOES = "f1a1";

    private static Outcome worked(String example) {
        return Scorer.score(ShippedCases.all().entrySet().stream()
                .filter(one -> one.getKey().startsWith("falls-multifactorial@1.0.0: " + example))
                .findFirst()
                .orElseThrow()
                .getValue()
                .response());
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of(PlanForm.of(SLIPPERS), "You"),
                Arguments.of(PlanForm.of(SLIPPERS, Audience.PRACTITIONER), "The person"),
                Arguments.of(PlanForm.of(SLIPPERS, Audience.SUPPORTER), "The person"),
                Arguments.of(PlanForm.of(SLIPPERS, Audience.SUPPORTER).person("Mrs Khan"), "Mrs Khan"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void who_does_it_is_proposed_in_the_words_of_whoever_reads_the_form_and_kept_by_its_key(
            PlanForm form, String proposed) {
        assertThat(proposal(form).get(SHOES + "_who")).containsExactly(proposed);

        PlanItem agreed = agreed(form, proposal(form)).items().get(0);

        assertThat(agreed.owner()).contains("person");
        assertThat(agreed.who()).isEmpty();
    }

    @Test
    void who_was_typed_stays_as_it_was_typed_and_is_no_owner_of_the_definition() {
        PlanForm form = PlanForm.of(SLIPPERS, Audience.PRACTITIONER);
        Map<String, List<String>> fields = proposal(form);
        fields.put(SHOES + "_who", List.of("You"));

        PlanItem agreed = agreed(form, fields).items().get(0);

        assertThat(agreed.owner()).isEmpty();
        assertThat(agreed.who()).contains("You");
    }

    @Test
    void the_next_plan_proposes_the_same_one_in_the_words_of_its_own_reader() {
        PlanForm practitioners = PlanForm.of(SLIPPERS, Audience.PRACTITIONER);
        Plan first = agreed(practitioners, proposal(practitioners));

        PlanForm next = PlanForm.of(SLIPPERS).after(first);

        assertThat(proposal(next).get(SHOES + "_who")).containsExactly("You");
        assertThat(agreed(next, proposal(next)).items().get(0).owner()).contains("person");
    }

    @Test
    void who_does_it_is_known_by_the_key_where_its_finding_is_not_there_any_more() {
        Plan first = agreed(PlanForm.of(SLIPPERS), proposal(PlanForm.of(SLIPPERS)));

        PlanForm next = PlanForm.of(WELL, Audience.PRACTITIONER).after(first);

        assertThat(proposal(next).get(SHOES + "_who")).containsExactly("The person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "not_discussed"})
    void whoever_declines_is_told_nothing_about_what_the_library_filled_in(String answer) {
        PlanForm form = PlanForm.of(SLIPPERS);
        Map<String, List<String>> fields = proposal(form);
        form.questions().items().stream()
                .map(item -> item.id().name())
                .filter(id -> id.matches("f[0-9]+a[0-9]+"))
                .forEach(id -> fields.put(id, List.of(answer)));

        Checked<Response> checked = ResponseChecker.check(posted(form, fields));

        assertThat(checked.problems()).isEmpty();
        assertThat(valid(checked).answer(new ItemId(SHOES + "_who"))).isEmpty();
    }

    @Test
    void a_form_that_was_sent_out_before_midnight_is_told_from_what_was_proposed_then() {
        PlanForm form = PlanForm.of(SLIPPERS);
        Map<String, List<String>> fields = proposal(form);
        fields.put(SHOES, List.of("no"));
        fields.put("_began", List.of(TODAY.toString()));

        assertThat(dropped(form, fields, TODAY.plusDays(1))).isEmpty();

        fields.put(SHOES + "_by.day", List.of("8"));
        assertThat(dropped(form, fields, TODAY.plusDays(1))).containsExactly("ANSWER_DROPPED " + SHOES + "_by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-31", "+999999999-12-31", "9999-12-31", "0000-01-01"})
    void what_is_no_day_or_another_one_only_tells_of_more(String began) {
        PlanForm form = PlanForm.of(SLIPPERS);
        Map<String, List<String>> fields = proposal(form);
        fields.put(SHOES, List.of("no"));
        fields.put("_began", List.of(began));

        assertThat(dropped(form, fields, TODAY.plusDays(1))).contains("ANSWER_DROPPED " + SHOES + "_by");
    }

    @Test
    void the_form_that_is_sent_out_says_on_which_day() {
        PlanForm form = PlanForm.of(SLIPPERS);

        assertThat(form.proposal(TODAY).beganOn()).contains(TODAY);
    }

    private static List<String> dropped(PlanForm form, Map<String, List<String>> fields, LocalDate today) {
        Submission back =
                form.sentBack(Submission.ofForm(form.questions(), fields).completedOn(today));
        return ResponseChecker.check(back).problems().stream()
                .map(problem ->
                        problem.code() + " " + problem.location().pointer().replace("/answers/", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_who", "_who.comment", "_goal", "_by.day"})
    void whoever_declines_is_told_that_what_they_typed_is_left_out(String typed) {
        PlanForm form = PlanForm.of(SLIPPERS);
        Map<String, List<String>> fields = proposal(form);
        fields.put(SHOES, List.of("no"));
        fields.put(SHOES + typed, List.of("8"));

        List<Problem> problems = ResponseChecker.check(posted(form, fields)).problems();

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.location().pointer())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("ANSWER_DROPPED /answers/" + SHOES + typed.replaceFirst("[.].*", ""));
    }

    @Test
    void what_was_filled_in_and_applies_is_an_answer_as_any_other() {
        PlanForm form = PlanForm.of(SLIPPERS);
        Map<String, List<String>> fields = proposal(form);
        fields.put(SHOES, List.of("yes"));

        assertThat(ResponseChecker.check(posted(form, fields)).problems())
                .extracting(Problem::code)
                .containsExactly("ANSWER_REQUIRED");
    }

    @Test
    void a_form_does_not_begin_with_what_another_one_was_sent_out_with() {
        PlanForm form = PlanForm.of(SLIPPERS);
        PlanForm other = PlanForm.of(WELL);

        assertThatThrownBy(() -> Submission.blank(form.questions()).beganWith(other.proposal(TODAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Submission posted(PlanForm form, Map<String, List<String>> fields) {
        return form.sentBack(Submission.ofForm(form.questions(), fields).completedOn(TODAY));
    }

    /** The fields as a browser would send them back untouched. */
    private static Map<String, List<String>> proposal(PlanForm form) {
        return new LinkedHashMap<>(Draft.of(form.proposal(TODAY)).fields());
    }

    private static Plan agreed(PlanForm form, Map<String, List<String>> proposed) {
        Map<String, List<String>> fields = new LinkedHashMap<>(proposed);
        fields.put(SHOES, List.of("yes"));
        fields.put("review_on.day", List.of("21"));
        fields.put("review_on.month", List.of("12"));
        fields.put("review_on.year", List.of("2026"));
        return form.plan(valid(ResponseChecker.check(posted(form, fields))));
    }

    private static Response valid(Checked<Response> checked) {
        return Optional.of(checked)
                .filter(Checked.Valid.class::isInstance)
                .map(one -> ((Checked.Valid<Response>) one).value())
                .orElseThrow(() -> new AssertionError(checked.problems()));
    }
}
