package org.personcentred.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.expression.Relation;
import org.personcentred.assessment.expression.Value;

/**
 * What an outcome says that a score can still become holds whatever is answered later: also where a rule for what is
 * missing, {@code any_known} or {@code answered} gives something a number for now.
 */
class StillPossibleTest {
    private static final List<String> SAID = List.of("", "o0", "o1", "o3");
    private static final String BODY = """
            options:
              worth: [{id: o0, label: Never, points: 0}, {id: o1, label: Some, points: 1}, {id: o3, label: Much, points: 3}]
            sections:
              - id: all
                title: All
                items:
                  - {id: q1, type: choice, ask: One, options: worth}
                  - {id: q2, type: choice, ask: Two, options: worth}
                  - {id: q3, type: choice, ask: Three, options: worth}
                  - {id: q4, type: choice, ask: Four, options: worth}
            scores:
              - {id: scaled, title: Scaled, formula: "sum(points(q1), points(q2), points(q3))", range: [0, 9], missing: {prorate: {atLeast: 2, round: half_up}, evidence: [us]},
                 bands: [{id: some, label: Some, to: 3}, {id: much, label: Much, from: 4}]}
              - {id: taken, title: Taken, formula: "sum(points(q1), points(q2), points(q3))", range: [0, 9], missing: {treat_as: 0, evidence: [us]}}
              - {id: whole, title: Whole, formula: "%s", range: [0, %s],
                 bands: [{id: low, label: Low, to: 4}, {id: high, label: High, from: 5}]}
            """;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "scaled + points(q4); 12",
                "taken + points(q4); 12",
                "if(band(scaled) = 'much', 10, 0) + points(q4); 13",
                "points(q4) + if(any_known(points(q1) > 1, points(q2) > 1), 5, 0); 8",
                "points(q4) + if(answered(q1), 5, 0); 8"
            })
    void nothing_that_later_answers_give_was_left_out(String formula, String most) {
        Assessment form = Made.assessmentWithWarnings(BODY.formatted(formula, most));
        for (List<String> now : ways(List.of(SAID, SAID, SAID, SAID))) {
            ScoreResult before = score(form, now);
            if (before.value() instanceof Value.Missing) {
                later(now).forEach(then -> holds(before, score(form, then), now + " then " + then));
            }
        }
    }

    private static void holds(ScoreResult before, ScoreResult after, String said) {
        after.value().number().ifPresent(number -> {
            assertThat(before.possible().numbers().where(Relation.EQUAL, number).isEmpty())
                    .as(said + " gives " + number)
                    .isFalse();
            assertThat(before.possibleBands())
                    .as(said)
                    .extracting(Band::id)
                    .contains(after.band().orElseThrow().id());
        });
    }

    /** The same answers with any of those that are open given. */
    private static List<List<String>> later(List<String> now) {
        return ways(
                now.stream().map(said -> said.isEmpty() ? SAID : List.of(said)).toList());
    }

    private static List<List<String>> ways(List<List<String>> each) {
        List<List<String>> ways = List.of(List.of());
        for (List<String> said : each) {
            ways = ways.stream()
                    .flatMap(way -> said.stream()
                            .map(next ->
                                    Stream.concat(way.stream(), Stream.of(next)).toList()))
                    .toList();
        }
        return new ArrayList<>(ways);
    }

    private static ScoreResult score(Assessment form, List<String> said) {
        String answers = IntStream.range(0, said.size())
                .filter(item -> !said.get(item).isEmpty())
                .mapToObj(item -> "'q%d': '%s'".formatted(item + 1, said.get(item)))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return Made.outcome(form, answers, "").scores().get(2);
    }
}
