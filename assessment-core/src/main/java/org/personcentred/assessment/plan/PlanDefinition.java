package org.personcentred.assessment.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Text;
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
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9_]*)}");

    private final Outcome outcome;
    private final Audience reader;
    private final Discretion discretion;
    private final Assessment assessment;
    private final PlanWords words;
    private final List<List<Proposed>> proposed;

    PlanDefinition(Outcome outcome, Audience reader, PlanWords words, List<List<Proposed>> proposed) {
        this.outcome = outcome;
        this.reader = reader;
        this.discretion = Discretion.of(outcome.response().assessment(), reader);
        this.assessment = outcome.response().assessment();
        this.words = words;
        this.proposed = proposed;
    }

    Node root() {
        return Node.mapping()
                .put("format", Node.number(1))
                .put("id", id())
                .put("version", assessment.version())
                .put("title", said(words.text("title", "title", assessment.title())))
                .put("language", assessment.language())
                .put(
                        "licence",
                        Node.mapping()
                                .put("class", "A")
                                .put("holder", assessment.licence().holder())
                                .put("grant", "The questions of a plan are this library's own.")
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
        List<String> open = discretion.shown(outcome.findings()).stream()
                .filter(FindingResult::open)
                .flatMap(finding -> finding.askAbout().stream())
                .flatMap(this::toAsk)
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
                .put("title", said(title.orElseGet(() -> words.text("going_on"))))
                .put("items", Node.sequence(items))
                .build();
    }

    private List<Node> questions(Proposed one) {
        String ifAgreed = one.id() + " = 'yes'";
        List<Node> items = new ArrayList<>();
        Node.MappingBuilder agreed =
                item(one.id(), "choice").put("ask", said(one.what())).put("mayBe", Node.sequence(List.of()));
        one.action()
                .flatMap(action -> action.by())
                .ifPresent(by -> agreed.put("hint", said(words.text("suggested", "by", by))));
        items.add(agreed.put("options", options("agreed", Agreed.values())).build());
        if (one.before().filter(before -> before.agreed() == Agreed.YES).isPresent()) {
            items.add(item(one.id() + PlanForm.STATE, "choice")
                    .put("when", ifAgreed)
                    .put("ask", said(words.text("state", "what", one.what())))
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
                .put("ask", said(words.text("by", "what", one.what())));
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
                        .put("ask", said(words.text("own.by")))
                        .build());
        return item(id, "group")
                .put("ask", said(words.text("own")))
                .put("entry", said(words.text("own.entry")))
                .put("least", Node.number(0))
                .put("most", Node.number(MOST_OWN))
                .put("items", Node.sequence(items))
                .build();
    }

    /** A question to ask, or what is said in place of it where others may read the form of a plan. */
    private Stream<String> toAsk(ItemId id) {
        return discretion.asked(id, ask -> ask, () -> assessment.item(id).map(Item::ask)).stream()
                .map(ask -> "- " + ask.to(Audience.PERSON).replace("\n", " "));
    }

    private Node open(List<String> questions) {
        Text lead = words.text("open.lead");
        String note = lead.to(Audience.PERSON) + "\n\n" + String.join("\n", questions);
        return Node.mapping()
                .put("id", "open")
                .put("title", said(words.text("open")))
                .put(
                        "items",
                        Node.sequence(List.of(item("open_questions", "note")
                                .put("ask", said(Text.of(note)))
                                .build())))
                .build();
    }

    private Node again() {
        String agreed = proposed.stream()
                .flatMap(List::stream)
                .map(one -> one.id() + " = 'yes'")
                .collect(Collectors.joining(" or "));
        Node.MappingBuilder day = item(PlanForm.REVIEW, "date")
                .put("ask", said(words.text("again.on")))
                .put("notBefore", "today");
        if (!agreed.isEmpty()) {
            day.put("when", agreed).put("required", Node.truth(true));
        }
        return Node.mapping()
                .put("id", "again")
                .put("title", said(words.text("again")))
                .put("items", Node.sequence(List.of(day.build())))
                .build();
    }

    /** As many as whoever is proposed takes on the narrowest screen: a box of one line would cut their words off. */
    private int lines(Proposed one) {
        int longest = Stream.concat(
                        one.owner().map(owner -> owner.words().to(reader)).stream(),
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
                .put("ask", said(ask))
                .put("lines", Node.number(lines))
                .put("longest", Node.number(longest));
    }

    private Node options(String key, Enum<?>[] values) {
        List<Node> options = new ArrayList<>();
        for (Enum<?> value : values) {
            String word = value.name().toLowerCase(Locale.ROOT);
            options.add(Node.mapping()
                    .put("id", word)
                    .put("label", said(words.text(key + "." + word)))
                    .build());
        }
        return Node.sequence(options);
    }

    /** A text as a definition has it: for everybody, or for each reader. */
    private Node said(Text text) {
        if (text.variants().size() == 1 && text.variants().containsKey(Audience.PERSON)) {
            return Node.text(filled(text.to(Audience.PERSON)));
        }
        Node.MappingBuilder each = Node.mapping();
        for (Audience audience : Audience.values()) {
            each.put(audience.word(), filled(text.to(audience)));
        }
        return each.build();
    }

    /** Settings stand in the words as they were chosen; who the person is called is for the page to say. */
    private String filled(String words) {
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(
                        Optional.ofNullable(assessment.parameters().get(place.group(1)))
                                .map(parameter -> parameter.value().shown())
                                .orElse(place.group())));
    }
}
