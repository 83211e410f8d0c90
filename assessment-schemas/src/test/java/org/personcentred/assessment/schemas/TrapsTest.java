package org.personcentred.assessment.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.cases.CaseResult;
import org.personcentred.assessment.cases.CasesReader;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.scoring.OutcomeJson;
import org.personcentred.assessment.scoring.Scorer;

/**
 * Mistakes that were seen in forms, papers and programs about, each as a case that would come out wrong if it were made
 * here. A form with no band for 15 is in {@code BadDefinitionsTest}, a total that its answers do not come to in
 * {@code MistakenTotalTest}, and what YAML makes of other words and numbers in {@code YamlTrapsTest}.
 */
class TrapsTest {
    private static final Pattern CODE = Pattern.compile("(?m)^ *code: *(\\S+)$");

    /** Turner-Stokes 2009 was printed with mistaken formulas on pages 364 and 367; this is that of Kiresuk and Sherman. */
    @Test
    void goal_attainment_is_worked_out_as_the_erratum_has_it() {
        assertThat(differences("goal-attainment", """
                - name: Weights of 6, 2 and 4, which reach -1, -1 and -2
                  source: The formula of Kiresuk and Sherman 1968, worked by hand
                  answers:
                    weighting: by_weight
                    goals:
                      - {importance: very, difficulty: fairly_hard, withdrawn: "no", attained: less}
                      - {importance: fairly, difficulty: a_little_hard, withdrawn: "no", attained: less}
                      - {importance: fairly, difficulty: fairly_hard, withdrawn: "no", attained: much_less}
                  expect:
                    scores:
                      t_review: 32.3738940304
                """)).isEmpty();
    }

    /** A sum that left them out would be below the cut, or no sum at all, and "negative" or "no emergency" for that. */
    @Test
    void a_question_that_is_said_not_to_apply_turns_nothing_to_no() {
        assertThat(differences("gad-2", """
                - name: 3 points in one question settle it, whatever the other would have been
                  source: Worked by hand
                  answers: {q2: nearly_every_day}
                  unanswered: {q1: not_applicable}
                  expect:
                    scores: {total: {missing: [q1]}}
                    decisions: {next_step: ask_more}
                    findings: [anxiety_to_ask_about]
                - name: 2 points in one question settle nothing
                  source: Worked by hand
                  answers: {q2: more_than_half}
                  unanswered: {q1: not_applicable}
                  expect:
                    scores: {total: {missing: [q1]}}
                    decisions: {next_step: {askAbout: [q1]}}
                    findings: []
                    openFindings: [anxiety_to_ask_about]
                """)).isEmpty();
        assertThat(differences("news2", """
                - name: 7 points without the temperature
                  source: Worked by hand
                  answers: {breathing: 25, scale: one, oxygen: oxygen, saturation: 93, pressure: 128, pulse: 72,
                            consciousness: alert, worried: "no"}
                  unanswered: {temperature: not_applicable}
                  expect:
                    scores: {total: {missing: [temperature]}}
                    findings: [emergency]
                """)).isEmpty();
    }

    @Test
    void fifteen_times_the_same_answer_to_the_gds_is_not_15_or_0() {
        assertThat(totalOfTheSame("gds-15", 15, "yes")).isEqualTo("10");
        assertThat(totalOfTheSame("gds-15", 15, "no")).isEqualTo("5");
    }

    /** Norton with "Confused" at 3, Hendrich II with 0, 1, 2, 3 for getting up, STRATIFY from "more than 2". */
    @Test
    void scales_that_go_about_with_mistaken_points_are_not_shipped() {
        assertThat(ShippedAssessments.all().stream().map(ShippedAssessments.Shipped::id))
                .noneMatch(id -> id.matches("norton.*|hendrich.*|stratify.*"));
    }

    /** For a raw total of 29 one source has 26.02 and another 25.99: so no table is shipped, and nothing is converted. */
    @Test
    void the_metric_score_of_the_short_wellbeing_scale_is_typed_in_and_never_looked_up() {
        for (String metric : List.of("26.02", "25.99")) {
            assertThat(differences("swemwbs", """
                    - name: As it was read off
                      source: Made up
                      answers:
                        typed_metric: %s
                      expect:
                        scores:
                          metric: %s
                    """.formatted(metric, metric))).isEmpty();
        }
        assertThat(ShippedAssessments.load("swemwbs").tables()).isEmpty();
    }

    /** In some copies "no" counts at the question about somebody close: a difference of one at a cut-off of three. */
    @Test
    void the_next_step_of_prisma_7_says_where_copies_differ() {
        for (String close : List.of("yes", "no")) {
            assertThat(differences("prisma-7", """
                    - name: Two of the other six
                      source: Copies of the form, to be verified
                      answers:
                        age: 70
                        sex: female
                        limited: "yes"
                        regular_help: "yes"
                        kept_at_home: "no"
                        someone_close: "%s"
                        walking_aid: "no"
                      expect:
                        decisions:
                          next_step: copies_differ
                    """.formatted(close))).isEmpty();
        }
    }

    /** Zorowitz and others 2021: many copies have "Not at all sure". */
    @Test
    void the_lowest_answer_to_the_gad_is_not_at_all_and_nothing_more() {
        for (String id : List.of("gad-7", "gad-2")) {
            assertThat(ShippedAssessments.load(id).items().stream()
                            .map(item -> item.type().options().get(0))
                            .map(lowest -> lowest.label().to(Audience.PERSON)))
                    .isNotEmpty()
                    .containsOnly("Not at all");
        }
    }

    /** 24 of 28 is the highest band of one set and the middle one of the other. */
    @Test
    void an_outcome_says_which_of_the_two_sets_of_bands_of_the_tinetti_it_used() {
        assertThat(outcome("tinetti", "typed_total: 24")).contains("\"banding\":{\"set\":\"eighteen\"");
    }

    @Test
    void a_barthel_total_never_comes_without_its_range() {
        assertThat(outcome("barthel", """
                bowels: "yes"
                    bladder: "yes"
                    grooming: alone
                    toilet: alone
                    feeding: alone
                    transfer: alone
                    mobility: alone
                    dressing: alone
                    stairs: alone
                    bathing: alone"""))
                .contains("\"Barthel Index, of 20\",\"value\":20", "\"Barthel Index, of 100\",\"value\":100")
                .contains("\"range\":[0,20]", "\"range\":[0,100]");
    }

    /** Public copies carry wrong codes. Those of the Barthel were read in a guide of HL7; no other code is shipped. */
    @Test
    void no_code_is_shipped_that_was_not_read() {
        assertThat(ShippedAssessments.all().stream().flatMap(TrapsTest::codes))
                .containsExactly(
                        "barthel 96759-6",
                        "barthel 96760-4",
                        "barthel 96767-9",
                        "barthel 83183-4",
                        "barthel 83184-2",
                        "barthel 83185-9",
                        "barthel 83186-7",
                        "barthel 83182-6",
                        "barthel 96758-8",
                        "barthel 83181-8");
    }

    @Test
    void yes_and_no_without_quotes_are_ids_of_options_and_not_true_and_false() {
        assertThat(differences("loneliness", """
                - name: Bare words
                  source: Made up
                  answers:
                    how_often: never
                    would_like: no
                  expect:
                    findings: []
                """)).isEmpty();
        assertThat(ShippedAssessments.load("gds-15").items().get(0).type().options().stream()
                        .map(Option::id))
                .containsExactly("yes", "no");
    }

    private static Stream<String> codes(ShippedAssessments.Shipped shipped) {
        return CODE.matcher(new String(shipped.folder().definition().bytes(), UTF_8))
                .results()
                .map(found -> shipped.id() + " " + found.group(1));
    }

    private static String totalOfTheSame(String id, int questions, String answer) {
        String answers = IntStream.rangeClosed(1, questions)
                .mapToObj(number -> "q" + number + ": \"" + answer + "\"")
                .reduce((one, other) -> one + "\n    " + other)
                .orElseThrow();
        String outcome = outcome(id, answers);
        String value = outcome.substring(outcome.indexOf("\"value\":") + 8);
        return value.substring(0, value.indexOf(','));
    }

    private static String outcome(String id, String answers) {
        Case written = cases(id, """
                - name: To be looked at
                  source: Made up
                  answers:
                    %s
                  expect:
                    findings: []
                """.formatted(answers)).get(0);
        return OutcomeJson.write(Scorer.score(written.response()));
    }

    private static List<CaseResult.Line> differences(String id, String yaml) {
        return cases(id, yaml).stream()
                .flatMap(written -> written.run().differences().stream())
                .toList();
    }

    private static List<Case> cases(String id, String yaml) {
        Assessment assessment = ShippedAssessments.load(id);
        Checked<List<Case>> read = CasesReader.read(assessment, "cases.yaml", yaml.getBytes(UTF_8));
        assertThat(read.problems()).isEmpty();
        return ((Checked.Valid<List<Case>>) read).value();
    }
}
