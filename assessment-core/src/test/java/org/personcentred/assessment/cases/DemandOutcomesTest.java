package org.personcentred.assessment.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.ComparisonJson;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.OutcomeJson;
import org.personcentred.assessment.scoring.Scorer;

/**
 * Whole outcomes of worked cases, down to the working and to what is open, and what comes of comparing each case with the
 * one before. {@code -Dgolden=write} writes them anew.
 */
class DemandOutcomesTest {
    private static final Path AGREED = Path.of("src/test/resources/outcomes/demands");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "falls-multifactorial-skeleton",
                "instrument-within",
                "repeating-groups",
                "two-stage",
                "override-to-a-band",
                "change-by-baseline",
                "age-from-date-of-birth",
                "licensee-of-a-stub",
                "reasons-for-no-answer"
            })
    void an_outcome_and_a_comparison_are_told_as_they_were_agreed(String name) throws IOException {
        Demand demand = new Demand(Path.of("src/test/resources/engine-demands").resolve(name));
        List<Outcome> outcomes =
                demand.cases().stream().map(one -> Scorer.score(one.response())).toList();

        String told = outcomes.stream().map(OutcomeJson::write).collect(Collectors.joining("\n", "", "\n"))
                + IntStream.range(1, outcomes.size())
                        .mapToObj(later -> compared(outcomes.get(later - 1), outcomes.get(later)))
                        .collect(Collectors.joining("\n", "", "\n"));

        assertThat(told).isEqualTo(agreed(name, told));
    }

    private static String compared(Outcome earlier, Outcome later) {
        Checked<Comparison> compared = Comparison.of(earlier, later);
        return compared instanceof Checked.Valid<Comparison> valid
                ? ComparisonJson.write(valid.value())
                : compared.problems().toString();
    }

    private static String agreed(String name, String told) throws IOException {
        Path file = AGREED.resolve(name + ".ndjson");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(AGREED);
            Files.writeString(file, told);
        }
        return Files.readString(file);
    }
}
