package org.personcentred.assessment.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Rule;
import org.personcentred.assessment.expression.Aggregate;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Working;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.scoring.DecisionResult;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.ScoreResult;
import org.personcentred.assessment.scoring.Scorer;

/**
 * What real instruments ask of the engine: each demand has a definition that makes it, with cases worked by hand. They
 * lie in {@code src/test/resources/engine-demands}, a folder each.
 */
class EngineDemandsTest {

    static Stream<Demand> folders() {
        return Demand.all().stream();
    }

    static Stream<Named<Case>> cases() {
        return folders()
                .flatMap(demand ->
                        demand.cases().stream().map(written -> Named.of(demand + ": " + written.name(), written)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_worked_case_comes_out_as_written(Case written) {
        assertThat(written.run().differences()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void every_edge_of_a_band_has_a_worked_case(Demand demand) {
        assertThat(BandEdges.of(demand.assessment()).without(demand.cases())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void every_unless_has_a_worked_case_and_is_told_of_without_it(Demand demand) {
        List<Case> withValues = demand.cases().stream()
                .filter(written -> Scorer.score(written.response()).scores().stream()
                        .noneMatch(result -> result.value() instanceof Value.Undefined))
                .toList();
        boolean guarded = demand.assessment().scores().values().stream()
                .anyMatch(score -> score.formula() instanceof Expression.Unless);

        assertThat(GuardsTried.untried(demand.assessment(), demand.cases())).isEmpty();
        assertThat(GuardsTried.untried(demand.assessment(), withValues))
                .extracting(Problem::code)
                .isEqualTo(guarded ? List.of("UNLESS_UNTRIED") : List.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void a_folder_says_which_demands_of_the_catalogue_it_shows(Demand demand) {
        assertThat(demand.shows()).isNotEmpty().isSubsetOf(Catalogue.SIGNS.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void what_a_folder_says_it_shows_is_in_what_its_author_wrote(Demand demand) {
        String written = demand.written();

        assertThat(demand.shows())
                .allSatisfy(shown -> assertThat(Catalogue.SIGNS.get(shown))
                        .satisfies(sign -> assertThat(written).containsPattern(sign)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_result_can_be_traced_to_its_rules_and_its_answers(Case written) {
        Outcome outcome = Scorer.score(written.response());

        for (ScoreResult result : outcome.scores()) {
            Working.OfNumber working = (Working.OfNumber) result.working();
            assertThat(working.value()).as(result.score().id()).isEqualTo(result.value());
            sumsAddUp(working);
        }
        for (DecisionResult result : outcome.decisions()) {
            List<Rule> rules = result.decision().rules();
            result.rule()
                    .ifPresent(rule ->
                            assertThat(result.result()).contains(rules.get(rule).then()));
        }
    }

    /** A sum is what the parts that are shown with it add up to, down to the points of each answer. */
    private static void sumsAddUp(Working working) {
        if (working instanceof Working.OfNumber sum
                && sum.what() instanceof Expression.Combined combined
                && combined.by() == Aggregate.SUM
                && sum.value() instanceof Value.Known total) {
            assertThat(sum.parts().stream()
                            .map(part ->
                                    ((Working.OfNumber) part).value().number().orElseThrow())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total.value());
        }
        working.parts().forEach(EngineDemandsTest::sumsAddUp);
    }

    @Test
    void each_demand_of_the_catalogue_has_a_definition_that_makes_it() {
        assertThat(folders().flatMap(demand -> demand.shows().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(Catalogue.SIGNS.keySet());
    }
}
