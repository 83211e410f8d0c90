package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.DefinitionReader;
import org.personcentred.assessment.definition.Licensed;
import org.personcentred.assessment.definition.Result;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Messages;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** Every block of YAML in {@code docs/definition-format.md} loads, and its cases come out as written. */
class DefinitionFormatPageTest {
    private static final Page PAGE = Page.of("definition-format.md");
    private static final List<String> BLOCKS = PAGE.blocks("yaml");
    private static final String DEFINITION = PAGE.block("format: 1\nid: rest-check");
    private static final String CASES = PAGE.block("- name: ");
    private static final String SLOTS = PAGE.block("format: 1\nid: seven-activities");
    private static final String LICENSED = PAGE.block("grantedTo:");
    private static final String WELSH = PAGE.block("language: cy");

    static Stream<String> definitions() {
        return BLOCKS.stream().filter(block -> block.startsWith("format: "));
    }

    static Stream<String> questions() {
        return BLOCKS.stream().filter(block -> block.startsWith("- id: ") && block.contains("\n  type: "));
    }

    static Stream<String> scores() {
        return BLOCKS.stream().filter(block -> block.startsWith("- id: ") && block.contains("\n  sum: "));
    }

    @Test
    void there_is_nothing_on_the_page_that_no_test_reads() {
        List<String> read = Stream.of(definitions(), questions(), scores(), Stream.of(CASES, LICENSED, WELSH))
                .flatMap(blocks -> blocks)
                .toList();

        assertThat(read).containsExactlyInAnyOrderElementsOf(BLOCKS);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void a_whole_definition_loads_without_a_problem(String definition) {
        assertThat(read(definition).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void questions_shown_by_themselves_load_in_the_first_definition(String questions) {
        String items = questions.indent(6);

        Checked<Assessment> read = read(DEFINITION.replace("\nscores:", "\n" + items + "\nscores:"));

        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scores")
    void scores_shown_by_themselves_load_in_the_first_definition(String scores) {
        Checked<Assessment> read = read(DEFINITION.replace("\ndecisions:", "\n" + scores.indent(2) + "\ndecisions:"));

        assertThat(read.problems()).isEmpty();
    }

    @Test
    void the_words_of_a_licence_fill_their_slots() {
        AssessmentFolder slots = AssessmentFolder.of(file("definition.yaml", SLOTS));

        Checked<Assessment> read = DefinitionReader.read(slots.licensed(file("licensed.yaml", LICENSED)));

        assertThat(read(SLOTS).problems()).isEmpty();
        assertThat(read.problems()).isEmpty();
        Assessment licensed = ((Checked.Valid<Assessment>) read).value();
        assertThat(licensed.licensed())
                .contains(new Licensed("A made-up community team", "Letter of 22 November 2026"));
        assertThat(licensed.items().get(0).ask())
                .isEqualTo(Text.of("How worried are you about falling when carrying a cup of tea?"));
        assertThat(licensed.digest())
                .isEqualTo(((Checked.Valid<Assessment>) read(SLOTS)).value().digest());
    }

    @Test
    void the_translation_has_every_text() {
        AssessmentFolder slots = AssessmentFolder.of(file("definition.yaml", SLOTS));

        Checked<Assessment> read = DefinitionReader.read(slots.translated(file("text/cy.yaml", WELSH)));

        assertThat(read.problems()).isEmpty();
        assertThat(((Checked.Valid<Assessment>) read).value().in("cy").title())
                .isEqualTo(Text.of("Saith gweithgaredd"));
    }

    private static AssessmentFolder.File file(String name, String text) {
        return new AssessmentFolder.File(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_worked_cases_come_out_as_written() {
        Assessment assessment = ((Checked.Valid<Assessment>) read(DEFINITION)).value();
        Node.Sequence cases = (Node.Sequence) tree("cases.yaml", CASES);

        assertThat(cases.items()).hasSize(2).allSatisfy(one -> {
            Node.Mapping written = (Node.Mapping) one;
            String expected = JsonWriter.write(written.get("expect").orElseThrow());
            assertThat(came(outcome(assessment, written)).replace("\"bands\":{},", ""))
                    .isEqualTo(expected);
        });
    }

    @Test
    void a_gap_between_bands_a_misspelt_name_and_a_circle_are_refused_together_each_with_its_place() {
        String wrong = DEFINITION
                .replace("        from: 4\n", "        from: 5\n")
                .replace("when: \"naps = 'yes'\"", "when: \"nap = 'yes'\"")
                .replace("when: total >= total_cut", "when: next_step = 'talk' or total >= total_cut");

        assertThat(read(wrong)).isInstanceOf(Checked.Invalid.class);
        assertThat(read(wrong).problems().stream().map(DefinitionFormatPageTest::said))
                .containsExactly(
                        "105:16 Nothing here is called \"nap\". Did you mean \"naps\"?",
                        "142:9 The score \"total\" can be 4, and no band holds that. Let one band end where the next"
                                + " begins.",
                        "149:5 This goes round in a circle: next_step, which reads next_step. Take one of the names out"
                                + " of its formula.");
    }

    private static String said(Problem problem) {
        Location.InDocument place = (Location.InDocument) problem.location();
        return place.line() + ":" + place.column() + " "
                + Messages.of(Locale.ENGLISH).say(problem);
    }

    private static Checked<Assessment> read(String definition) {
        byte[] bytes = definition.getBytes(StandardCharsets.UTF_8);
        return DefinitionReader.read(
                AssessmentFolder.of(new AssessmentFolder.File("definition.yaml", bytes)), ShippedAssessments::find);
    }

    private static Node tree(String name, String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return ((Checked.Valid<Node>) DocumentReader.yaml(name, bytes, Limits.forDefinition())).value();
    }

    private static Outcome outcome(Assessment assessment, Node.Mapping written) {
        Node.MappingBuilder json =
                Node.mapping().put("assessment", assessment.id()).put("version", assessment.version());
        List.of("answers", "unanswered").forEach(key -> written.get(key).ifPresent(value -> json.put(key, value)));
        byte[] bytes = JsonWriter.write(json.build()).getBytes(StandardCharsets.UTF_8);
        Checked<Response> checked = ResponseChecker.check(Submission.ofJson(assessment, bytes));
        return Scorer.score(((Checked.Valid<Response>) checked).value());
    }

    /** What came out, written as a case writes it: bands only where a score has one. */
    private static String came(Outcome outcome) {
        Node.MappingBuilder scores = Node.mapping();
        Node.MappingBuilder bands = Node.mapping();
        outcome.scores().forEach(result -> {
            scores.put(result.score().id(), value(result.value()));
            result.band()
                    .map(Band::id)
                    .ifPresent(band -> bands.put(result.score().id(), Node.text(band)));
        });
        Node.MappingBuilder decisions = Node.mapping();
        outcome.decisions()
                .forEach(result -> decisions.put(
                        result.decision().id(),
                        result.result()
                                .map(Result::id)
                                .<Node>map(Node::text)
                                .orElseGet(() -> named("askAbout", result.askAbout()))));
        List<Node> findings = outcome.findings().stream()
                .<Node>map(result -> Node.text(result.finding().id()))
                .toList();
        return JsonWriter.write(Node.mapping()
                .put("scores", scores.build())
                .put("bands", bands.build())
                .put("decisions", decisions.build())
                .put("findings", Node.sequence(findings))
                .build());
    }

    private static Node value(Value value) {
        return value instanceof Value.Missing missing
                ? named("missing", missing.items())
                : Node.number(((Value.Known) value).value());
    }

    private static Node named(String key, Collection<ItemId> items) {
        List<Node> names =
                items.stream().<Node>map(item -> Node.text(item.name())).toList();
        return Node.mapping().put(key, Node.sequence(names)).build();
    }
}
