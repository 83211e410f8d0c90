package org.personcentred.assessment.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.gate.SchemaGate;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/**
 * What one definition has to go through.
 *
 * @param folder      its files
 * @param digest      of what was written
 * @param instruments where it finds the other assessments that it uses
 */
record DefinitionSteps(AssessmentFolder folder, String digest, Instruments instruments) implements Misshapen.Steps {
    private static final SchemaGate FORMAT = SchemaGate.of(format());

    @Override
    public List<Problem> shape(Node tree) {
        return FORMAT.check(folder.definition().document(), tree);
    }

    @Override
    public Checked<Definition> uses(Node tree) {
        return Uses.find(folder.definition().document(), tree, digest, instruments);
    }

    @Override
    public List<Problem> meaning(Definition definition) {
        WordingsReader words = new WordingsReader(definition, folder);
        Definition worded = definition.with(words.read());
        List<Problem> problems =
                new ArrayList<>(DefinitionReader.with(worded, Map.of()).problems());
        // which words are wanted is not known before the definition is whole
        words.problems().stream()
                .filter(problem -> !problem.code().startsWith("TEXT_"))
                .forEach(problems::add);
        return problems;
    }

    private static Node format() {
        try (InputStream schema = DefinitionReader.class.getResourceAsStream("definition.schema.json")) {
            byte[] bytes = schema.readAllBytes();
            Checked<Node> tree = DocumentReader.json("definition.schema.json", bytes, Limits.forDefinition());
            return ((Checked.Valid<Node>) tree).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
