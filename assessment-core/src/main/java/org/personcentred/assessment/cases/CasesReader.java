package org.personcentred.assessment.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.gate.SchemaGate;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/**
 * Reads the worked cases of an assessment. Every name in them must be one of the assessment's, and every answer one
 * that it takes; whatever is wrong comes back all at once, with its line and column.
 */
public final class CasesReader {
    private static final SchemaGate SHAPE = SchemaGate.of(shape());

    private CasesReader() {}

    /**
     * Reads a {@code cases.yaml}.
     *
     * @param document what problems call it; JSON when it ends in {@code .json}, YAML otherwise
     * @param bytes    the cases in UTF-8
     */
    public static Checked<List<Case>> read(Assessment assessment, String document, byte[] bytes) {
        Checked<Node> tree = document.endsWith(".json")
                ? DocumentReader.json(document, bytes, Limits.forDefinition())
                : DocumentReader.yaml(document, bytes, Limits.forDefinition());
        return tree.then(root -> shaped(document, root)).then(root -> cases(assessment, new Written(document, root)));
    }

    private static Checked<Node> shaped(String document, Node root) {
        return Checked.of(root, SHAPE.check(document, root));
    }

    private static Checked<List<Case>> cases(Assessment assessment, Written root) {
        List<Case> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Written> byName = new HashMap<>();
        for (Written written : root.items()) {
            Written name = written.at("name");
            Written first = byName.putIfAbsent(name.text(), name);
            if (first != null) {
                problems.add(name.error(
                        "CASE_NAME_TWICE", Map.of("line", "" + first.place().line())));
            }
            Checked<Case> read = new CaseReader(assessment, written).read();
            problems.addAll(read.problems());
            if (read instanceof Checked.Valid<Case> valid) {
                cases.add(valid.value());
            }
        }
        return Checked.of(List.copyOf(cases), problems);
    }

    private static Node shape() {
        String path = "/org/personcentred/assessment/contracts/cases.schema.json";
        try (InputStream schema = CasesReader.class.getResourceAsStream(path)) {
            Checked<Node> tree = DocumentReader.json(path, schema.readAllBytes(), Limits.forDefinition());
            return ((Checked.Valid<Node>) tree).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
