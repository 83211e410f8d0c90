package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.problem.Checked;

class TranslationsTest {
    private static final Path FOLDER = Path.of("src/test/resources/engine-demands/in-two-languages");
    private static final Assessment ENGLISH = read(folder());
    private static final Assessment WELSH = ENGLISH.in("cy");

    @Test
    void a_translation_changes_every_word_and_no_rule() {
        assertThat(WELSH.language()).isEqualTo("cy");
        assertThat(WELSH.title()).isEqualTo(Text.of("Symud o gwmpas y cartref"));
        assertThat(question(WELSH, "q1").ask())
                .isEqualTo(new Text(
                        Map.of(
                                Audience.PERSON, "Pa mor hawdd yw hi ichi godi o gadair?",
                                Audience.SUPPORTER, "Pa mor hawdd yw hi i {name} godi o gadair?"),
                        Map.of()));
        assertThat(labels(WELSH, "q1")).containsExactly("Hawdd", "Anodd", "Ni allaf ei wneud ar fy mhen fy hun");
        assertThat(WELSH.scores().get("total").bands())
                .extracting(band -> band.label().to(Audience.PERSON))
                .containsExactly("Yn dda", "Gyda thrafferth");
        assertThat(WELSH.findings().get(0).actions().get(0).by()).contains(Text.of("2 wythnos"));
        assertThat(WELSH.scores().get("total").formula())
                .isEqualTo(ENGLISH.scores().get("total").formula());
        assertThat(WELSH.digest()).isEqualTo(ENGLISH.digest());
    }

    @Test
    void the_library_answers_yes_and_no_unless_the_translation_has_better_words_for_the_question() {
        Assessment plain = read(folder(text().replace("  rail.yes: Oes\n  rail.no: Nac oes\n", "")));

        assertThat(labels(ENGLISH, "rail")).containsExactly("Yes", "No");
        assertThat(labels(WELSH, "rail")).containsExactly("Oes", "Nac oes");
        assertThat(labels(plain.in("cy"), "rail")).containsExactly("Ie", "Na");
    }

    @Test
    void the_library_answers_yes_and_no_in_arabic() {
        String arabic =
                text().replace("language: cy", "language: ar").replace("  rail.yes: Oes\n  rail.no: Nac oes\n", "");
        AssessmentFolder.File file = new AssessmentFolder.File("ar.yaml", arabic.getBytes(StandardCharsets.UTF_8));

        Assessment read = read(AssessmentFolder.of(folder().definition()).translated(file));

        assertThat(labels(read.in("ar"), "rail")).containsExactly("نعم", "لا");
    }

    @Test
    void what_is_not_translated_stays_in_its_own_language_and_says_so() {
        Checked<Assessment> read = DefinitionReader.read(
                folder(text().replace("  q2.ask: Pa mor hawdd yw hi i gerdded at y drws?\n", "")));

        Assessment welsh = ((Checked.Valid<Assessment>) read).value().in("cy");
        assertThat(question(welsh, "q2").ask())
                .isEqualTo(new Text(
                        Map.of(Audience.PERSON, "How easy is it to walk to the door?"),
                        Map.of(Audience.PERSON, "en-GB")));
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.parameters())
                .containsExactly("TEXT_UNTRANSLATED {keys=q2.ask}");
    }

    @Test
    void a_parameter_in_force_stands_in_the_words_of_every_language() {
        Map<String, Setting> fifteen = Map.of("stairs_cut", new Setting.OfNumber(new java.math.BigDecimal(15)));

        Assessment first =
                ((Checked.Valid<Assessment>) ENGLISH.with(fifteen)).value().in("cy");
        Assessment last = ((Checked.Valid<Assessment>) WELSH.with(fifteen)).value();

        Optional<Text> hint = Optional.of(Text.of("Mae amcan yn iawn. Mae 15 neu fwy yn llawer."));
        assertThat(question(first, "stairs").help().hint()).isEqualTo(hint);
        assertThat(question(last, "stairs").help().hint()).isEqualTo(hint);
    }

    @Test
    void the_nearest_words_of_the_language_are_taken_and_otherwise_those_of_the_definition() {
        assertThat(ENGLISH.languages()).containsExactly("cy", "en-GB");
        assertThat(List.of("cy-GB", "CY", "en", "en-US", "pl", "not a tag"))
                .extracting(tag -> ENGLISH.in(tag).language())
                .containsExactly("cy", "cy", "en-GB", "en-GB", "en-GB", "en-GB");
        assertThat(WELSH.in("en").title()).isEqualTo(ENGLISH.title());
        assertThat(WELSH.in("cy")).isSameAs(WELSH);
    }

    @Test
    void an_instrument_within_follows_the_language_of_the_whole() {
        String outer = """
                format: 1
                id: outer
                version: 1.0.0
                title: Outer
                language: en-GB
                licence: {class: A, holder: Nobody, grant: All, checked: 2026-11-22}
                sections:
                  - id: only
                    title: Only
                    items:
                      - {id: home, type: assessment, use: in-two-languages@1.0.0, ask: Home}
                """;
        String welsh =
                "{language: cy, status: checked, texts: {title: Allanol, only.title: Dim ond, home.ask: Cartref}}";
        AssessmentFolder folder =
                AssessmentFolder.of(file("definition.yaml", outer)).translated(file("cy.yaml", welsh));

        Checked<Assessment> read = DefinitionReader.read(folder, (id, version) -> Optional.of(ENGLISH));

        Assessment whole = ((Checked.Valid<Assessment>) read).value();
        assertThat(within(whole).title()).isEqualTo(ENGLISH.title());
        assertThat(within(whole.in("cy")).title()).isEqualTo(WELSH.title());
    }

    private static Assessment within(Assessment whole) {
        return ((ItemType.Instrument) question(whole, "home").type()).assessment();
    }

    private static AssessmentFolder.File file(String name, String text) {
        return new AssessmentFolder.File(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void two_answers_that_read_alike_in_the_translation_are_refused() {
        Checked<Assessment> read =
                DefinitionReader.read(folder(text().replace("how_easy.hard: Anodd", "how_easy.hard: Hawdd")));

        assertThat(read).isInstanceOf(Checked.Invalid.class);
        assertThat(read.problems()).extracting(problem -> problem.code()).containsOnly("LABEL_TWICE");
    }

    private static Item question(Assessment assessment, String id) {
        return assessment.item(new ItemId(id)).orElseThrow();
    }

    private static List<String> labels(Assessment assessment, String id) {
        return question(assessment, id).type().options().stream()
                .map(option -> option.label().to(Audience.PERSON))
                .toList();
    }

    private static AssessmentFolder folder() {
        try {
            return AssessmentFolder.at(FOLDER);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text() {
        return new String(folder().translations().get(0).bytes(), StandardCharsets.UTF_8);
    }

    private static AssessmentFolder folder(String translation) {
        byte[] bytes = translation.getBytes(StandardCharsets.UTF_8);
        return AssessmentFolder.of(folder().definition()).translated(new AssessmentFolder.File("cy.yaml", bytes));
    }

    private static Assessment read(AssessmentFolder folder) {
        Checked<Assessment> read = DefinitionReader.read(folder);
        return ((Checked.Valid<Assessment>) read).value();
    }
}
