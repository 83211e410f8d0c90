package org.personcentred.assessment.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/** From a response as JSON to a {@link Submission}. What does not belong there is a problem at its place. */
final class JsonDecoder {
    private final Assessment assessment;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Item> questions = new LinkedHashMap<>();
    private final JsonPart root;

    private JsonDecoder(Assessment assessment, Node root) {
        this.assessment = assessment;
        this.root = JsonPart.root(root, problems);
        assessment.items().stream()
                .filter(Item::isQuestion)
                .forEach(item -> questions.put(item.id().name(), item));
    }

    static Submission decode(Assessment assessment, byte[] json) {
        Checked<Node> document = DocumentReader.json("response", json, Limits.forResponse());
        return document instanceof Checked.Valid<Node> valid
                ? new JsonDecoder(assessment, valid.value()).submission()
                : Submission.unreadable(assessment, false, document.problems());
    }

    private Submission submission() {
        root.entries(Envelope.KEYS);
        List<Problem> mismatch = root.node() instanceof Node.Mapping
                ? Mismatch.find(assessment, root.required("assessment"), root.required("version"))
                : List.of();
        Circumstances circumstances = new JsonCircumstances(assessment, root, questions).read();
        Map<String, Map<String, List<String>>> skips = AsTyped.skips(circumstances.origin());
        return new Submission(assessment, entered(), circumstances, skips, false, mismatch, problems);
    }

    private Map<ItemId, Entered> entered() {
        Map<String, Node> answers = new HashMap<>();
        root.children("answers", questions.keySet())
                .forEach(named -> answers.put(named.key(), named.part().node()));
        Map<String, JsonPart> reasons = parts("unanswered");
        Map<String, JsonPart> comments = parts("comments");
        Map<ItemId, Entered> entered = new HashMap<>();
        questions.forEach((id, item) -> {
            Optional<Node> answer = Optional.ofNullable(answers.get(id));
            Optional<JsonPart> reason = Optional.ofNullable(reasons.get(id));
            Optional<JsonPart> comment = Optional.ofNullable(comments.get(id));
            if (answer.isPresent() || reason.isPresent() || comment.isPresent()) {
                entered.put(item.id(), entered(item, answer, reason, comment));
            }
        });
        return entered;
    }

    private Map<String, JsonPart> parts(String key) {
        Map<String, JsonPart> parts = new HashMap<>();
        root.children(key, questions.keySet()).forEach(named -> parts.put(named.key(), named.part()));
        return parts;
    }

    private static Entered entered(
            Item item, Optional<Node> answer, Optional<JsonPart> reason, Optional<JsonPart> comment) {
        Reading reading = answer.map(node -> JsonAnswer.read(item, node)).orElse(Reading.BLANK);
        List<Problem> found = new ArrayList<>(reading.problems());
        Optional<String> word = reason.flatMap(JsonPart::text);
        if (word.isPresent() && !Envelope.reasons(item).contains(word.get())) {
            found.add(new Question(item).reason().error("REASON_NOT_OFFERED"));
        }
        Optional<Unanswered> why =
                word.filter(said -> Envelope.reasons(item).contains(said)).flatMap(Unanswered::read);
        Optional<String> words =
                comment.flatMap(JsonPart::text).flatMap(said -> Words.ofJson(said, Envelope.LONGEST_COMMENT));
        return new Entered(AsTyped.of(item, reading.answer(), why, words), reading.answer(), why, words, found);
    }
}
