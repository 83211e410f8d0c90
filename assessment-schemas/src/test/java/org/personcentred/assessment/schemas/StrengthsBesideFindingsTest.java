package org.personcentred.assessment.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.ResponseJson;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;
import org.personcentred.assessment.scoring.StrengthResult;

/** What goes well is never told beside a finding, an action or a next step that says the opposite. */
class StrengthsBesideFindingsTest {
    private static final int RANDOM = 100;
    private static final int NEAR_EACH_CASE = 8;
    private static final long SEED = 20_261_122L;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** By assessment, scored once. */
    private static final Map<String, List<Outcome>> OUTCOMES = new ConcurrentHashMap<>();

    /** By assessment and strength: a finding, an action of one as {@code finding/action}, or {@code decision=result}. */
    private static final Map<String, Map<String, Set<String>>> OPPOSITES = Map.of(
            "falls-case-finding",
            Map.of(
                    "no_falls",
                    Set.of("blackout_with_fall", "could_not_get_up"),
                    "got_up",
                    Set.of("blackout_with_fall", "could_not_get_up", "asked_for_help/help_after_a_fall"),
                    "feels_steady",
                    Set.of("walk_not_possible", "asked_for_help/help_with_strength", "wfg=intermediate"),
                    "no_worry",
                    Set.of("worried_about_falling", "asked_for_help/help_with_confidence")),
            "falls-multifactorial",
            Map.of(
                    "gets_out",
                    Set.of("days_and_nights", "worry_about_falling"),
                    "could_get_up",
                    Set.of(
                            "getting_up_and_calling",
                            "cannot_stand_on_leg",
                            "head_injury_and_blood_thinner",
                            "blackout_or_heart",
                            "numbness_and_weak_legs",
                            "new_nerve_signs",
                            "walking_and_balance",
                            "tug.could_not_be_done",
                            "chair_stand.could_not_be_done",
                            "chair_stand.needs_arms",
                            "chair_stand.fewer_stands"),
                    "no_worry",
                    Set.of("worry_about_falling"),
                    "no_falls",
                    Set.of(
                            "falls_to_talk_about",
                            "cannot_stand_on_leg",
                            "head_injury_and_blood_thinner",
                            "blackout_or_heart",
                            "heart_and_pressure")));

    @ParameterizedTest
    @ValueSource(strings = {"falls-case-finding", "falls-multifactorial"})
    void no_strength_stands_beside_a_finding_that_reads_as_its_opposite(String id) {
        assertThat(outcomes(id).stream().flatMap(outcome -> together(id, outcome)))
                .isEmpty();
    }

    /** Otherwise the law would hold because nothing is told, or nothing is found. */
    @ParameterizedTest
    @ValueSource(strings = {"falls-case-finding", "falls-multifactorial"})
    void each_strength_and_each_of_its_opposites_is_told_somewhere(String id) {
        Set<String> said = new HashSet<>();
        outcomes(id).forEach(outcome -> {
            said.addAll(strengths(outcome));
            said.addAll(against(outcome));
        });

        OPPOSITES.get(id).forEach((strength, opposites) -> {
            assertThat(said).contains(strength);
            assertThat(said).containsAll(opposites);
        });
    }

    /** What is told together and should not be, each as {@code strength beside finding}. */
    private static Stream<String> together(String id, Outcome outcome) {
        Set<String> against = against(outcome);
        return strengths(outcome).stream()
                .flatMap(strength -> OPPOSITES.get(id).get(strength).stream()
                        .filter(against::contains)
                        .map(opposite -> strength + " beside " + opposite));
    }

    private static Set<String> strengths(Outcome outcome) {
        return outcome.strengths().stream().map(StrengthResult::id).collect(Collectors.toSet());
    }

    private static Set<String> against(Outcome outcome) {
        Stream<FindingResult> found = outcome.findings().stream().filter(finding -> !finding.open());
        Stream<String> decided = outcome.decisions().stream()
                .flatMap(one -> one.result().map(result -> one.decision().id() + "=" + result.id()).stream());
        return Stream.concat(found.flatMap(StrengthsBesideFindingsTest::names), decided)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(FindingResult finding) {
        return Stream.concat(
                Stream.of(finding.id()), finding.actions().stream().map(action -> finding.id() + "/" + action.id()));
    }

    private static List<Outcome> outcomes(String id) {
        return OUTCOMES.computeIfAbsent(
                id,
                unused -> Stream.concat(worked(id), made(id)).map(Scorer::score).toList());
    }

    private static Stream<Response> worked(String id) {
        return ShippedCases.all().values().stream()
                .map(Case::response)
                .filter(response -> response.assessment().id().equals(id));
    }

    /** Some at random, and some that differ in a few answers from a worked case in which a strength is told. */
    private static Stream<Response> made(String id) {
        Assessment assessment = ShippedAssessments.load(id);
        RandomResponses responses = new RandomResponses(assessment, SEED);
        Stream<Node.Mapping> random = Stream.generate(responses::right).limit(RANDOM);
        Stream<Node.Mapping> near = worked(id)
                .filter(response -> !Scorer.score(response).strengths().isEmpty())
                .flatMap(response ->
                        IntStream.range(0, NEAR_EACH_CASE).mapToObj(unused -> responses.near(asJson(response))));
        return Stream.concat(random, near).flatMap(json -> read(assessment, json));
    }

    private static Node.Mapping asJson(Response response) {
        byte[] json = ResponseJson.write(response).getBytes(UTF_8);
        Checked<Node> read = DocumentReader.json("response", json, Limits.forResponse());
        return (Node.Mapping) ((Checked.Valid<Node>) read).value();
    }

    private static Stream<Response> read(Assessment assessment, Node.Mapping json) {
        byte[] written = JsonWriter.write(json).getBytes(UTF_8);
        return ResponseChecker.check(Submission.ofJson(assessment, written).completedOn(DAY))
                        instanceof Checked.Valid<Response> valid
                ? Stream.of(valid.value())
                : Stream.empty();
    }
}
