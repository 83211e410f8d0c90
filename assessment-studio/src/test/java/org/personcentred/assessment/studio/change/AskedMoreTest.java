package org.personcentred.assessment.studio.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** Whether stored responses still fit is told as the checker finds it, response by response. */
class AskedMoreTest {
    private static final String BEFORE = Versions.written("asked-1.0.0.yaml");
    private static final List<String> MOODS = List.of("", "'mood':'good',", "'mood':'low',");
    private static final List<String> TIMES =
            List.of("", "'woke':0,", "'woke':1,", "'woke':2,", "'woke':3,", "'woke':4,");
    private static final List<String> OTHERS = List.of(
            "", "'by_condition':'yes',", "'by_score':'yes',", "'by_band':'yes',", "'plain':'yes',", "'hours':9,");
    private static final List<String> NEEDED = List.of("", "'needed':'yes',");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Plain, when: woke > 1 | Plain, when: woke >= 1 | SCORES | item plain: is asked in more cases, if woke is at least 1, and so can be missing
            Plain, when: woke > 1 | Plain, when: woke > 0 | SCORES | item plain: is asked in more cases, if woke is more than 0, and so can be missing
            Plain, when: woke > 1 | Plain, when: woke != 0 | SCORES | item plain: is asked in more cases, if woke is not 0, and so can be missing
            Plain, when: woke > 1 | Plain, when: woke > 1 or mood = 'low' | SCORES | item plain: is asked in more cases, if woke is more than 1 or mood is 'low', and so can be missing
            Plain, when: woke > 1 | Plain | SCORES | item plain: is always asked now, and so can be missing
            Plain, when: woke > 1 | Plain, when: woke > 2 | RESPONSES | item plain: is asked only if woke is more than 2
            Plain, when: woke > 1 | Plain, when: woke >= 2 and mood = 'low' | RESPONSES | item plain: is asked only if
            Plain, when: woke > 1 | Plain, when: woke != 2 | RESPONSES | item plain: is asked only if woke is not 2
            Needed, when: woke > 0 | Needed, when: woke >= 0 | RESPONSES | item needed: is asked only if woke is at least 0
            Needed, when: woke > 0 | Needed, when: woke > 1 | RESPONSES | item needed: is asked only if woke is more than 1
            Needed, when: woke > 0 | Needed | RESPONSES | item needed: is always asked now, and has to be answered
            Words, when: woke > 1 | Words, when: woke > 2 | WORDS | item words: is shown in other cases
            restless: {title: Restless, when: woke > 2} | restless: {title: Restless, when: woke > 3} | RESPONSES | item by_condition: is asked in other cases
            to: 4}, {id: high, label: High, from: 5 | to: 5}, {id: high, label: High, from: 6 | RESPONSES | item by_band: is asked in other cases
            formula: hours + woke | formula: hours + 2 * woke | RESPONSES | check that sleep is less than 12: refuses other answers
            """)
    void stored_responses_fit_as_it_is_told(String part, String instead, Change.Kind kind, String told) {
        String after = BEFORE.replace(part, instead);
        Assessment earlier = Versions.read(BEFORE);
        Assessment later = Versions.read(after);

        List<Change> changes = Changes.between(earlier, later).all();

        assertThat(changes.stream()
                        .filter(change -> change.kind() == kind)
                        .map(change -> change.where() + ": " + change.what()))
                .anySatisfy(change -> assertThat(change).startsWith(told));
        assertThat(changes.stream().anyMatch(change -> change.kind() == Change.Kind.RESPONSES))
                .isEqualTo(responses().anyMatch(stored -> fits(earlier, stored) && !fits(later, stored)));
    }

    private static Stream<String> responses() {
        return MOODS.stream()
                .flatMap(mood -> TIMES.stream().map(times -> mood + times))
                .flatMap(begun -> OTHERS.stream().map(other -> begun + other))
                .flatMap(begun -> NEEDED.stream().map(needed -> begun + needed))
                .map(answers -> answers.replaceAll(",$", "").replace('\'', '"'))
                .map(answers -> "{\"assessment\":\"asked\",\"version\":\"1.0.0\",\"answers\":{" + answers + "}}");
    }

    private static boolean fits(Assessment assessment, String response) {
        return ResponseChecker.check(Submission.ofJson(assessment, response.getBytes(UTF_8))).problems().stream()
                .noneMatch(Problem::isError);
    }
}
