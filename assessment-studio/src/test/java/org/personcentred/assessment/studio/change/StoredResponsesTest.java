package org.personcentred.assessment.studio.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.schemas.ShippedAssessments;

/** What a change does to the responses that are stored, told no graver and no lighter than it is. */
class StoredResponsesTest {
    private static final String BEFORE = Versions.written("rests-1.0.0.yaml");
    private static final String DAY = "years_between(born, completed_on) >= 65";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            to: 3}, {id: tired, label: Tired, from: 4 | to: 4}, {id: tired, label: Tired, from: 5 | scores change: score total, set usual, band well: ends elsewhere; scores change: score total, set usual, band tired: begins elsewhere
            decimals: 1 | decimals: 2 | stored responses no longer fit: item weight: turns what is entered in another unit into more decimals; compatible: item weight: takes more: the number of decimals is 2
            max: 10, step: 2 | max: 10, step: 1 | compatible: item woke: goes in other steps
            max: 10, step: 2 | max: 10, step: 5 | stored responses no longer fit: item woke: goes in other steps
            Too large | Larger than any | words: score below: says in other words why it has no value
            There is no row | No row | words: score below: says in other words why it has no value
            value: 12 | value: 13 | scores change: score below: is worked out differently
            most: 3 | most: 8 | compatible: item naps: takes more: the most rows is 8
            1234-5 | 9876-5 | words: definition: differs in something that is not asked, scored or shown
            """)
    void a_change_is_as_grave_as_it_is(String part, String instead, String said) {
        assertThat(String.join("; ", changes(BEFORE, BEFORE.replace(part, instead))))
                .isEqualTo(said);
    }

    @Test
    void a_question_in_another_section_may_have_been_passed_over_there_or_here() {
        String read = line("{id: read,");
        String intoSkippable =
                BEFORE.replace(read, "").replace("{id: woke,", read.strip().substring(2) + "\n      - {id: woke,");

        assertThat(changes(BEFORE, intoSkippable))
                .containsExactly(
                        "stored responses no longer fit: section nights: asks read, which section evenings asked",
                        "scores change: coverage guide, component nights: is looked at by other questions",
                        "compatible: form: asks its questions in another order");
    }

    @Test
    void a_question_in_another_section_that_is_covered_changes_what_was_looked_at() {
        String slept = line("{id: slept,");
        String moved = BEFORE.replace("{id: sang,", "{id: SANG,")
                .replace("{id: SANG,", slept.strip().substring(2) + "\n      - {id: sang,")
                .replaceFirst("(?s)\\Q" + slept + "\\E", "      - {id: rose, type: yes_no, ask: Rose}\n");

        assertThat(changes(BEFORE, moved))
                .contains("compatible: section evenings: asks slept, which section days asked")
                .contains("scores change: coverage guide, component days: is looked at by other questions");
    }

    @Test
    void once_a_formula_reads_the_day_of_completion_a_response_has_to_say_it() {
        String finding = BEFORE.replace("slept = 'yes'", DAY);
        String added = BEFORE + "  - {id: old, when: \"" + DAY + "\", urgency: note, title: Old, evidence: [us],"
                + " actions: [{id: talk, label: Talk, owner: practitioner}]}\n";

        String refused =
                "stored responses no longer fit: form: has to say on which day it was completed, which a formula reads";
        assertThat(changes(BEFORE, added)).containsExactly(refused, "compatible: finding old: is new");
        assertThat(changes(finding, added)).doesNotContain(refused);
        String limited = BEFORE.replace("notAfter: 2026-11-01", "notAfter: today");
        assertThat(changes(BEFORE, limited)).doesNotContain(refused);
        assertThat(changes(limited, limited.replace("slept = 'yes'", DAY))).contains(refused);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothing_of_a_shipped_assessment_differs_from_itself(ShippedAssessments.Shipped one) {
        Assessment first = ShippedAssessments.load(one.id(), one.version());
        Assessment again = ShippedAssessments.load(one.id(), one.version());

        assertThat(Changes.between(first, again)
                        .inFiles(one.folder(), one.folder())
                        .all())
                .isEmpty();
    }

    static Stream<ShippedAssessments.Shipped> shipped() {
        return ShippedAssessments.all().stream();
    }

    @Test
    void another_version_of_an_assessment_within_takes_other_responses_and_the_same_one_is_looked_into() {
        String outer = BEFORE.replace("{id: sang, type: yes_no,", "{id: sang, type: assessment, use: inner@1.0.0,");
        String inner = BEFORE.replace("id: rests", "id: inner");
        Assessment before = Versions.read(outer, inner);

        assertThat(said(Changes.between(before, Versions.read(outer, inner)))).isEmpty();
        assertThat(said(Changes.between(before, Versions.read(outer, inner.replace("title: Strict", "title: Narrow")))))
                .containsExactly("words: item sang, inner@1.0.0, score total, set strict: has another title");
        assertThat(said(Changes.between(
                        before,
                        Versions.read(outer.replace("inner@1", "inner@2"), inner.replace("version: 1", "version: 2")))))
                .containsExactly(
                        "stored responses no longer fit: item sang: uses inner@2.0.0 where it used inner@1.0.0");
    }

    @Test
    void words_in_another_language_are_words_and_a_version_alone_is_nothing() {
        AssessmentFolder plain = folder(BEFORE);
        AssessmentFolder welsh =
                plain.translated(file("text/cy.yaml", "language: cy\nstatus: to_verify\ntexts: {title: Gorffwys}\n"));
        AssessmentFolder other =
                plain.translated(file("text/cy.yaml", "language: cy\nstatus: to_verify\ntexts: {title: Cwsg}\n"));

        assertThat(said(between(plain, welsh))).containsExactly("words: text/cy.yaml: is new");
        assertThat(said(between(welsh, other))).containsExactly("words: text/cy.yaml: has other words");
        assertThat(said(between(welsh, plain))).containsExactly("words: text/cy.yaml: is gone");
        assertThat(said(between(plain, folder(BEFORE.replace("version: 1.0.0", "version: 1.0.1")))))
                .isEmpty();
    }

    private static List<String> changes(String before, String after) {
        assertThat(after).isNotEqualTo(before);
        return said(between(folder(before), folder(after)));
    }

    private static Changes between(AssessmentFolder before, AssessmentFolder after) {
        return Changes.between(Versions.read(before), Versions.read(after)).inFiles(before, after);
    }

    private static List<String> said(Changes changes) {
        return changes.all().stream()
                .map(change -> change.kind().words() + ": " + change.where() + ": " + change.what())
                .toList();
    }

    /** The line in which something stands, with its end. */
    private static String line(String part) {
        int at = BEFORE.indexOf(part);
        return BEFORE.substring(BEFORE.lastIndexOf('\n', at) + 1, BEFORE.indexOf('\n', at) + 1);
    }

    private static AssessmentFolder folder(String definition) {
        return AssessmentFolder.of(file("definition.yaml", definition));
    }

    private static AssessmentFolder.File file(String name, String text) {
        return new AssessmentFolder.File(name, text.getBytes(UTF_8));
    }
}
