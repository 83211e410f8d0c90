package org.personcentred.assessment.schemas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.personcentred.assessment.schemas.SecondReckoning.Question;

/**
 * Results of licensed forms, which are typed in and not worked out: the number comes out as it went in, in the band that
 * the research on licensed instruments has for it. The edges are copied from there, and not from the definitions.
 */
final class TypedTotals {
    private TypedTotals() {}

    static List<SecondReckoning> reckonings() {
        return List.of(
                total("6cit", 0, 28, 0, 8, 10),
                total("abbey", 0, 18, 0, 3, 8, 14),
                total("berg", 0, 56, 0, 21, 41),
                total("braden", 6, 23, 6, 10, 13, 15, 19),
                level(),
                copm(),
                decimal("dash", "score", 0, 1_000, 1),
                total("edmonton-frail", 0, 17, 0, 6, 8, 10, 12),
                eq5d(),
                total("mna-sf", 0, 14, 0, 8, 12),
                total("morse", 0, 125),
                total("must", 0, 6, 0, 1, 2),
                decimal("quickdash", "score", 0, 1_000, 1),
                decimal("swemwbs", "metric", 700, 3_500, 2),
                total("tinetti", 0, 28, 0, 19, 24),
                total("waterlow", 0, 100, 0, 10, 15, 20),
                total("wemwbs", 14, 70),
                total("zarit", 0, 88, 0, 21, 41, 61));
    }

    /** A whole number, and where its bands begin; a band is called after where it begins. */
    private static SecondReckoning total(String assessment, int lowest, int highest, int... begins) {
        Question typed = Question.of("typed_total", SecondReckonings.numbers(lowest, highest));
        return new SecondReckoning(assessment, highest - lowest + 1L, List.of(typed), answers -> {
            int number = Integer.parseInt(answers.get("typed_total"));
            String band = IntStream.of(begins)
                    .filter(begin -> begin <= number)
                    .mapToObj(begin -> "[from_" + begin + "]")
                    .reduce("", (lower, higher) -> higher);
            return Map.of("total", number + band);
        });
    }

    /** Dalhousie University: levels 1 to 9. */
    private static SecondReckoning level() {
        Question typed = Question.of("typed_level", SecondReckonings.numbers(1, 9));
        return new SecondReckoning(
                "clinical-frailty-scale", 9, List.of(typed), answers -> Map.of("level", answers.get("typed_level")));
    }

    /** A number with digits after the point, and no bands. */
    private static SecondReckoning decimal(String assessment, String score, int from, int to, int places) {
        String typed = "typed_" + score;
        return new SecondReckoning(
                assessment,
                to - from + 1L,
                List.of(Question.of(typed, decimals(from, to, places))),
                answers -> Map.of(score, plain(answers.get(typed))));
    }

    private static SecondReckoning copm() {
        List<String> tenths = decimals(10, 100, 1);
        List<Question> questions =
                List.of(Question.of("typed_performance", tenths), Question.of("typed_satisfaction", tenths));
        return new SecondReckoning(
                "copm",
                91L * 91,
                questions,
                answers -> Map.of(
                        "performance", plain(answers.get("typed_performance")),
                        "satisfaction", plain(answers.get("typed_satisfaction"))));
    }

    /** EuroQol: an index whose lower end rests on the value set, and a scale of 0 to 100. */
    private static SecondReckoning eq5d() {
        List<Question> questions = List.of(
                Question.of("typed_index", decimals(-1_000, 1_000, 3)),
                Question.of("typed_vas", SecondReckonings.numbers(0, 100)));
        return new SecondReckoning(
                "eq-5d-5l",
                2_001L * 101,
                questions,
                answers -> Map.of("index", plain(answers.get("typed_index")), "vas", answers.get("typed_vas")));
    }

    private static List<String> decimals(int from, int to, int places) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> BigDecimal.valueOf(number, places).toPlainString())
                .toList();
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
