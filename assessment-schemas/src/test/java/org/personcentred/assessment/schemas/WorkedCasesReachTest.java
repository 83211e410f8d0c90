package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.cases.BandEdges;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.cases.CasesReader;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Strength;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.scoring.DecisionResult;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.ScoreResult;
import org.personcentred.assessment.scoring.Scorer;
import org.personcentred.assessment.scoring.StrengthResult;

/** The worked cases of each assessment reach all that it can come to. */
class WorkedCasesReachTest {

    static List<ShippedAssessments.Shipped> shipped() {
        return ShippedAssessments.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void each_end_of_each_score_and_an_open_one_each_result_of_each_decision_each_strength_and_each_finding(
            ShippedAssessments.Shipped shipped) {
        Assessment assessment = ShippedAssessments.load(shipped.id(), shipped.version());
        List<Case> cases = cases(shipped, assessment);
        List<Outcome> outcomes =
                cases.stream().map(one -> Scorer.score(one.response())).toList();

        List<String> never = new ArrayList<>();
        BandEdges.of(assessment).without(cases).forEach(edge -> never.add(edge.toString()));
        assessment.scores().values().forEach(score -> never.addAll(ends(score, outcomes)));
        assessment.decisions().values().forEach(decision -> never.addAll(results(decision, outcomes)));
        assessment.strengths().forEach(strength -> never.addAll(strengths(strength, outcomes)));
        assessment.findings().forEach(finding -> never.addAll(findings(finding, outcomes)));

        assertThat(never).as("what no worked case comes to").isEmpty();
    }

    private static List<String> ends(Score score, List<Outcome> outcomes) {
        List<String> never = new ArrayList<>();
        score.range()
                .ifPresent(range -> Stream.of(range.lowest(), range.highest())
                        .filter(end -> noScore(outcomes, score, value -> isNumber(value, end)))
                        .forEach(end -> never.add(score.id() + " = " + end)));
        if (noScore(outcomes, score, Value.Missing.class::isInstance)) {
            never.add(score.id() + " missing");
        }
        return never;
    }

    private static boolean isNumber(Value value, BigDecimal number) {
        return value instanceof Value.Known known && known.value().compareTo(number) == 0;
    }

    private static boolean noScore(List<Outcome> outcomes, Score score, Predicate<Value> is) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.scores().stream())
                .filter(result -> result.score().id().equals(score.id()))
                .map(ScoreResult::value)
                .noneMatch(is);
    }

    private static List<String> results(Decision decision, List<Outcome> outcomes) {
        List<DecisionResult> reached = outcomes.stream()
                .flatMap(outcome -> outcome.decisions().stream())
                .filter(result -> result.decision().id().equals(decision.id()))
                .toList();
        List<String> never = new ArrayList<>();
        decision.results().keySet().stream()
                .filter(id -> reached.stream()
                        .noneMatch(result -> result.result()
                                .filter(one -> one.id().equals(id))
                                .isPresent()))
                .forEach(id -> never.add(decision.id() + " = " + id));
        if (reached.stream().allMatch(result -> result.result().isPresent())) {
            never.add(decision.id() + " open");
        }
        return never;
    }

    private static List<String> strengths(Strength strength, List<Outcome> outcomes) {
        List<String> never = new ArrayList<>();
        if (outcomes.stream().noneMatch(outcome -> holds(outcome, strength))) {
            never.add(strength.id() + " told");
        }
        if (outcomes.stream().allMatch(outcome -> holds(outcome, strength))) {
            never.add(strength.id() + " not told");
        }
        return never;
    }

    private static boolean holds(Outcome outcome, Strength strength) {
        return outcome.strengths().stream().map(StrengthResult::id).anyMatch(strength.id()::equals);
    }

    private static List<String> findings(Finding finding, List<Outcome> outcomes) {
        List<String> never = new ArrayList<>();
        if (outcomes.stream().noneMatch(outcome -> found(outcome, finding, false))) {
            never.add(finding.id() + " found");
        }
        if (outcomes.stream().allMatch(outcome -> found(outcome, finding, false) || found(outcome, finding, true))) {
            never.add(finding.id() + " not found");
        }
        return never;
    }

    private static boolean found(Outcome outcome, Finding finding, boolean open) {
        return outcome.findings().stream()
                .filter(result -> result.open() == open)
                .map(FindingResult::id)
                .anyMatch(finding.id()::equals);
    }

    private static List<Case> cases(ShippedAssessments.Shipped shipped, Assessment assessment) {
        String path = shipped.id() + "/" + shipped.version() + "/cases.yaml";
        try (InputStream file = ShippedAssessments.class.getResourceAsStream(path)) {
            Checked<List<Case>> read = CasesReader.read(assessment, path, file.readAllBytes());
            return ((Checked.Valid<List<Case>>) read).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
