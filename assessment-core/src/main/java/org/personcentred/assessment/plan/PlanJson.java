package org.personcentred.assessment.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Position;
import org.personcentred.assessment.gate.SchemaGate;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/** A plan as JSON, in the shape of {@code contracts/plan.schema.json}; what is not said is left out. */
final class PlanJson {
    private static final String DOCUMENT = "plan";
    private static final SchemaGate SHAPE = SchemaGate.of(shape());

    /** Days that no calendar has: the shape takes 2026-02-30. */
    private final List<Problem> problems = new ArrayList<>();

    private PlanJson() {}

    static String write(Plan plan) {
        Node.MappingBuilder json = Node.mapping()
                .put("assessment", plan.assessment())
                .put("version", plan.version())
                .put("digest", plan.digest())
                .put("outcomeDigest", plan.outcomeDigest())
                .put("agreedOn", plan.agreedOn().toString())
                .put(
                        "items",
                        Node.sequence(plan.items().stream().map(PlanJson::item).toList()));
        plan.reviewOn().ifPresent(day -> json.put("reviewOn", day.toString()));
        return JsonWriter.write(json.build());
    }

    private static Node item(PlanItem item) {
        Node.MappingBuilder json = Node.mapping().put("finding", item.finding());
        item.action().ifPresent(action -> json.put("action", action));
        json.put("what", item.what());
        item.owner().ifPresent(owner -> json.put("owner", owner));
        item.who().ifPresent(who -> json.put("who", who));
        item.by().ifPresent(day -> json.put("by", day.toString()));
        json.put("agreed", item.agreed().word());
        item.goal().ifPresent(goal -> json.put("goal", goal));
        json.put("state", item.state().word());
        item.reviewOn().ifPresent(day -> json.put("reviewOn", day.toString()));
        return json.build();
    }

    static Checked<Plan> read(byte[] json) {
        return DocumentReader.json(DOCUMENT, json, Limits.forResponse())
                .then(root -> Checked.of(root, SHAPE.check(DOCUMENT, root)))
                .then(root -> new PlanJson().plan((Node.Mapping) root));
    }

    private Checked<Plan> plan(Node.Mapping root) {
        List<PlanItem> items = ((Node.Sequence) root.get("items").orElseThrow())
                .items().stream().map(Node.Mapping.class::cast).map(this::item).toList();
        Plan plan = new Plan(
                text(root, "assessment").orElseThrow(),
                text(root, "version").orElseThrow(),
                text(root, "digest").orElseThrow(),
                text(root, "outcomeDigest").orElseThrow(),
                day(root, "agreedOn").orElse(LocalDate.MIN),
                items,
                day(root, "reviewOn"));
        return Checked.of(plan, problems);
    }

    private PlanItem item(Node.Mapping item) {
        return new PlanItem(
                text(item, "finding").orElseThrow(),
                text(item, "action"),
                text(item, "what").orElseThrow(),
                text(item, "owner"),
                text(item, "who"),
                day(item, "by"),
                Agreed.valueOf(text(item, "agreed").orElseThrow().toUpperCase(Locale.ROOT)),
                text(item, "goal"),
                Progress.valueOf(text(item, "state").orElseThrow().toUpperCase(Locale.ROOT)),
                day(item, "reviewOn"));
    }

    private Optional<LocalDate> day(Node.Mapping mapping, String key) {
        Optional<Node> value = mapping.get(key);
        try {
            return value.map(PlanJson::text).map(LocalDate::parse);
        } catch (DateTimeException noSuchDay) {
            Position position = value.orElseThrow().position();
            Location at = new Location.InDocument(DOCUMENT, position.line(), position.column(), "/" + key);
            problems.add(Problem.error("PLAN_NO_SUCH_DAY", at, Map.of("key", key)));
            return Optional.empty();
        }
    }

    private static Optional<String> text(Node.Mapping mapping, String key) {
        return mapping.get(key).map(PlanJson::text);
    }

    private static String text(Node node) {
        return ((Node.Text) node).value();
    }

    private static Node shape() {
        String path = "/org/personcentred/assessment/contracts/plan.schema.json";
        try (InputStream schema = PlanJson.class.getResourceAsStream(path)) {
            Checked<Node> tree = DocumentReader.json(path, schema.readAllBytes(), Limits.forDefinition());
            return ((Checked.Valid<Node>) tree).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
