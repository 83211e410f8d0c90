package org.personcentred.assessment.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.definition.Whose;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.scoring.Discretion;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;

/** The questions of a plan as a definition, so that they are asked, checked and shown again as those of any form are. */
final class PlanDefinition {
    /** Most things that can be thought of together for one finding. */
    private static final int MOST_OWN = 5;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDS = 500;
    private static final int LINES = 2;
    /** Characters to a line at a width of 320 pixels. */
    private static final int NARROW = 24;

    private static final Node UNKNOWN = Node.sequence(List.of(Node.text("unknown")));
    private final Outcome outcome;
    private final Audience reader;
    private final Discretion discretion;
    private final Assessment assessment;
    private final PlanWords words;
    private final List<List<Proposed>> proposed;
    private final List<Assessment> tongues;
    private final Sayings sayings = new Sayings();

    /**
     * The questions in one language.
     *
     * @param tongues the assessment in each of its languages
     */
    PlanDefinition(
            Outcome outcome,
            Audience reader,
            PlanWords words,
            List<List<Proposed>> proposed,
            List<Assessment> tongues) {
        this.outcome = outcome;
        this.reader = reader;
        this.discretion = Discretion.of(outcome.response().assessment(), reader);
        this.assessment = outcome.response().assessment();
        this.words = words;
        this.proposed = proposed;
        this.tongues = tongues;
    }

    /** What is said in it, by the JSON Pointer of the text. */
    Map<String, Text> texts() {
        return sayings.in(root());
    }

    Node root() {
        return Node.mapping()
                .put("format", Node.number(1))
                .put("id", id())
                .put("version", assessment.version())
                .put("title", sayings.of(words.text("title", "title", Proposed.saying(assessment, assessment.title()))))
                .put("language", assessment.language())
                .put(
                        "licence",
                        Node.mapping()
                                .put("class", "A")
                                .put("holder", assessment.licence().holder())
                                .put("grant", sayings.of(words.text("grant")))
                                .put("checked", "2026-11-23")
                                .build())
                .put("sections", Node.sequence(sections()))
                .build();
    }

    /** A name that no assessment of the index has. */
    private String id() {
        String id = assessment.id() + "-plan";
        return id.length() <= 64 ? id : "plan";
    }

    private List<Node> sections() {
        List<Node> sections = new ArrayList<>();
        for (List<Proposed> about : proposed) {
            if (!about.isEmpty()) {
                sections.add(section(about, "f" + (sections.size() + 1)));
            }
        }
        List<Text> open = discretion.shown(outcome.findings()).stream()
                .filter(FindingResult::open)
                .flatMap(finding -> finding.askAbout().stream().flatMap(id -> toAsk(id, finding)))
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            sections.add(open(open));
        }
        sections.add(again());
        return sections;
    }

    private Node section(List<Proposed> about, String id) {
        List<Node> items = new ArrayList<>();
        about.forEach(one -> items.addAll(questions(one)));
        Optional<Text> title = about.get(0).title();
        if (title.isPresent()) {
            items.add(own(about.get(0)));
        }
        return Node.mapping()
                .put("id", id)
                .put("title", sayings.of(title.orElseGet(() -> words.text("going_on"))))
                .put("items", Node.sequence(items))
                .build();
    }

    private List<Node> questions(Proposed one) {
        String ifAgreed = one.id() + " = 'yes'";
        List<Node> items = new ArrayList<>();
        Node.MappingBuilder agreed =
                item(one.id(), "choice").put("ask", sayings.of(one.what())).put("mayBe", Node.sequence(List.of()));
        one.by().ifPresent(by -> agreed.put("hint", sayings.of(words.text("suggested", "by", by))));
        items.add(agreed.put("options", options("agreed", Agreed.values())).build());
        if (one.before().filter(before -> before.agreed() == Agreed.YES).isPresent()) {
            items.add(item(one.id() + PlanForm.STATE, "choice")
                    .put("when", ifAgreed)
                    .put("ask", sayings.of(words.text("state", "what", one.what())))
                    .put("mayBe", Node.sequence(List.of()))
                    .put("options", options("state", Progress.values()))
                    .build());
        }
        items.add(text(one.id() + PlanForm.WHO, words.text("who", "what", one.what()), LONGEST_NAME, lines(one))
                .put("mayBe", UNKNOWN)
                .put("when", ifAgreed)
                .put("required", Node.truth(true))
                .build());
        Node.MappingBuilder by = item(one.id() + PlanForm.BY, "date")
                .put("when", ifAgreed)
                .put("required", Node.truth(true))
                .put("mayBe", UNKNOWN)
                .put("ask", sayings.of(words.text("by", "what", one.what())));
        // What was to be done by a day that has passed may be done.
        items.add((one.before().isPresent() ? by : by.put("notBefore", "today")).build());
        items.add(text(one.id() + PlanForm.GOAL, words.text("goal", "what", one.what()), LONGEST_WORDS, LINES)
                .put("mayBe", Node.sequence(List.of()))
                .put("when", ifAgreed)
                .build());
        return items;
    }

    /** What was thought of together: whoever writes it down wants it. */
    private Node own(Proposed first) {
        String id = PlanForm.own(first);
        List<Node> items = List.of(
                text(id + PlanForm.WHAT, words.text("own.what"), LONGEST_WORDS, LINES)
                        .put("required", Node.truth(true))
                        .build(),
                text(id + PlanForm.WHO, words.text("own.who"), LONGEST_NAME, LINES)
                        .build(),
                item(id + PlanForm.BY, "date")
                        .put("ask", sayings.of(words.text("own.by")))
                        .build());
        return item(id, "group")
                .put("ask", sayings.of(words.text("own")))
                .put("entry", sayings.of(words.text("own.entry")))
                .put("least", Node.number(0))
                .put("most", Node.number(MOST_OWN))
                .put("items", Node.sequence(items))
                .build();
    }

    /** A question to ask, or what is said in place of it where others may read the form of a plan. */
    private Stream<Text> toAsk(ItemId id, FindingResult finding) {
        Assessment of = Whose.of(assessment, finding.id()).orElseThrow();
        return discretion
                .asked(
                        id,
                        ask -> Proposed.saying(of, ask),
                        () -> assessment.item(id).map(item -> Proposed.saying(assessment, item.ask())))
                .stream();
    }

    /** A list of the questions, each in the language it is in. */
    private Node open(List<Text> questions) {
        Map<String, Text> within = new LinkedHashMap<>(Map.of("lead", words.text("open.lead")));
        StringBuilder note = new StringBuilder("{lead}\n\n");
        questions.forEach(question -> {
            String place = "question" + within.size();
            within.put(place, onOneLine(question));
            note.append("- {").append(place).append("}\n");
        });
        Text all = new Text(Map.of(Audience.PERSON, note.toString().strip()), Map.of(), within);
        return Node.mapping()
                .put("id", "open")
                .put("title", sayings.of(words.text("open")))
                .put(
                        "items",
                        Node.sequence(List.of(item("open_questions", "note")
                                .put("ask", sayings.of(all))
                                .build())))
                .build();
    }

    private static Text onOneLine(Text text) {
        Map<Audience, String> lines = new EnumMap<>(text.variants());
        lines.replaceAll((reader, said) -> said.replace("\n", " "));
        return new Text(lines, text.foreign());
    }

    private Node again() {
        String agreed = proposed.stream()
                .flatMap(List::stream)
                .map(one -> one.id() + " = 'yes'")
                .collect(Collectors.joining(" or "));
        Node.MappingBuilder day = item(PlanForm.REVIEW, "date")
                .put("ask", sayings.of(words.text("again.on")))
                .put("notBefore", "today");
        if (!agreed.isEmpty()) {
            day.put("when", agreed).put("required", Node.truth(true));
        }
        return Node.mapping()
                .put("id", "again")
                .put("title", sayings.of(words.text("again")))
                .put("items", Node.sequence(List.of(day.build())))
                .build();
    }

    /** As many as whoever is proposed takes on the narrowest screen: a box of one line would cut their words off. */
    private int lines(Proposed one) {
        int longest = Stream.concat(
                        one.owner().stream()
                                .flatMap(owner -> tongues.stream().map(spoken -> owner.written(spoken, reader))),
                        one.before().flatMap(PlanItem::who).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(LINES, (longest + NARROW - 1) / NARROW);
    }

    private static Node.MappingBuilder item(String id, String type) {
        return Node.mapping().put("id", id).put("type", type);
    }

    private Node.MappingBuilder text(String id, Text ask, int longest, int lines) {
        return item(id, "text")
                .put("ask", sayings.of(ask))
                .put("lines", Node.number(lines))
                .put("longest", Node.number(longest));
    }

    private Node options(String key, Enum<?>[] values) {
        List<Node> options = new ArrayList<>();
        for (Enum<?> value : values) {
            String word = value.name().toLowerCase(Locale.ROOT);
            options.add(Node.mapping()
                    .put("id", word)
                    .put("label", sayings.of(words.text(key + "." + word)))
                    .build());
        }
        return Node.sequence(options);
    }
}
