package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.scoring.DecisionResult;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.ScoreResult;

/** Every worked case that ships comes out as it says, whole: scores, bands, decisions and findings. */
class ShippedCasesTest {
    static Stream<Case> cases() {
        return ShippedAssessments.all().stream().flatMap(shipped -> Case.of(shipped).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_worked_case_comes_out_as_written(Case written) {
        Outcome outcome = written.outcome();

        assertThat(actual(written, outcome)).isEqualTo(expected(written));
    }

    /** What the case expects, flattened to one line for each thing, in words that a difference can be read in. */
    private static Map<String, String> expected(Case written) {
        Map<String, String> lines = new TreeMap<>();
        written.expectedEach("scores").forEach((id, value) -> lines.put("score " + id, score(value)));
        written.expectedEach("bands").forEach((id, value) -> lines.put("band " + id, Case.text(value)));
        written.expectedEach("decisions").forEach((id, value) -> lines.put("decision " + id, decision(value)));
        written.expected("findings").ifPresent(ids -> lines.put("findings", sorted(Case.texts(ids))));
        written.expected("openFindings").ifPresent(ids -> lines.put("openFindings", sorted(Case.texts(ids))));
        return lines;
    }

    private static String score(Node value) {
        return value instanceof Node.Mapping mapping
                ? "missing " + sorted(Case.texts(mapping.get("missing").orElseThrow()))
                : Case.text(value);
    }

    private static String decision(Node value) {
        return value instanceof Node.Mapping mapping
                ? "ask about " + sorted(Case.texts(mapping.get("askAbout").orElseThrow()))
                : Case.text(value);
    }

    private static Map<String, String> actual(Case written, Outcome outcome) {
        Map<String, String> lines = new TreeMap<>();
        for (String line : expected(written).keySet()) {
            lines.put(line, actual(line, outcome));
        }
        return lines;
    }

    private static String actual(String line, Outcome outcome) {
        String id = line.substring(line.indexOf(' ') + 1);
        return switch (line.substring(0, line.length() - id.length()).strip()) {
            case "score" -> value(score(outcome, id).value());
            case "band" -> score(outcome, id).band().map(Band::id).orElse("no band");
            case "decision" -> came(outcome, id);
            default -> sorted(findings(outcome, line.equals("openFindings")));
        };
    }

    private static ScoreResult score(Outcome outcome, String id) {
        return outcome.scores().stream()
                .filter(result -> result.score().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Value value) {
        if (value instanceof Value.Known known) {
            return NumberText.write(known.value());
        }
        return value instanceof Value.Missing missing
                ? "missing " + sorted(missing.items().stream().map(ItemId::name).toList())
                : value instanceof Value.NotApplicable ? "not_applicable" : "undefined";
    }

    private static String came(Outcome outcome, String id) {
        Optional<DecisionResult> found = outcome.decisions().stream()
                .filter(result -> result.decision().id().equals(id))
                .findFirst();
        DecisionResult result = found.orElseThrow();
        return result.result()
                .map(came -> came.id())
                .orElse("ask about "
                        + sorted(result.askAbout().stream().map(ItemId::name).toList()));
    }

    private static List<String> findings(Outcome outcome, boolean open) {
        return outcome.findings().stream()
                .filter(result -> result.open() == open)
                .map(FindingResult::finding)
                .map(finding -> finding.id())
                .toList();
    }

    private static String sorted(List<String> names) {
        return names.stream().sorted().toList().toString();
    }
}
