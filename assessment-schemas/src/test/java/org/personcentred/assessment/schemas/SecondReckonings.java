package org.personcentred.assessment.schemas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.personcentred.assessment.schemas.SecondReckoning.Question;

/** The second reckonings, written from the papers and forms that each assessment names in its {@code source.md}. */
final class SecondReckonings {
    private SecondReckonings() {}

    static List<SecondReckoning> all() {
        List<SecondReckoning> ours = List.of(
                auditC(),
                balance(),
                barthel(),
                ChairStands.reckoning(),
                fourAt(),
                gad7(),
                gds15(),
                loneliness(),
                pain(),
                prisma7(),
                shortFesI(),
                steadi());
        return Stream.of(ours, FirstTwoQuestions.reckonings(), TypedTotals.reckonings())
                .flatMap(List::stream)
                .toList();
    }

    /** Spitzer and others 2006: seven times 0 to 3, with cuts at 5, 10 and 15. */
    private static SecondReckoning gad7() {
        List<String> days = List.of("not_at_all", "several_days", "more_than_half", "nearly_every_day");
        List<Question> questions = numbered(7, id -> Question.of(id, days));
        return new SecondReckoning("gad-7", 16_384, questions, answers -> {
            long total = answers.values().stream().mapToLong(days::indexOf).sum();
            long gad2 = days.indexOf(answers.get("q1")) + (long) days.indexOf(answers.get("q2"));
            String band = total >= 15 ? "severe" : total >= 10 ? "moderate" : total >= 5 ? "mild" : "minimal";
            return Map.of(
                    "total",
                    total + "[" + band + "]",
                    "gad2",
                    String.valueOf(gad2),
                    "gad2_positive",
                    gad2 >= 3 ? "positive" : "negative",
                    "anxiety_to_talk_about",
                    met(total >= 10));
        });
    }

    /** Sheikh and Yesavage 1986: "no" counts in questions 1, 5, 7, 11 and 13, "yes" in the other ten. */
    private static SecondReckoning gds15() {
        List<String> turnedRound = List.of("q1", "q5", "q7", "q11", "q13");
        return new SecondReckoning("gds-15", 32_768, numbered(15, Question::yesNo), answers -> {
            long total = answers.entrySet().stream()
                    .filter(one -> one.getValue().equals(turnedRound.contains(one.getKey()) ? "no" : "yes"))
                    .count();
            return Map.of(
                    "total",
                    total + (total >= 5 ? "[from_cut]" : "[below_cut]"),
                    "next_step",
                    total >= 5 ? "look_further" : "below_cut",
                    "low_mood_to_talk_about",
                    met(total >= 5),
                    "feels_hopeless",
                    met(yes(answers, "q14")));
        });
    }

    /** Raîche and others 2008: three or more; the question about someone close is left out of the next step. */
    private static SecondReckoning prisma7() {
        List<Question> questions = new ArrayList<>();
        questions.add(Question.of("age", numbers(18, 120)));
        questions.add(Question.of("sex", List.of("female", "male")));
        List<String> daily = List.of("limited", "regular_help", "kept_at_home", "someone_close", "walking_aid");
        daily.forEach(id -> questions.add(Question.yesNo(id)));
        return new SecondReckoning("prisma-7", 6_592, questions, answers -> {
            long total = daily.stream().filter(id -> yes(answers, id)).count();
            total += Long.parseLong(answers.get("age")) > 85 ? 1 : 0;
            total += answers.get("sex").equals("male") ? 1 : 0;
            long six = total - (yes(answers, "someone_close") ? 1 : 0);
            String next = six > 2 ? "look_closer" : six == 2 ? "copies_differ" : "not_now";
            return Map.of(
                    "total", String.valueOf(total),
                    "six", String.valueOf(six),
                    "next_step", next,
                    "look_closer_at_frailty", met(next.equals("look_closer")),
                    "on_the_edge", met(next.equals("copies_differ")),
                    "nobody_close", met(!yes(answers, "someone_close")));
        });
    }

    /** CDC STEADI: 2 for a fall and for an aid, 1 for each of the ten others; from 4, or after any fall. */
    private static SecondReckoning steadi() {
        List<String> twos = List.of("fallen", "walking_aid");
        List<String> ones = List.of(
                ("unsteady furniture worried pushes_up kerb rush feet light_headed sleep_or_mood_medicine low_mood")
                        .split(" "));
        List<Question> questions =
                Stream.concat(twos.stream(), ones.stream()).map(Question::yesNo).toList();
        return new SecondReckoning("steadi-stay-independent", 4_096, questions, answers -> {
            long total = 2 * twos.stream().filter(id -> yes(answers, id)).count()
                    + ones.stream().filter(id -> yes(answers, id)).count();
            Map<String, String> results = new TreeMap<>();
            results.put("total", String.valueOf(total));
            results.put("next_step", yes(answers, "fallen") || total > 3 ? "look_together" : "keep_going");
            results.put("fall", met(yes(answers, "fallen")));
            results.put("medicines", met(yes(answers, "light_headed") || yes(answers, "sleep_or_mood_medicine")));
            results.put("numb_feet", met(yes(answers, "feet")));
            results.put("mood", met(yes(answers, "low_mood")));
            boolean walking = Stream.of("unsteady", "furniture", "walking_aid").anyMatch(id -> yes(answers, id));
            results.put("walking", met(walking));
            results.put("legs", met(yes(answers, "pushes_up") || yes(answers, "kerb")));
            results.put("toilet", met(yes(answers, "rush")));
            results.put("worry", met(yes(answers, "worried")));
            return results;
        });
    }

    /** The form of the United Kingdom: three times 0 to 4, from 5; nothing more is asked after "never". */
    private static SecondReckoning auditC() {
        List<String> often = List.of("never", "monthly", "few_a_month", "few_a_week", "most_days");
        List<String> much = List.of("up_to_2", "from_3", "from_5", "from_7", "from_10");
        List<String> large = List.of("never", "under_monthly", "every_month", "every_week", "nearly_daily");
        List<Question> questions = List.of(
                Question.of("how_often", often),
                new Question(
                        "how_much", much, before -> !before.get("how_often").equals("never")),
                new Question("large_amount", List.of("six", "eight"), before -> before.containsKey("how_much")),
                new Question("how_often_large", large, before -> before.containsKey("how_much")));
        return new SecondReckoning("audit-c", 1 + 4 * 5 * 2 * 5, questions, answers -> {
            long total = often.indexOf(answers.get("how_often"));
            if (answers.containsKey("how_much")) {
                total += much.indexOf(answers.get("how_much")) + (long) large.indexOf(answers.get("how_often_large"));
            }
            return Map.of(
                    "total", String.valueOf(total),
                    "next_step", total > 4 ? "ask_further" : "not_now",
                    "alcohol_to_talk_about", met(total > 4));
        });
    }

    /** CDC STEADI: each position for 10 seconds, until one is not held; closer from heel to toe not held. */
    private static SecondReckoning balance() {
        List<String> positions = List.of("side_by_side", "half_step", "heel_to_toe", "one_leg");
        List<String> seconds = IntStream.rangeClosed(0, 100)
                .mapToObj(tenths -> BigDecimal.valueOf(tenths, 1).toPlainString())
                .toList();
        List<Question> questions = IntStream.range(0, 4)
                .mapToObj(at -> new Question(
                        positions.get(at),
                        seconds,
                        before -> at == 0 || "10.0".equals(before.get(positions.get(at - 1)))))
                .toList();
        return new SecondReckoning("four-stage-balance", 100 + 100 + 100 + 101, questions, answers -> {
            long held = answers.values().stream().filter("10.0"::equals).count();
            return Map.of(
                    "held", String.valueOf(held),
                    "next_step", held < 3 ? "look_closer" : "held_heel_to_toe",
                    "balance_to_look_at", met(held < 3),
                    "could_not_be_done", met(false));
        });
    }

    /** Own rule: often or always, or a wish to talk. */
    private static SecondReckoning loneliness() {
        List<String> often = List.of("often", "some_of_the_time", "occasionally", "hardly_ever", "never");
        List<Question> questions = List.of(Question.of("how_often", often), Question.yesNo("would_like"));
        return new SecondReckoning(
                "loneliness",
                10,
                questions,
                answers -> Map.of(
                        "lonely_often", met(answers.get("how_often").equals("often")),
                        "would_like_company", met(yes(answers, "would_like"))));
    }

    /** 0 to 10, with the edges of the bands as they are most often told; whoever would like help is heard. */
    private static SecondReckoning pain() {
        List<Question> questions = List.of(Question.of("pain", numbers(0, 10)), Question.yesNo("would_like_help"));
        return new SecondReckoning("pain-now", 22, questions, answers -> {
            int pain = Integer.parseInt(answers.get("pain"));
            String band = pain == 0 ? "none" : pain < 4 ? "mild" : pain < 7 ? "moderate" : "severe";
            return Map.of(
                    "level", pain + "[" + band + "]",
                    "severe_pain", met(pain > 6),
                    "cannot_say", met(false),
                    "would_like_help_with_pain", met(yes(answers, "would_like_help")));
        });
    }

    /** Collin and others 1988: ten parts, of which two go to 1, six to 2 and two to 3. */
    private static SecondReckoning barthel() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> control = List.of("no", "at_times", "yes");
        List<String> twoLevels = List.of("help", "alone");
        List<String> threeLevels = List.of("help", "some_help", "alone");
        parts.put("bowels", control);
        parts.put("bladder", control);
        parts.put("grooming", twoLevels);
        parts.put("toilet", threeLevels);
        parts.put("feeding", List.of("unable", "some_help", "alone"));
        parts.put("transfer", List.of("unable", "much_help", "some_help", "alone"));
        parts.put("mobility", List.of("unable", "wheelchair", "some_help", "alone"));
        parts.put("dressing", threeLevels);
        parts.put("stairs", List.of("unable", "some_help", "alone"));
        parts.put("bathing", twoLevels);
        List<Question> questions = parts.entrySet().stream()
                .map(part -> Question.of(part.getKey(), part.getValue()))
                .toList();
        return new SecondReckoning("barthel", 2L * 2 * 4 * 4 * 729, questions, answers -> {
            int total = parts.entrySet().stream()
                    .mapToInt(part -> part.getValue().indexOf(answers.get(part.getKey())))
                    .sum();
            return Map.of(
                    "of_20", String.valueOf(total),
                    "of_100", String.valueOf(5 * total),
                    "help_with_daily_life", met(total < 20));
        });
    }

    /** the4at.com: 4 for alertness or a sudden change, up to 2 for each of the two others; 1 to 3, and from 4. */
    private static SecondReckoning fourAt() {
        List<String> alertness = List.of("normal", "mild_sleepiness", "clearly_abnormal");
        List<String> facts = List.of("no_mistakes", "one_mistake", "more_or_untestable");
        List<String> months = List.of("seven_or_more", "fewer_or_refuses", "untestable");
        List<Question> questions = List.of(
                Question.of("alertness", alertness),
                Question.of("amt4", facts),
                Question.of("attention", months),
                Question.yesNo("acute_change"));
        return new SecondReckoning("4at", 54, questions, answers -> {
            int total = facts.indexOf(answers.get("amt4")) + months.indexOf(answers.get("attention"));
            total += answers.get("alertness").equals("clearly_abnormal") ? 4 : 0;
            total += yes(answers, "acute_change") ? 4 : 0;
            String band = total > 3 ? "possible_delirium" : total > 0 ? "possible_impairment" : "unlikely";
            return Map.of(
                    "total", total + "[" + band + "]",
                    "possible_delirium", met(total > 3),
                    "possible_impairment", met(total > 0 && total < 4),
                    "change_not_known", met(false));
        });
    }

    /** University of Manchester: seven times 1 to 4. The bands are to be verified, and are here as they are told. */
    private static SecondReckoning shortFesI() {
        List<String> concern = List.of("not_at_all", "somewhat", "fairly", "very");
        List<Question> questions = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> Question.of("i" + number, concern))
                .toList();
        return new SecondReckoning("short-fes-i", 16_384, questions, answers -> {
            int total = answers.values().stream().mapToInt(concern::indexOf).sum() + 7;
            String band = total < 9 ? "from_7" : total < 14 ? "from_9" : "from_14";
            return Map.of("concern_total", total + "[" + band + "]");
        });
    }

    static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
    }

    static boolean yes(Map<String, String> answers, String question) {
        return answers.get(question).equals("yes");
    }

    static String met(boolean holds) {
        return holds ? "MET" : "NOT_MET";
    }

    private static List<Question> numbered(int count, Function<String, Question> made) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> made.apply("q" + number))
                .toList();
    }
}
