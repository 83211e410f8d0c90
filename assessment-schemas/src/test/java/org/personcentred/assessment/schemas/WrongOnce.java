package org.personcentred.assessment.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Problem;

/**
 * Responses that are right but for one thing, for each question in turn: by chance alone few of a hundred questions
 * would be the only thing that is wrong.
 */
final class WrongOnce {
    private static final String DAY = "2026-11-22";
    /** Enough that nearly every question is asked in one of them, and not asked in another. */
    private static final int POOL = 40;

    private final Assessment assessment;
    private final RandomResponses responses;
    private final List<Node.Mapping> right;
    private final Random random;
    private final NearMiss nearMiss;
    private final RandomAnswer answer;
    private final List<String> written = new ArrayList<>();

    private WrongOnce(Assessment assessment, long seed) {
        this.assessment = assessment;
        responses = new RandomResponses(assessment, seed);
        right = Stream.generate(() -> responses.rightOn(DAY)).limit(POOL).toList();
        random = new Random(seed);
        Edges edges = Edges.of(assessment);
        nearMiss = new NearMiss(random, edges);
        answer = new RandomAnswer(random, edges, false);
    }

    /** Of each question, in the order of the form; the same seed gives the same responses. */
    static List<String> each(Assessment assessment, long seed) {
        WrongOnce wrong = new WrongOnce(assessment, seed);
        for (Section section : assessment.sections()) {
            section.items().stream().filter(Item::isQuestion).forEach(item -> wrong.at(section, item));
        }
        return wrong.written;
    }

    private void at(Section section, Item item) {
        String id = item.id().name();
        asked(item).map(response -> alone(response, item)).ifPresent(base -> {
            Node.Mapping answered = without(base, "unanswered", id);
            int misses = item.type() instanceof ItemType.Group group
                    ? 40 * group.items().size()
                    : 12;
            for (int miss = 0; miss < misses; miss++) {
                writeWrongAt(id, with(answered, "answers", id, item.type().accept(nearMiss)));
            }
            for (int both = 0; both < 3; both++) {
                Node.Mapping again = with(base, "answers", id, item.type().accept(answer));
                writeWrongAt(id, with(again, "unanswered", id, Node.text("unknown")));
            }
            write(with(
                    base,
                    "skipped",
                    section.id(),
                    Node.mapping().put("why", "not_relevant").build()));
            writeWrongAt(id, withoutDay(base, item));
        });
        if (item.isConditional()) {
            notAsked(item).ifPresent(this::write);
        }
    }

    /** Another answer can be why other questions are not asked any more: their answers are taken out. */
    private void writeWrongAt(String id, Node.Mapping response) {
        Node.Mapping wrong = response;
        for (int tries = 0; tries < 5; tries++) {
            List<String[]> elsewhere = responses.problems(wrong).stream()
                    .map(problem -> problem.location().pointer().split("/"))
                    .filter(at -> at.length > 2 && !at[2].equals(id))
                    .toList();
            for (String[] at : elsewhere) {
                wrong = without(wrong, at[1], at[2]);
            }
            if (elsewhere.isEmpty()) {
                break;
            }
        }
        write(wrong);
    }

    /**
     * Without other instruments, which would want a day as well; and where it is asked whatever else is said, without
     * all that is not: what is wrong can be why that is not asked.
     */
    private Node.Mapping alone(Node.Mapping response, Item item) {
        Node.Mapping alone = response;
        for (Item other : assessment.items()) {
            boolean goes =
                    other.type() instanceof ItemType.Instrument || !item.isConditional() && other.isConditional();
            if (goes && !other.equals(item)) {
                for (String key : List.of("answers", "unanswered", "comments", "sources", "asEntered")) {
                    alone = without(alone, key, other.id().name());
                }
            }
        }
        return alone;
    }

    /** No day; but an instrument within it has one. */
    private static Node.Mapping withoutDay(Node.Mapping base, Item item) {
        String id = item.id().name();
        Node answer = ((Node.Mapping) base.get("answers").orElseThrow()).get(id).orElseThrow();
        Node.Mapping dayWithin = item.type() instanceof ItemType.Instrument
                ? with(base, "answers", id, put((Node.Mapping) answer, "completedOn", Node.text(DAY)))
                : base;
        return without(dayWithin, "completedOn");
    }

    /** A right response in which the question is answered. */
    private Optional<Node.Mapping> asked(Item item) {
        List<Node.Mapping> answered =
                right.stream().filter(response -> answered(response, item)).toList();
        return answered.isEmpty() ? Optional.empty() : Optional.of(answered.get(random.nextInt(answered.size())));
    }

    /** A response that is right but for an answer to a question that it does not ask. */
    private Optional<Node.Mapping> notAsked(Item item) {
        return right.stream()
                .filter(response -> !answered(response, item))
                .map(response ->
                        with(response, "answers", item.id().name(), item.type().accept(answer)))
                .filter(response -> isOnlyNotAsked(responses.problems(response)))
                .findFirst();
    }

    private static boolean isOnlyNotAsked(List<Problem> problems) {
        return !problems.isEmpty()
                && problems.stream().allMatch(problem -> problem.code().equals("NOT_ASKED"));
    }

    private static boolean answered(Node.Mapping response, Item item) {
        return response.get("answers")
                .map(Node.Mapping.class::cast)
                .flatMap(answers -> answers.get(item.id().name()))
                .filter(value -> !(value instanceof Node.Null))
                .isPresent();
    }

    private void write(Node response) {
        written.add(JsonWriter.write(response));
    }

    private static Node.Mapping with(Node.Mapping response, String key, String id, Node value) {
        Node.Mapping values =
                (Node.Mapping) response.get(key).orElseGet(() -> Node.mapping().build());
        return put(response, key, put(values, id, value));
    }

    private static Node.Mapping without(Node.Mapping response, String key, String id) {
        return response.get(key).orElse(null) instanceof Node.Mapping values
                ? put(response, key, without(values, id))
                : response;
    }

    private static Node.Mapping without(Node.Mapping mapping, String key) {
        Node.MappingBuilder copy = Node.mapping();
        mapping.entries().stream()
                .filter(entry -> !entry.key().equals(key))
                .forEach(entry -> copy.put(entry.key(), entry.value()));
        return copy.build();
    }

    private static Node.Mapping put(Node.Mapping mapping, String key, Node value) {
        Node.MappingBuilder copy = Node.mapping();
        without(mapping, key).entries().forEach(entry -> copy.put(entry.key(), entry.value()));
        return copy.put(key, value).build();
    }
}
