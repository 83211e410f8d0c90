package org.personcentred.assessment.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.gate.SchemaGate;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/**
 * The checker and two validators of other authors, over one schema. The law: whatever the checker accepts, the schema
 * accepts; whatever it refuses, the schema refuses, but for the rules the schema lists as also checked.
 */
final class Witnesses {
    /** The problems that a rule under {@code x-alsoChecked} gives. */
    private static final Map<String, Set<String>> CODES = Map.ofEntries(
            Map.entry("decimals", Set.of("NUMBER_DECIMALS", "NUMBER_DIGITS")),
            Map.entry("not_after_today", Set.of("DATE_IN_FUTURE")),
            Map.entry("not_before_today", Set.of("DATE_IN_PAST")),
            Map.entry("not_after", Set.of("DATE_TOO_LATE")),
            Map.entry("not_before", Set.of("DATE_TOO_EARLY")),
            Map.entry("line_ends", Set.of("TEXT_TOO_LONG", "COMMENT_TOO_LONG")),
            Map.entry("rows_apart", Set.of("ROW_TWICE")),
            Map.entry("as_entered", Set.of("ENTERED_OTHERWISE")),
            Map.entry("asked", Set.of("NOT_ASKED")),
            Map.entry("reuse", Set.of("INSTRUMENT_DAY")),
            Map.entry("required", Set.of("ANSWER_REQUIRED")),
            Map.entry("fits_others", Set.of("ANSWERS_DISAGREE")));

    private final Assessment assessment;
    private final SchemaGate everit;
    private final Schema networknt;
    private final List<Node.Mapping> alsoChecked = new ArrayList<>();

    Witnesses(Assessment assessment, Node.Mapping schema) {
        this.assessment = assessment;
        this.everit = SchemaGate.of(schema);
        this.networknt = networknt(JsonWriter.write(schema));
        ((Node.Sequence) schema.get("x-alsoChecked").orElseThrow())
                .items()
                .forEach(rule -> alsoChecked.add((Node.Mapping) rule));
    }

    // 74.0 is a whole number since draft-06; networknt wants to be told so
    static Schema networknt(String schema) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().losslessNarrowing(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7, builder -> builder.schemaRegistryConfig(config))
                .getSchema(schema);
    }

    /** What the checker says of a response as JSON. */
    List<Problem> check(String json) {
        return ResponseChecker.check(Submission.ofJson(assessment, json.getBytes(UTF_8))).problems().stream()
                .filter(Problem::isError)
                .toList();
    }

    /** Whether the schema accepts it, as Everit reads the schema. */
    boolean everitAccepts(String json) {
        Checked<Node> document = DocumentReader.json("response", json.getBytes(UTF_8), Limits.forResponse());
        return document instanceof Checked.Valid<Node> valid
                && everit.check("response", valid.value()).isEmpty();
    }

    /** Whether the schema accepts it, as networknt reads the schema. */
    boolean networkntAccepts(String json) {
        return networknt.validate(json, InputFormat.JSON).isEmpty();
    }

    /** Whether the law holds of a response, given what the checker and one reader of the schema say. */
    boolean lawHolds(String json, List<Problem> errors, boolean schemaAccepts) {
        if (errors.isEmpty()) {
            return schemaAccepts;
        }
        return !schemaAccepts || errors.stream().allMatch(error -> isAlsoChecked(json, error));
    }

    private static boolean hasLineEnds(String json, String pointer) {
        Checked<Node> document = DocumentReader.json("response", json.getBytes(UTF_8), Limits.forResponse());
        Node node = ((Checked.Valid<Node>) document).value();
        for (String step : pointer.substring(1).split("/")) {
            node = node instanceof Node.Sequence rows
                    ? rows.items().get(Integer.parseInt(step))
                    : ((Node.Mapping) node).get(step).orElseThrow();
        }
        return ((Node.Text) node).value().contains("\r");
    }

    private boolean isAlsoChecked(String json, Problem problem) {
        return alsoChecked.stream().anyMatch(rule -> {
            String name = text(rule.get("rule").orElseThrow());
            String at = text(rule.get("at").orElseThrow()).replace("*", "[0-9]+");
            boolean here = problem.location().pointer().matches(at + ".*");
            return here
                    && CODES.get(name).contains(problem.code())
                    && (!name.equals("line_ends")
                            || hasLineEnds(json, problem.location().pointer()));
        });
    }

    /** The text a value of a schema is. */
    static String text(Node value) {
        return ((Node.Text) value).value();
    }
}
