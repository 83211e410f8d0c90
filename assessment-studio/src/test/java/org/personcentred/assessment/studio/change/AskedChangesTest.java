package org.personcentred.assessment.studio.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.personcentred.assessment.definition.Assessment;

/** What decides which answers are taken is followed through all that it reads. */
class AskedChangesTest {
    private static final String BEFORE = Versions.written("asked-1.0.0.yaml");
    private static final String NO_LONGER_FIT = Change.Kind.RESPONSES.words() + ": ";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            when: woke > 2} | when: woke > 3} | by_condition, by_another: is asked in other cases, as condition restless changed
            formula: points(mood) + woke | formula: points(mood) + min(woke, 4) | by_score, by_band: is asked in other cases, as score total changed
            to: 4}, {id: high, label: High, from: 5 | to: 3}, {id: high, label: High, from: 4 | by_band: is asked in other cases, as the bands of score total changed
            and woke > 3 | and woke > 2 | by_decision: is asked in other cases, as decision next changed
            label: Low, points: 2 | label: Low, points: 3 | by_score, by_band, by_points: is asked in other cases, as the points of item mood changed
            {id: low, label: Low, points: 2} | {id: low, label: Low, points: 2}, {id: bad, label: Bad, points: 3} | ~~
            formula: 2 * woke | formula: 3 * woke | by_number: is asked in other cases, as item twice changed
            value: 3 | value: 4 | by_lookup: is asked in other cases, as score below changed; by_table: is asked in other cases, as what it reads changed
            when: restless} | when: woke > 1} | by_condition: is asked only if woke is more than 1; by_another: is asked in other cases, as item by_condition changed
            """)
    void a_question_is_told_of_that_rests_on_what_changed(String part, String instead, String told) {
        String after = BEFORE.replace(part, instead).replace("range: [0, 6]", range(instead));

        assertThat(noLongerFits(BEFORE, after)).isEqualTo(told);
    }

    private static String range(String instead) {
        return instead.contains("points: 3") ? "range: [0, 7]" : "range: [0, 6]";
    }

    @Test
    void a_check_that_refuses_is_told_of_too_and_one_that_asks_is_not() {
        String more = "formula: hours + 2 * woke";
        String asks = BEFORE.replace("onFail: refuse", "onFail: ask");

        assertThat(noLongerFits(BEFORE, BEFORE.replace("formula: hours + woke", more)))
                .isEqualTo("check that sleep is less than 12: refuses other answers, as score sleep changed");
        assertThat(noLongerFits(asks, asks.replace("formula: hours + woke", more)))
                .isEmpty();
    }

    @Test
    void what_another_assessment_within_comes_to_is_followed_into_it() {
        String inner = BEFORE.replace("id: asked\n", "id: inner\n")
                .replace("tables:\n", "parameters:\n  factor: {title: Factor, value: 2, evidence: [us]}\ntables:\n")
                .replace("formula: hours + woke", "formula: hours + factor * woke")
                .replaceAll("checks:\n.*\n", "");
        String begins = "      - {id: by_condition";
        String outer = BEFORE.replace(
                begins,
                "      - {id: inside, type: assessment, ask: Inside, use: inner@1.0.0}\n"
                        + "      - {id: by_inside, type: yes_no, ask: By another, when: inside.sleep > 5}\n"
                        + begins);
        Assessment before = Versions.read(outer, inner);

        assertThat(noLongerFits(before, Versions.read(outer, inner.replace("value: 2,", "value: 3,"))))
                .isEqualTo("by_inside: is asked in other cases, as item inside, parameter factor changed");
        assertThat(noLongerFits(before, Versions.read(outer, inner.replace("title: Factor", "title: Times"))))
                .isEmpty();
        assertThat(noLongerFits(before, Versions.read(outer, inner.replace("value: 3}", "value: 4}"))))
                .isEqualTo(
                        "item inside, inner@1.0.0, item by_lookup: is asked in other cases, as score below changed;"
                                + " item inside, inner@1.0.0, item by_table: is asked in other cases, as what it reads changed");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            title: Restless | title: Woke often | words: condition restless: has another title
            noRow: There is no row | noRow: No row | words: item by_table: says in other words why it may not be asked; words: score below: says in other words why it has no value
            label: Low, | label: Downcast, | words: item mood, option low: has another label
            label: High, | label: Much, | words: score total, band high: has another label
            label: Rest} | label: Rest a while} | words: decision next: has other words for its results
            ask: By a condition | ask: Why | words: item by_condition: asks in other words
            """)
    void what_changed_only_in_words_stays_words(String part, String instead, String told) {
        assertThat(String.join("; ", said(BEFORE, BEFORE.replace(part, instead))))
                .isEqualTo(told);
    }

    @Test
    void what_a_table_says_where_it_has_no_row_is_words_wherever_it_is_looked_into() {
        String before = BEFORE.replace("when: woke > 2}", "when: 'lookup(expected, woke) > 2'}")
                .replace("and woke > 3", "and lookup(expected, woke) > 2")
                .replace("sleep < 12", "'lookup(expected, woke) < 3'");

        assertThat(said(before, before.replace("There is no row", "No row")))
                .containsExactly(
                        "words: item by_table: says in other words why it may not be asked",
                        "words: check that the value in table expected for woke is less than 3: says in other words why"
                                + " it has no value",
                        "words: score below: says in other words why it has no value",
                        "words: condition restless: says in other words why it has no value",
                        "words: decision next: says in other words why it has no value");
        assertThat(said(before, before.replace("value: 1", "value: 2")))
                .contains(NO_LONGER_FIT + "check that the value in table expected for woke is less than 3: refuses"
                        + " other answers");
    }

    /** Which items are told of, those of which the same is told together. */
    private static String noLongerFits(String before, String after) {
        assertThat(after).isNotEqualTo(before);
        return noLongerFits(Versions.read(before), Versions.read(after));
    }

    private static String noLongerFits(Assessment before, Assessment after) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (String change : said(before, after)) {
            if (change.startsWith(NO_LONGER_FIT)) {
                String[] parts = change.substring(NO_LONGER_FIT.length()).split(": ", 2);
                told.computeIfAbsent(parts[1], what -> new ArrayList<>())
                        .add(parts[0].replaceAll("^item (\\w+)$", "$1"));
            }
        }
        return told.entrySet().stream()
                .map(each -> String.join(", ", each.getValue()) + ": " + each.getKey())
                .collect(Collectors.joining("; "));
    }

    private static List<String> said(String before, String after) {
        assertThat(after).isNotEqualTo(before);
        return said(Versions.read(before), Versions.read(after));
    }

    private static List<String> said(Assessment before, Assessment after) {
        return Changes.between(before, after).all().stream()
                .map(change -> change.kind().words() + ": " + change.where() + ": " + change.what())
                .toList();
    }
}
