package org.personcentred.assessment.response;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.gate.SchemaGate;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/** A draft as JSON, in the shape of {@code contracts/draft.schema.json}. */
final class DraftJson {
    private static final String DOCUMENT = "draft";
    private static final SchemaGate SHAPE = SchemaGate.of(shape());

    private DraftJson() {}

    static String write(Draft draft) {
        Node.MappingBuilder fields = Node.mapping();
        draft.fields().forEach((name, values) -> fields.put(name, texts(values)));
        return JsonWriter.write(Node.mapping()
                .put("assessment", draft.assessment())
                .put("version", draft.version())
                .put("fields", fields.build())
                .put("visited", texts(draft.visited()))
                .put("told", texts(draft.told()))
                .build());
    }

    private static Node texts(Collection<String> texts) {
        return Node.sequence(texts.stream().map(Node::text).toList());
    }

    static Checked<Draft> read(byte[] json) {
        return DocumentReader.json(DOCUMENT, json, Limits.forDraft())
                .then(root -> Checked.of(root, SHAPE.check(DOCUMENT, root)))
                .map(DraftJson::draft)
                .then(DraftJson::within);
    }

    private static Checked<Draft> within(Draft draft) {
        List<Problem> problems = draft.problems();
        return Checked.of(draft, problems);
    }

    private static Draft draft(Node root) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Node.Entry entry : ((Node.Mapping) at(root, "fields")).entries()) {
            fields.put(entry.key(), texts(entry.value()));
        }
        return new Draft(
                text(at(root, "assessment")),
                text(at(root, "version")),
                fields,
                set(at(root, "visited")),
                set(at(root, "told")));
    }

    private static Set<String> set(Node sequence) {
        return new LinkedHashSet<>(texts(sequence));
    }

    private static List<String> texts(Node sequence) {
        return ((Node.Sequence) sequence).items().stream().map(DraftJson::text).toList();
    }

    private static String text(Node node) {
        return ((Node.Text) node).value();
    }

    private static Node at(Node root, String key) {
        return ((Node.Mapping) root).get(key).orElseThrow();
    }

    private static Node shape() {
        String path = "/org/personcentred/assessment/contracts/draft.schema.json";
        try (InputStream schema = DraftJson.class.getResourceAsStream(path)) {
            Checked<Node> tree = DocumentReader.json(path, schema.readAllBytes(), Limits.forDefinition());
            return ((Checked.Valid<Node>) tree).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
