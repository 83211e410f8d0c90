package org.personcentred.assessment.schemas;

import static org.personcentred.assessment.schemas.SecondReckonings.met;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.personcentred.assessment.schemas.SecondReckoning.Question;

/**
 * NEWS2 (Royal College of Physicians, 2017) at both ends of every stretch of its chart. There are too many responses to try
 * them all: once what concerns breathing is tried with everything, and once all the rest.
 */
final class News2Stretches {
    private static final Stretches BREATHING = new Stretches("8 11 20 24", 3, 1, 0, 2, 3);
    private static final Stretches SCALE_1 = new Stretches("91 93 95", 3, 2, 1, 0);
    private static final Stretches SCALE_2_AIR = new Stretches("83 85 87", 3, 2, 1, 0);
    private static final Stretches SCALE_2_OXYGEN = new Stretches("83 85 87 92 94 96", 3, 2, 1, 0, 1, 2, 3);
    private static final Stretches PRESSURE = new Stretches("90 100 110 219", 3, 2, 1, 0, 3);
    private static final Stretches PULSE = new Stretches("40 50 90 110 130", 3, 1, 0, 1, 2, 3);
    private static final Stretches TEMPERATURE = new Stretches("35.0 36.0 38.0 39.0", 3, 1, 0, 1, 2);

    private News2Stretches() {}

    /** A chart's row: up to each of these numbers, and beyond the last, it counts so much. */
    private record Stretches(String upTo, int... points) {
        int of(String number) {
            List<BigDecimal> ends =
                    Arrays.stream(upTo.split(" ")).map(BigDecimal::new).toList();
            long passed = ends.stream()
                    .filter(end -> new BigDecimal(number).compareTo(end) > 0)
                    .count();
            return points[(int) passed];
        }

        /** The numbers at which it turns, and those one step above. */
        List<String> edges(String step) {
            return Arrays.stream(upTo.split(" "))
                    .flatMap(end -> Stream.of(
                            end, new BigDecimal(end).add(new BigDecimal(step)).toPlainString()))
                    .toList();
        }
    }

    static List<SecondReckoning> reckonings() {
        List<String> saturations = Stream.concat(SCALE_1.edges("1").stream(), SCALE_2_OXYGEN.edges("1").stream())
                .distinct()
                .toList();
        return List.of(
                reckoning(
                        BREATHING.edges("1"),
                        saturations,
                        List.of("100", "111"),
                        List.of("90", "131"),
                        List.of("alert", "confusion"),
                        List.of("38.0", "39.1")),
                reckoning(
                        List.of("20", "24"),
                        List.of("90", "97"),
                        PRESSURE.edges("1"),
                        PULSE.edges("1"),
                        List.of("alert", "confusion", "voice", "pain", "unresponsive"),
                        TEMPERATURE.edges("0.1")));
    }

    private static SecondReckoning reckoning(
            List<String> breathing,
            List<String> saturation,
            List<String> pressure,
            List<String> pulse,
            List<String> consciousness,
            List<String> temperature) {
        List<Question> questions = List.of(
                Question.of("breathing", breathing),
                Question.of("scale", List.of("one", "two")),
                Question.of("oxygen", List.of("air", "oxygen")),
                Question.of("saturation", saturation),
                Question.of("pressure", pressure),
                Question.of("pulse", pulse),
                Question.of("consciousness", consciousness),
                Question.of("temperature", temperature),
                Question.yesNo("worried"));
        long responses = questions.stream()
                .mapToLong(question -> question.answers().size())
                .reduce(1, Math::multiplyExact);
        return new SecondReckoning("news2", responses, questions, News2Stretches::results);
    }

    private static Map<String, String> results(Map<String, String> answers) {
        boolean oxygen = answers.get("oxygen").equals("oxygen");
        List<Integer> measured = List.of(
                BREATHING.of(answers.get("breathing")),
                saturation(answers.get("scale").equals("two"), oxygen).of(answers.get("saturation")),
                PRESSURE.of(answers.get("pressure")),
                PULSE.of(answers.get("pulse")),
                answers.get("consciousness").equals("alert") ? 0 : 3,
                TEMPERATURE.of(answers.get("temperature")));
        int total = measured.stream().mapToInt(Integer::intValue).sum() + (oxygen ? 2 : 0);
        boolean single = measured.contains(3);
        String band = total > 6 ? "high" : total > 4 ? "medium" : single ? "low_medium" : "low";
        boolean hourly = total > 4 || single;
        String again = total == 0 ? "twelve_hourly" : "four_to_six_hourly";
        return Map.of(
                "total", total + "[" + band + "]",
                "measure_again", total > 6 ? "continuously" : hourly ? "hourly" : again,
                "emergency", met(total > 6),
                "urgent", met(total == 5 || total == 6),
                "one_measurement_3", met(single && total < 5),
                "worry_of_whoever_measured", met(SecondReckonings.yes(answers, "worried")));
    }

    private static Stretches saturation(boolean scaleTwo, boolean oxygen) {
        return !scaleTwo ? SCALE_1 : oxygen ? SCALE_2_OXYGEN : SCALE_2_AIR;
    }
}
