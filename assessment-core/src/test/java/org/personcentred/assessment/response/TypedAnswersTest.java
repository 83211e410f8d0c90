package org.personcentred.assessment.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personcentred.assessment.response.Forms.form;
import static org.personcentred.assessment.response.Forms.outcome;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of what people type, and what they are told when nothing can be made of it. */
class TypedAnswersTest {
    @ParameterizedTest
    @CsvSource({
        "0.8, 0.8",
        ".8, 0.8",
        "08, 8",
        "1., 1",
        "+1.50+, 1.5",
        "-0.25, -0.25",
        "-0, 0",
        "0000.5, 0.5",
        "٣, 3",
        "١٫٥, 1.5",
        "۲٫۷۵, 2.75",
        "-٠٫٥, -0.5",
        "١.5, 1.5"
    })
    void a_number_is_taken_where_it_can_only_mean_one(String typed, String kept) {
        String expected = kept.equals("8")
                ? "/answers/speed speed #speed: “Walking speed” must be 4 or less."
                : "{\"answers\":{\"speed\":" + kept + ",\"consent\":\"yes\"}}";

        assertThat(outcome(form("speed=" + typed))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 | Write the number in “Walking speed” with a point and without a comma, such as 12.5.",
                "1 m/s | Write only the number in “Walking speed”, without words or a unit.",
                "0.8m | Write only the number in “Walking speed”, without words or a unit.",
                "fast | “Walking speed” must be a number in digits, such as 12.",
                "1e3 | Write only the number in “Walking speed”, without words or a unit.",
                "१ | “Walking speed” must be a number in digits, such as 12.",
                "١،٥ | Write the number in “Walking speed” with a point and without a comma, such as 12.5.",
                "١٬٥ | Write the number in “Walking speed” with a point and without a comma, such as 12.5.",
                "1 2 | “Walking speed” must be a number in digits, such as 12.",
                "NaN | “Walking speed” must be a number in digits, such as 12.",
                "0.125 | The number in “Walking speed” has too many digits after the point. The most it can have: 2.",
                "-1.01 | “Walking speed” must be -1 or more.",
                "4.01 | “Walking speed” must be 4 or less.",
            })
    void a_number_that_cannot_be_taken_says_what_to_do(String typed, String message) {
        String body = "speed=" + typed.replace("/", "%2F").replace(" ", "+");

        assertThat(outcome(form(body))).isEqualTo("/answers/speed speed #speed: " + message);
    }

    @Test
    void a_number_beyond_all_measure_costs_nothing_and_is_refused() {
        String digits =
                "The number in “Walking speed” is too long. It can have 15 digits before the point and 10 after it.";

        assertThat(outcome(form("speed=" + "9".repeat(900_000)))).endsWith(digits);
        assertThat(outcome(form("speed=0.00000000001"))).endsWith(digits);
    }

    @Test
    void a_surprising_number_is_taken_with_a_question() {
        Submission submission = form("fallen=yes&falls=51");

        assertThat(outcome(submission))
                .isEqualTo("{\"answers\":{\"fallen\":\"yes\",\"falls\":51,\"consent\":\"yes\"}}");
        assertThat(Forms.said(ResponseChecker.check(submission).problems()))
                .containsExactly("/answers/falls falls #falls: "
                        + "Is the number in “How many times?” right? It is usually from 1 to 50.");
    }

    @ParameterizedTest
    @CsvSource({
        "3, March",
        "03, 3",
        "31, march",
        "1, JAN",
        "1, Sept.",
        "9, sept",
        "9, sep",
        "24, Dec.",
        "29, may",
        "٢٩, ١٢",
        "۳, ۱",
        "3, يناير",
        "٣, أغسطس",
        "3, اكتوبر",
        "3, ديسمبر",
    })
    void a_month_may_be_a_number_or_a_name(String day, String month) {
        String body = "born.day=" + day + "&born.month=" + month + "&born.year=1950";

        assertThat(outcome(form(body).completedOn(LocalDate.of(2026, 11, 22))))
                .matches("\\{\"completedOn\":\"2026-11-22\",\"answers\":\\{\"born\":\"1950-[0-9-]{5}\",.*");
    }

    @Test
    void a_day_in_arabic_is_the_day_it_says() {
        String body = "born.day=٢٧&born.month=مارس&born.year=١٩٥٠";

        assertThat(outcome(form(body).completedOn(LocalDate.of(2026, 11, 22)))).contains("\"born\":\"1950-03-27\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  | 2 | 1950 | day | Add the day to “When were you born?”.",
                "1 |  | 1950 | month | Add the month to “When were you born?”.",
                "1 | 2 |  | year | Add the year to “When were you born?”.",
                "32 | 1 | 1950 | day | The day in “When were you born?” must be a number from 1 to 31.",
                "0 | 1 | 1950 | day | The day in “When were you born?” must be a number from 1 to 31.",
                "1st | 1 | 1950 | day | The day in “When were you born?” must be a number from 1 to 31.",
                "1 | 13 | 1950 | month | The month in “When were you born?” must be a number from 1 to 12, or a name such as March.",
                "1 | ma | 1950 | month | The month in “When were you born?” must be a number from 1 to 12, or a name such as March.",
                "1 | 1 | 50 | year | The year in “When were you born?” must have four digits, such as 1950.",
                "1 | 1 | 0950 | year | The year in “When were you born?” must have four digits, such as 1950.",
                "29 | 2 | 1950 | day | The date in “When were you born?” does not exist. Check the day and the month.",
            })
    void a_date_that_cannot_be_read_says_which_part_is_wrong(
            String day, String month, String year, String part, String message) {
        String body = "born.day=" + typed(day) + "&born.month=" + typed(month) + "&born.year=" + typed(year);

        assertThat(outcome(form(body))).isEqualTo("/answers/born born." + part + " #born-" + part + ": " + message);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 5, 1950, 1950-05-03",
        "'', may, 1950, 1950-05",
        "' ', '', 1950, 1950",
        "'', 5, 1920, 1920-05",
        "'', 10, 2026, 2026-10",
    })
    void where_less_is_taken_the_day_and_the_month_may_be_left_empty(
            String day, String month, String year, String taken) {
        String body = "moved.day=" + day + "&moved.month=" + month + "&moved.year=" + year;

        assertThat(outcome(form(body))).isEqualTo("{\"answers\":{\"moved\":\"" + taken + "\",\"consent\":\"yes\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 |  | 1950 | month | Add the month to “When did you move here?”.",
                "  | 5 |  | year | Add the year to “When did you move here?”.",
                "1 | 5 | 1920 | day | The date in “When did you move here?” must not be earlier than 1920-05-02.",
                "  | 4 | 1920 | month | The date in “When did you move here?” must not be earlier than 1920-05-02.",
                "1 | 11 | 2026 | day | The date in “When did you move here?” must not be later than 2026-10-31.",
                "  |  | 2027 | year | The date in “When did you move here?” must not be later than 2026-10-31.",
            })
    void a_date_outside_its_limits_or_with_a_hole_in_it_is_refused(
            String day, String month, String year, String part, String message) {
        String body = "moved.day=" + typed(day) + "&moved.month=" + typed(month) + "&moved.year=" + typed(year);

        assertThat(outcome(form(body))).isEqualTo("/answers/moved moved." + part + " #moved-" + part + ": " + message);
    }

    private static String typed(String value) {
        return value == null ? "" : value;
    }

    @Test
    void words_keep_everything_but_the_way_their_lines_end() {
        assertThat(outcome(form("story=+%3Cb%3E%0D%0A%E2%80%8F%7Bx%7D%0D+")))
                .isEqualTo("{\"answers\":{\"story\":\" <b>\\n\u200F{x}\\n \",\"consent\":\"yes\"}}");
    }

    @Test
    void words_are_counted_as_people_count_them() {
        assertThat(outcome(form("story=" + "%F0%9F%99%82".repeat(19) + "%0D%0A")))
                .startsWith("{\"answers\"");
        assertThat(outcome(form("story=" + "%F0%9F%99%82".repeat(21))))
                .isEqualTo("/answers/story story #story: “What happened?” must be 20 characters or fewer. It has 21.");
    }

    @Test
    void an_invisible_character_is_named_and_not_kept() {
        assertThat(outcome(form("story=a%00b&fallen.comment=%1B"))).isEqualTo("""
                        /comments/fallen fallen.comment #fallen-comment: What was written beside “Have you fallen?” holds an \
                        invisible character (U+001B) that cannot be kept. Type that part again.
                        /answers/story story #story: “What happened?” holds an invisible character (U+0000) that cannot \
                        be kept. Type that part again.""");
    }

    @Test
    void empty_boxes_of_repeated_measurements_are_passed_over_and_each_wrong_one_is_named() {
        assertThat(outcome(form("walk.1=&walk.2=12.4&walk.3=11.8")))
                .isEqualTo("{\"answers\":{\"walk\":[12.4,11.8],\"consent\":\"yes\"}}");
        assertThat(outcome(form("walk.1=&walk.2=1&walk.3=601"))).isEqualTo("""
                        /answers/walk/0 walk.2 #walk-2: “Time for each walk” must be 2 or more.
                        /answers/walk/1 walk.3 #walk-3: “Time for each walk” must be 600 or less.""");
        assertThat(outcome(form("walk.3=9")))
                .isEqualTo("/answers/walk walk.1 #walk-1: “Time for each walk” needs more measurements. "
                        + "The fewest it takes: 2.");
    }

    @Test
    void boxes_are_kept_in_the_order_of_the_form_and_what_stands_alone_stands_alone() {
        assertThat(outcome(form("wishes=company&wishes=home")))
                .isEqualTo("{\"answers\":{\"wishes\":[\"home\",\"company\"],\"consent\":\"yes\"}}");
        assertThat(outcome(form("wishes=nothing&wishes=home")))
                .isEqualTo(
                        "/answers/wishes wishes #wishes: For “What would help?”, choose either “None of these” or the "
                                + "other answers, not both.");
        assertThat(outcome(form("wishes=home&wishes=strength&wishes=company")))
                .isEqualTo("/answers/wishes wishes #wishes: Choose fewer answers for “What would help?”. "
                        + "The most you can choose: 2.");
        assertThat(outcome(form("wishes=home&wishes=home")))
                .isEqualTo(
                        "/answers/wishes wishes #wishes: An answer to “What would help?” is there twice. Keep it once.");
        assertThat(outcome(form("wishes=money")))
                .isEqualTo("/answers/wishes wishes #wishes: Choose an answer from the list for “What would help?”.");
    }
}
