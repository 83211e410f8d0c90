package org.personcentred.assessment.gate;

import com.google.re2j.PatternSyntaxException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.everit.json.schema.Schema;
import org.everit.json.schema.SchemaException;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.Validator;
import org.everit.json.schema.loader.SchemaLoader;
import org.everit.json.schema.regexp.RE2JRegexpFactory;
import org.json.JSONException;
import org.json.JSONObject;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Problem;

/**
 * Holds documents to a JSON Schema (draft-07) and says what does not fit, where it stands, and what would fit.
 *
 * <p>Immutable and safe to share between threads. Schemas are ours: {@link SchemaReader} says which part of draft-07
 * they may use.
 */
public final class SchemaGate {
    /** Most items of a list; comparing items with each other is quadratic in Everit. */
    public static final int MOST_ITEMS = 1_000;
    /** Most problems told of one document. */
    public static final int MOST_PROBLEMS = 100;

    private final Schema schema;

    private SchemaGate(Schema schema) {
        this.schema = schema;
    }

    /**
     * A gate for a schema.
     *
     * @throws IllegalArgumentException if the schema is not draft-07, uses a keyword that we do not, refers to
     *     anything outside itself or in a circle, or makes no sense; the message says where
     */
    public static SchemaGate of(Node schema) {
        JSONObject json = SchemaReader.read(schema);
        try {
            return new SchemaGate(SchemaLoader.builder()
                    .draftV7Support()
                    .schemaClient(SchemaGate::refuseToFetch)
                    .regexpFactory(new RE2JRegexpFactory())
                    .useDefaults(false)
                    .schemaJson(json)
                    .build()
                    .load()
                    .build());
        } catch (SchemaException | JSONException | PatternSyntaxException e) {
            throw new IllegalArgumentException("not a schema: " + e.getMessage(), e);
        }
    }

    /**
     * Everything in a document that does not fit, in the order of the document; empty if it fits. After the first
     * {@value #MOST_PROBLEMS} problems comes one that says how many there are.
     *
     * @param documentName what messages call the document
     * @param document     as read; numbers of any writing and size are fine
     */
    public List<Problem> check(String documentName, Node document) {
        JsonTree tree = JsonTree.of(document);
        List<Finding> findings = new ArrayList<>(tree.beyondLimits());
        try {
            Validator.builder().build().performValidation(schema, tree.json());
        } catch (ValidationException e) {
            Findings found = new Findings(document);
            Failures.of(e).stream()
                    .filter(failure -> !tree.isReplaced(failure.pointer()))
                    .forEach(found::add);
            findings.addAll(found.all());
        }
        return problems(documentName, findings);
    }

    private static List<Problem> problems(String documentName, List<Finding> findings) {
        List<Finding> inOrder =
                findings.stream().distinct().sorted(Finding.IN_DOCUMENT_ORDER).toList();
        List<Problem> problems = new ArrayList<>();
        inOrder.stream().limit(MOST_PROBLEMS).forEach(finding -> problems.add(finding.problem(documentName)));
        if (inOrder.size() > MOST_PROBLEMS) {
            Map<String, String> numbers = Map.of("limit", "" + MOST_PROBLEMS, "count", "" + inOrder.size());
            problems.add(inOrder.get(MOST_PROBLEMS).place().problem("LIMIT_PROBLEMS", documentName, numbers));
        }
        return problems;
    }

    private static InputStream refuseToFetch(String url) {
        throw new IllegalArgumentException("a schema refers to nothing outside itself, not to " + url);
    }
}
