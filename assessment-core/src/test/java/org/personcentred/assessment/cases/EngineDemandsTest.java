package org.personcentred.assessment.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What real instruments ask of the engine: each demand has a definition that makes it, with cases worked by hand. They
 * lie in {@code src/test/resources/engine-demands}, a folder each.
 */
class EngineDemandsTest {

    /** What the catalogue of instruments demands. A folder says in {@code shows.txt} which of these it shows. */
    private static final List<String> DEMANDS = List.of(
            "weighted yes/no, weights > 1",
            "reverse scoring by item",
            "symptom count above per-item threshold, with core-item condition",
            "flag independent of total",
            "two options sharing a score; id <> score",
            "lookup table by age and sex",
            "raw -> metric lookup",
            "country value sets",
            "proration with rounding rule",
            "minimum answered",
            "max within category",
            "combine sub-scores to a point",
            "override to a band / next step",
            "range binning of measurements + conditional scale",
            "two-stage conditional",
            "skip that scores 0",
            "decision tree, next-step result",
            "findings -> actions (owner, date, agreed)",
            "repeat groups",
            "sqrt formula with constants",
            "BMI, % change",
            "date and age arithmetic",
            "unit conversion",
            "missing vs unable vs declined vs not applicable vs unknown vs not-yet-discussed",
            "best/mean of trials; left/right",
            "change, MDC/MCID incl. baseline-dependent MDC",
            "sex-dependent wording or range",
            "direction metadata (higher better / lower worse)",
            "proxy / observer respondent",
            "variant identity",
            "result trace (per-item points, rule id, version)",
            "words that a licence gives",
            "score entered from elsewhere",
            "another language");

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
    void a_folder_says_which_demands_of_the_catalogue_it_shows(Demand demand) {
        assertThat(demand.shows()).isNotEmpty().isSubsetOf(DEMANDS);
    }

    @Test
    void no_demand_is_named_twice() {
        assertThat(DEMANDS).doesNotHaveDuplicates();
    }
}
