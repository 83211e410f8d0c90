package org.personcentred.assessment.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Setting;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.Scorer;

/** One worked case of a shipped assessment, as its {@code cases.yaml} writes it. */
record Case(ShippedAssessments.Shipped shipped, Node.Mapping node) {

    static List<Case> of(ShippedAssessments.Shipped shipped) {
        String path = shipped.id() + "/" + shipped.version() + "/cases.yaml";
        try (InputStream file = ShippedAssessments.class.getResourceAsStream(path)) {
            Checked<Node> read = DocumentReader.yaml(path, file.readAllBytes(), Limits.forDefinition());
            Node.Sequence cases = (Node.Sequence) ((Checked.Valid<Node>) read).value();
            return cases.items().stream()
                    .map(one -> new Case(shipped, (Node.Mapping) one))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String name() {
        return text(node.get("name").orElseThrow());
    }

    Outcome outcome() {
        Assessment assessment = inForce();
        Node.MappingBuilder json =
                Node.mapping().put("assessment", assessment.id()).put("version", assessment.version());
        List.of("answers", "unanswered", "completedOn")
                .forEach(key -> node.get(key).ifPresent(value -> json.put(key, value)));
        byte[] bytes = JsonWriter.write(json.build()).getBytes(StandardCharsets.UTF_8);
        Checked<Response> checked = ResponseChecker.check(Submission.ofJson(assessment, bytes));
        if (checked instanceof Checked.Valid<Response> valid) {
            return Scorer.score(valid.value());
        }
        throw new AssertionError("the answers of the case are refused: " + checked.problems());
    }

    private Assessment inForce() {
        Assessment assessment = ShippedAssessments.load(shipped.id(), shipped.version());
        Map<String, Setting> settings = new HashMap<>();
        entries(node, "parameters").forEach((name, value) -> settings.put(name, setting(value)));
        return ((Checked.Valid<Assessment>) assessment.with(settings)).value();
    }

    private static Setting setting(Node value) {
        if (value instanceof Node.Numeric number) {
            return new Setting.OfNumber(new BigDecimal(number.text()));
        }
        return value instanceof Node.Truth truth ? new Setting.OfTruth(truth.value()) : new Setting.OfWord(text(value));
    }

    Optional<Node> expected(String key) {
        return ((Node.Mapping) node.get("expect").orElseThrow()).get(key);
    }

    Map<String, Node> expectedEach(String key) {
        return entries((Node.Mapping) node.get("expect").orElseThrow(), key);
    }

    private static Map<String, Node> entries(Node.Mapping mapping, String key) {
        Map<String, Node> entries = new java.util.LinkedHashMap<>();
        mapping.get(key)
                .ifPresent(value ->
                        ((Node.Mapping) value).entries().forEach(entry -> entries.put(entry.key(), entry.value())));
        return entries;
    }

    static String text(Node value) {
        return value instanceof Node.Text text ? text.value() : ((Node.Numeric) value).text();
    }

    static List<String> texts(Node value) {
        return ((Node.Sequence) value).items().stream().map(Case::text).toList();
    }

    @Override
    public String toString() {
        return shipped.id() + "@" + shipped.version() + ": " + name();
    }
}
