package org.personcentred.assessment.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Instruments;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Pointer;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/** From a response as JSON to a {@link Submission}. What does not belong there is a problem at its place. */
final class JsonDecoder {
    private final Assessment assessment;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Item> questions = new LinkedHashMap<>();
    private final Map<ItemId, Submission> within = new HashMap<>();
    private final JsonPart root;

    private JsonDecoder(Assessment assessment, Node root, String pointer) {
        this.assessment = assessment;
        this.root = new JsonPart(root, pointer, problems);
        assessment.items().stream()
                .filter(Item::isQuestion)
                .forEach(item -> questions.put(item.id().name(), item));
    }

    static Submission decode(Assessment assessment, byte[] json) {
        return decode(assessment, Instruments.NONE, json);
    }

    static Submission decode(Assessment newest, Instruments versions, byte[] json) {
        Checked<Node> document = DocumentReader.json("response", json, Limits.forResponse());
        return document instanceof Checked.Valid<Node> valid
                ? new JsonDecoder(named(newest, versions, valid.value()), valid.value(), Pointer.ROOT).submission()
                : Submission.unreadable(newest, false, document.problems());
    }

    /** The version that a response says it answers; the newest where there is no such version, which then says so. */
    private static Assessment named(Assessment newest, Instruments versions, Node response) {
        Optional<String> version = text(response, "version");
        boolean isOther = text(response, "assessment").equals(Optional.of(newest.id()))
                && version.isPresent()
                && !version.get().equals(newest.version());
        return isOther
                ? versions.find(newest.id(), version.get())
                        .filter(found -> found.version().equals(version.get()))
                        .orElse(newest)
                : newest;
    }

    private static Optional<String> text(Node response, String key) {
        return response instanceof Node.Mapping mapping && mapping.get(key).orElse(null) instanceof Node.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private Submission submission() {
        root.entries(Envelope.KEYS);
        List<Problem> mismatch = root.node() instanceof Node.Mapping
                ? Mismatch.find(assessment, root.required("assessment"), root.required("version"), root.pointer())
                : List.of();
        Circumstances circumstances = new JsonCircumstances(assessment, root, questions).read();
        Map<String, Map<String, List<String>>> skips = AsTyped.skips(circumstances.origin());
        return new Submission(
                assessment,
                entered(),
                within,
                circumstances,
                skips,
                Sending.AS_JSON,
                mismatch,
                problems,
                Optional.empty(),
                Set.of());
    }

    private Map<ItemId, Entered> entered() {
        Map<String, JsonPart> answers = new HashMap<>();
        root.children("answers", questions.keySet()).forEach(named -> answers.put(named.key(), named.part()));
        answers.forEach((id, part) -> within(questions.get(id), part.node()));
        return new JsonEntries(root, questions).read(name -> Optional.ofNullable(answers.get(name)));
    }

    private void within(Item item, Node node) {
        if (item.type() instanceof ItemType.Instrument instrument && !(node instanceof Node.Null)) {
            String pointer = new Question(item).answer().pointer();
            within.put(
                    item.id(), new JsonDecoder(instrument.assessment(), node, root.pointer() + pointer).submission());
        }
    }
}
