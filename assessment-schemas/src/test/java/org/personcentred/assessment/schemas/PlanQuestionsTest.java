package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Written;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.plan.PlanForm;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/**
 * The questions of a plan are made for each request and not proved then. Here they are, for every shipped assessment: at
 * every worked case, and with nearly everything found at once.
 */
class PlanQuestionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Stream<Named<Outcome>> outcomes() {
        Stream<Named<Outcome>> cases = ShippedCases.all().entrySet().stream()
                .map(one -> Named.of(one.getKey(), Scorer.score(one.getValue().response())));
        Stream<Named<Outcome>> worst = ShippedAssessments.newest().stream()
                .map(one -> ShippedAssessments.load(one.id(), one.version()))
                .map(one -> Named.of(one.id() + ", the worst that was found", worst(one)));
        return Stream.concat(cases, worst);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void they_load_as_a_definition_with_no_problem_first_and_again(Outcome outcome) {
        PlanForm first = PlanForm.of(outcome, Audience.PRACTITIONER);

        assertProved(PlanForm.of(outcome).questions());
        assertProved(first.questions());
        assertProved(first.after(PlanTest.agreed(first)).questions());
    }

    private static void assertProved(Assessment questions) {
        Checked<Assessment> proved = DefinitionReader.read("plan.json", Written.definition(questions));

        assertThat(proved.problems()).filteredOn(Problem::isError).isEmpty();
        Assessment read = ((Checked.Valid<Assessment>) proved).value();
        assertThat(questions.digest()).isEqualTo(read.digest());
        assertThat(questions.in(questions.definition().language()).sections()).isEqualTo(read.sections());
    }

    @Test
    void what_somebody_wrote_in_their_plan_is_asked_about_in_their_words_whatever_they_are() {
        Outcome outcome = worst(ShippedAssessments.load("phq-9"));
        PlanForm first = PlanForm.of(outcome);
        String own = "Ask {sister} to ring [me](http://example.org)";
        Plan earlier = first.plan(valid(first.questions(), Map.of("f1_own.0.f1_own_what", List.of(own))));

        Assessment again = first.after(earlier).questions();

        assertThat(again.items())
                .extracting(item -> item.ask().to(Audience.PERSON))
                .contains(own);
    }

    /** One answer after the other, that which raises most. */
    private static Outcome worst(Assessment assessment) {
        Map<String, List<String>> fields = new TreeMap<>();
        Outcome worst = Scorer.score(valid(assessment, fields));
        for (Item item : assessment.items()) {
            for (List<String> answer : answers(item)) {
                Map<String, List<String>> more = new TreeMap<>(fields);
                more.put(item.id().name(), answer);
                Checked<Response> checked = checked(assessment, more);
                if (checked instanceof Checked.Valid<Response> valid
                        && raised(Scorer.score(valid.value())) >= raised(worst)) {
                    worst = Scorer.score(valid.value());
                    fields = more;
                }
            }
        }
        return worst;
    }

    private static long raised(Outcome outcome) {
        return outcome.findings().stream().filter(finding -> !finding.open()).count();
    }

    private static List<List<String>> answers(Item item) {
        if (item.type() instanceof ItemType.Number number) {
            return List.of(
                    List.of(number.measure().lowest().toPlainString()),
                    List.of(number.measure().highest().toPlainString()));
        }
        return item.type().options().stream().map(Option::id).map(List::of).toList();
    }

    private static Checked<Response> checked(Assessment assessment, Map<String, List<String>> fields) {
        return ResponseChecker.check(Submission.ofForm(assessment, fields).completedOn(TODAY));
    }

    private static Response valid(Assessment assessment, Map<String, List<String>> fields) {
        Checked<Response> checked = checked(assessment, fields);
        assertThat(checked.problems()).filteredOn(Problem::isError).isEmpty();
        return ((Checked.Valid<Response>) checked).value();
    }
}
