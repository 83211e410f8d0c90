package org.personcentred.assessment.cases;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.ScoreResult;
import org.personcentred.assessment.scoring.Scorer;

/**
 * The values where one band ends and the next begins: the last and the first that the score can take there, or, where
 * its values cannot be listed, the numbers that the definition names.
 */
public record BandEdges(List<Edge> edges) {
    public BandEdges {
        edges = List.copyOf(edges);
    }

    /**
     * One of them.
     *
     * @param score the score
     * @param band  the band that ends or begins there
     * @param value what the score comes to
     */
    public record Edge(String score, String band, BigDecimal value) {
        @Override
        public String toString() {
            return score + " = " + NumberText.write(value) + " (" + band + ")";
        }
    }

    /** Every edge of every score. */
    public static BandEdges of(Assessment assessment) {
        return new BandEdges(unanswered(assessment).flatMap(BandEdges::edges).toList());
    }

    /** The edges that no case comes to. */
    public List<Edge> without(List<Case> cases) {
        List<ScoreResult> results = cases.stream()
                .flatMap(written -> Scorer.score(written.response()).scores().stream())
                .toList();
        return edges.stream()
                .filter(edge -> results.stream().noneMatch(result -> isAt(edge, result)))
                .toList();
    }

    /** The edges that no case comes to, as warnings at their bands; one warning where there are no cases at all. */
    public static List<Problem> untried(Assessment assessment, List<Case> cases) {
        if (cases.isEmpty()) {
            return List.of(Problem.warning("CASES_NONE", assessment.definition().at(""), Map.of()));
        }
        return of(assessment).without(cases).stream()
                .map(edge -> {
                    String place = assessment.definition().place("scores", edge.score()) + "/bands";
                    Map<String, String> parameters =
                            Map.of("score", edge.score(), "band", edge.band(), "value", NumberText.write(edge.value()));
                    return Problem.warning(
                            "BAND_EDGE_UNTRIED", assessment.definition().at(place), parameters);
                })
                .toList();
    }

    private static boolean isAt(Edge edge, ScoreResult result) {
        return result.score().id().equals(edge.score())
                && result.value() instanceof Value.Known known
                && known.value().compareTo(edge.value()) == 0;
    }

    private static Stream<ScoreResult> unanswered(Assessment assessment) {
        String nothing = "{\"assessment\":\"" + assessment.id() + "\",\"version\":\"" + assessment.version()
                + "\",\"completedOn\":\"2026-11-22\",\"answers\":{}}";
        Checked<Response> checked =
                ResponseChecker.check(Submission.ofJson(assessment, nothing.getBytes(StandardCharsets.UTF_8)));
        return Scorer.score(((Checked.Valid<Response>) checked).value()).scores().stream();
    }

    private static Stream<Edge> edges(ScoreResult result) {
        return result.score().bands().stream()
                .flatMap(band -> values(band, result.possible().numbers())
                        .map(value -> new Edge(result.score().id(), band.id(), value)));
    }

    private static Stream<BigDecimal> values(Band band, Numbers possible) {
        if (!(possible instanceof Numbers.Listed listed)) {
            return Stream.concat(band.from().stream(), band.to().stream());
        }
        List<BigDecimal> within = listed.values().stream().filter(band::holds).toList();
        Stream<BigDecimal> first = band.from().stream().map(from -> within.get(0));
        boolean ends = band.to().isPresent() || band.below().isPresent();
        return ends ? Stream.concat(first, Stream.of(within.get(within.size() - 1))) : first;
    }
}
