package org.personcentred.assessment.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/**
 * Responses as JSON: some as they should be, some with one or more things wrong. The same seed gives the same
 * responses.
 */
final class RandomResponses {
    private final Assessment assessment;
    private final List<Item> questions;
    private final Random random;
    private final Edges edges;
    private final Map<String, Node> top = new LinkedHashMap<>();
    private final Map<String, Map<String, Node>> byItem = new LinkedHashMap<>();

    RandomResponses(Assessment assessment, long seed) {
        this.assessment = assessment;
        this.questions = assessment.items().stream().filter(Item::isQuestion).toList();
        this.random = new Random(seed);
        this.edges = Edges.of(assessment);
    }

    /** The next response. */
    String next() {
        return JsonWriter.write(response());
    }

    /** The next one that the checker takes, without the day: a response within another is mostly of the same day. */
    Node.Mapping right() {
        for (int tries = 0; tries < 20; tries++) {
            response();
            top.remove("completedOn");
            if (mended()) {
                return built();
            }
        }
        return built();
    }

    /** The next one that the checker takes, of a day; nothing in it is passed over. */
    Node.Mapping rightOn(String day) {
        for (int tries = 0; tries < 20; tries++) {
            top.clear();
            byItem.clear();
            envelope();
            answers();
            top.put("completedOn", Node.text(day));
            byItem.remove("skipped");
            if (mended()) {
                return built();
            }
        }
        throw new IllegalStateException("no response to " + assessment.id() + " is right");
    }

    /** One that differs from a response in a few of its answers, mended where they do not go together. */
    Node.Mapping near(Node.Mapping response) {
        top.clear();
        byItem.clear();
        for (Node.Entry entry : response.entries()) {
            if (entry.value() instanceof Node.Mapping byName) {
                byName.entries().forEach(one -> values(entry.key()).put(one.key(), one.value()));
            } else {
                top.put(entry.key(), entry.value());
            }
        }
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            Item item = pick(questions);
            values("unanswered").remove(item.id().name());
            put("answers", item, item.type().accept(new RandomAnswer(random, edges, false)));
        }
        mended();
        return built();
    }

    /** Whether taking out what is wrong, and what is wrong then, leaves a response that is right. */
    private boolean mended() {
        boolean changed = true;
        while (changed) {
            List<Problem> problems = problems(built());
            if (problems.isEmpty()) {
                return true;
            }
            changed = false;
            for (Problem problem : problems) {
                changed |= takenOut(problem.location().pointer().split("/"));
            }
        }
        return false;
    }

    private boolean takenOut(String[] at) {
        if (at.length > 2 && byItem.containsKey(at[1])) {
            return values(at[1]).remove(at[2]) != null;
        }
        return at.length > 1 && (top.remove(at[1]) != null | byItem.remove(at[1]) != null);
    }

    List<Problem> problems(Node response) {
        byte[] json = JsonWriter.write(response).getBytes(UTF_8);
        return ResponseChecker.check(Submission.ofJson(assessment, json)).problems().stream()
                .filter(Problem::isError)
                .toList();
    }

    Node.Mapping response() {
        top.clear();
        byItem.clear();
        envelope();
        answers();
        skips();
        if (happens(70)) {
            holdToTheForm();
        }
        for (int wrong = random.nextInt(4) - 1; wrong > 0; wrong--) {
            spoil();
        }
        return built();
    }

    private Node.Mapping built() {
        Node.MappingBuilder json = Node.mapping();
        top.forEach(json::put);
        byItem.forEach((key, values) -> {
            Node.MappingBuilder mapping = Node.mapping();
            values.forEach(mapping::put);
            if (!top.containsKey(key)) {
                json.put(key, mapping.build());
            }
        });
        return json.build();
    }

    private void envelope() {
        top.put("assessment", Node.text(assessment.id()));
        top.put("version", Node.text(assessment.version()));
        if (happens(80)) {
            top.put("completedOn", Node.text(pick(List.of("2026-11-22", "2026-11-22", "2024-02-29", "2026-10-01"))));
        }
        if (happens(20)) {
            top.put("answeredBy", Node.text(pick(Envelope.answerers())));
        }
        if (happens(20)) {
            top.put("language", Node.text(pick(List.of("en", "en-GB", "cy", "zh-Hant-TW"))));
        }
        if (happens(10)) {
            put("sources", pick(questions), Node.text(pick(Envelope.SOURCES)));
        }
        if (happens(5)) {
            put("asEntered", pick(questions), Node.text("9 st 4 lb"));
        }
        if (happens(5)) {
            Node skip = Node.mapping()
                    .put("why", pick(Envelope.SKIPS))
                    .put("who", "The nurse")
                    .build();
            values("skipped").put(pick(assessment.sections()).id(), skip);
        }
    }

    /** Sections are passed over, some of them although they were begun. */
    private void skips() {
        assessment.sections().stream()
                .filter(section -> section.skippable() && happens(15))
                .forEach(section -> {
                    Node why = Node.mapping().put("why", pick(Envelope.SKIPS)).build();
                    values("skipped").put(section.id(), why);
                    if (happens(70)) {
                        section.items()
                                .forEach(item ->
                                        values("answers").remove(item.id().name()));
                    }
                });
    }

    /** A whole form at a time is mostly answered, mostly left open, or answered with the first option throughout. */
    private void answers() {
        int answered = pick(List.of(30, 70, 97, 100));
        boolean first = happens(40);
        for (Item item : questions) {
            if (happens(answered)) {
                put("answers", item, item.type().accept(new RandomAnswer(random, edges, first && happens(93))));
            } else if (happens(50)) {
                put("unanswered", item, Node.text(pick(List.copyOf(Envelope.reasons(item)))));
            } else if (happens(20)) {
                put("answers", item, Node.nothing());
            }
            if (happens(4)) {
                put("comments", item, Node.text(pick(List.of("In my own words.", "", " \n", "a\r\nb", "🙂"))));
            }
        }
    }

    /** What is asked only after "yes" is there only after "yes", in most responses. */
    private void holdToTheForm() {
        Set<String> notAsked = problems(built()).stream()
                .filter(problem -> problem.code().equals("NOT_ASKED"))
                .map(problem -> problem.location().pointer().split("/")[2])
                .collect(Collectors.toSet());
        byItem.values().forEach(values -> values.keySet().removeAll(notAsked));
    }

    private void spoil() {
        Item item = pick(questions);
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> put("answers", item, junk(item));
            case 4 -> put("unanswered", item, pick(List.of(Node.text("unknown"), Node.text("bored"), Node.nothing())));
            case 5 ->
                put("comments", item, pick(List.of(Node.text("x".repeat(2_001)), Node.text("\r\n".repeat(2_000)))));
            case 6 ->
                values(pick(List.of("answers", "unanswered", "comments", "sources", "skipped")))
                        .put(pick(List.of("q0", "total", "how_to_time", "Q1")), Node.text("unknown"));
            case 7 -> top.put(pick(Envelope.KEYS), junk());
            case 8 -> top.remove(pick(List.of("assessment", "version", "completedOn")));
            case 9, 10 -> bothAnsweredAndLeftOpen();
            default -> top.put(pick(List.of("score", "Answers", "$schema")), junk());
        }
    }

    private void bothAnsweredAndLeftOpen() {
        List<Item> conditional = questions.stream().filter(Item::isConditional).toList();
        Item item = pick(conditional.isEmpty() || happens(50) ? questions : conditional);
        put("answers", item, item.type().accept(new RandomAnswer(random, edges, false)));
        put("unanswered", item, Node.text("unknown"));
    }

    private Node junk(Item item) {
        return happens(50) ? junk() : item.type().accept(new NearMiss(random, edges));
    }

    private Node junk() {
        return pick(List.of(
                Node.text(""),
                Node.text("2025-02-29"),
                Node.text("2024-02-29"),
                Node.text("2024-02"),
                Node.text("2024-02-29\n"),
                Node.text("en-GB\n"),
                Node.text("yes"),
                Node.text("x".repeat(2_001)),
                Node.number(0),
                Node.number(-1),
                Node.number(new BigDecimal("1e14")),
                Node.number(new BigDecimal("0.5")),
                Node.truth(true),
                Node.nothing(),
                Node.sequence(List.of()),
                Node.sequence(List.of(Node.text("yes"), Node.number(3))),
                Node.mapping().put("left", Node.number(1)).build()));
    }

    private void put(String key, Item item, Node value) {
        values(key).put(item.id().name(), value);
    }

    private Map<String, Node> values(String key) {
        return byItem.computeIfAbsent(key, unused -> new LinkedHashMap<>());
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
