package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.document.Digest;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Legible;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * Reads a definition and proves it. What comes out can be trusted; what is wrong comes back all at once, each problem
 * with its line and column.
 *
 * <p>Three steps, each of which needs the one before: the text is a document, the document has the shape of the
 * format, and what it says makes sense. Where only some of it has the shape, that is still made sense of.
 */
public final class DefinitionReader {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
            problem -> problem.location() instanceof Location.InDocument place ? place : null,
            Comparator.nullsFirst(
                    Comparator.comparingInt(Location.InDocument::line).thenComparingInt(Location.InDocument::column)));

    private static final String MADE = "made";

    private DefinitionReader() {}

    /**
     * Reads a definition that uses no other assessment.
     *
     * @param document what problems call it; JSON when it ends in {@code .json}, YAML otherwise
     * @param bytes    the definition in UTF-8
     */
    public static Checked<Assessment> read(String document, byte[] bytes) {
        return read(AssessmentFolder.of(new AssessmentFolder.File(document, bytes)));
    }

    /** Reads a definition with the words beside it: those that a licence gave, and its translations. */
    public static Checked<Assessment> read(AssessmentFolder folder) {
        return read(folder, Instruments.NONE);
    }

    /**
     * Reads a definition with the words beside it.
     *
     * @param instruments where it finds the other assessments that it uses
     */
    public static Checked<Assessment> read(AssessmentFolder folder, Instruments instruments) {
        String document = folder.definition().document();
        byte[] bytes = folder.definition().bytes();
        Legible text = DocumentReader.legible(document, bytes, Limits.forDefinition());
        return text.root()
                .map(written -> read(written, text, folder, instruments))
                .orElseGet(() -> new Checked.Invalid<>(inOrder(text.problems())));
    }

    /** What is wrong with the text is told beside all else that is wrong. */
    private static Checked<Assessment> read(
            Node written, Legible text, AssessmentFolder folder, Instruments instruments) {
        String document = folder.definition().document();
        Shorthand.WrittenOut whole = Shorthand.writtenOut(document, written);
        DefinitionSteps steps = new DefinitionSteps(folder, Digest.sha256(written), instruments);
        boolean isShaped = text.problems().isEmpty()
                && whole.problems().isEmpty()
                && steps.shape(whole.root()).isEmpty();
        if (isShaped && steps.uses(whole.root()) instanceof Checked.Valid<Definition> definition) {
            return worded(definition.value(), folder);
        }
        Misshapen misshapen = new Misshapen(document, whole.root(), Slips.in(whole.root(), text));
        List<Problem> problems = new ArrayList<>(text.problems());
        problems.addAll(misshapen.problems(whole.problems(), steps));
        return new Checked.Invalid<>(inOrder(problems));
    }

    /** The words beside a definition are read even where the definition has problems: all are told at once. */
    private static Checked<Assessment> worded(Definition definition, AssessmentFolder folder) {
        WordingsReader words = new WordingsReader(definition, folder);
        Definition worded = definition.with(words.read());
        Checked<Assessment> proved = prove(worded, Map.of());
        List<Problem> problems = new ArrayList<>(proved.problems());
        problems.addAll(words.problems());
        if (!(proved instanceof Checked.Valid<Assessment> valid)) {
            return new Checked.Invalid<>(problems);
        }
        for (String language : worded.wordings().languages()) {
            problems.addAll(inLanguage(worded, language, proved.problems()));
        }
        return Checked.of(valid.value(), problems);
    }

    /** What is wrong only in the words of one language. */
    private static List<Problem> inLanguage(Definition definition, String language, List<Problem> known) {
        Definition translated = definition.with(definition.wordings().in(Optional.of(language)));
        return with(translated, Map.of()).problems().stream()
                .filter(problem -> !known.contains(problem))
                .toList();
    }

    /** An assessment that was proved, in other words; the settings are known to hold. */
    static Assessment in(Definition definition, Optional<String> language, Map<String, Setting> chosen) {
        return new Compilation(definition.with(definition.wordings().in(language)), chosen).assessment();
    }

    /**
     * The assessment of a definition that this library made, of texts and rules that were proved where they came from. It
     * is made and not proved again, which would take most of the time of a request: tests prove that what is made so has
     * no problems. Never for what somebody wrote.
     *
     * @param root     the definition, in the language of that which it is made of
     * @param of       the assessment that it is made of
     * @param language the language of this library's sentences in it
     * @param texts    what is said in that language, by the JSON Pointer of the text it stands for
     * @throws IllegalStateException if it uses another assessment
     */
    public static Assessment made(Node root, Assessment of, String language, Map<String, Text> texts) {
        Node whole = Shorthand.writtenOut(MADE, root).root();
        Checked<Definition> definition = Uses.find(MADE, whole, Digest.sha256(root), Instruments.NONE);
        if (definition instanceof Checked.Valid<Definition> valid) {
            Made made = new Made(of.definition(), language, texts);
            return new Compilation(valid.value().with(Wordings.of(made)), Map.of()).assessment();
        }
        throw new IllegalStateException("what was made is no definition: " + definition.problems());
    }

    /** The assessment with what a host put in force, and with each other value that it may put in force proved too. */
    private static Checked<Assessment> prove(Definition definition, Map<String, Setting> chosen) {
        Checked<Assessment> proved = with(definition, chosen);
        if (!(proved instanceof Checked.Valid<Assessment> valid)) {
            return proved;
        }
        List<Problem> problems = new ArrayList<>(valid.warnings());
        problems.addAll(new EverySetting(definition, valid.value()).problems());
        return Checked.of(valid.value(), inOrder(problems));
    }

    /** The assessment with these settings in force; the settings are known to be of the right kinds. */
    static Checked<Assessment> with(Definition definition, Map<String, Setting> chosen) {
        Compilation compilation = new Compilation(definition, chosen);
        Assessment assessment = compilation.assessment();
        return Checked.of(assessment, inOrder(compilation.problems()));
    }

    private static List<Problem> inOrder(List<Problem> problems) {
        return problems.stream().distinct().sorted(BY_PLACE).toList();
    }
}
