package org.personcentred.assessment.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.CrossCheck;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.ItemsRead;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Node;

/**
 * Writes the JSON Schema (draft-07) of the responses to an assessment.
 *
 * <p>It refers to nothing outside itself and accepts whatever the library accepts. It refuses whatever the library
 * refuses, but for the rules that it lists itself under {@code x-alsoChecked}.
 */
public final class ResponseSchema {
    private final Assessment assessment;
    private final List<Item> questions;
    private final Definitions definitions;
    private final boolean within;
    private final KnownWhen known;
    private final Node comment;
    private final Node note;
    private final List<Node> alsoChecked = new ArrayList<>();

    private ResponseSchema(Assessment assessment, Definitions definitions, boolean within) {
        this.assessment = assessment;
        this.definitions = definitions;
        this.within = within;
        this.questions = assessment.items().stream().filter(Item::isQuestion).toList();
        this.known = new KnownWhen(assessment, definitions);
        this.comment = definitions.put("comment", comment());
        this.note = definitions.put("note", note());
    }

    /** The schema as a tree. */
    public static Node.Mapping of(Assessment assessment) {
        return new ResponseSchema(assessment, new Definitions(), false).schema();
    }

    /** The schema as JSON, one value a line. */
    public static String json(Assessment assessment) {
        return JsonWriter.pretty(of(assessment));
    }

    private Node.Mapping schema() {
        Node.Mapping response = response();
        Node.MappingBuilder schema = Node.mapping()
                .put("$schema", "http://json-schema.org/draft-07/schema#")
                .put("title", assessment.title().to(Audience.PERSON))
                .put("description", "A response to " + assessment.id() + " " + assessment.version() + ".")
                .put("x-alsoChecked", Node.sequence(alsoChecked));
        response.entries().forEach(entry -> schema.put(entry.key(), entry.value()));
        return schema.put("definitions", definitions.neededBy(List.of(response)))
                .build();
    }

    private Node.Mapping response() {
        Node properties = properties();
        List<Node> rules = rules();
        alsoChecked.add(AlsoChecked.LINE_ENDS.at("/comments"));
        Node.MappingBuilder response = Node.mapping()
                .put("type", "object")
                .put("required", words(required()))
                .put("additionalProperties", Node.truth(false))
                .put("properties", properties);
        return (rules.isEmpty() ? response : response.put("allOf", Node.sequence(rules))).build();
    }

    /** The answer to an item: of another assessment, a response to that. */
    private Node answer(Item item) {
        if (!(item.type() instanceof ItemType.Instrument instrument)) {
            return AnswerSchema.of(item, this::row);
        }
        ResponseSchema inner = new ResponseSchema(
                instrument.assessment(), definitions.within(item.id().name()), true);
        Node.Mapping response = inner.response();
        inner.alsoChecked.forEach(rule -> alsoChecked.add(AlsoChecked.within(item, rule)));
        // what holds between answers is said of a response only: of null, which is none, everything would hold
        return Node.mapping()
                .put("title", item.ask().to(Audience.PERSON))
                .put("type", words(List.of("object", "null")))
                .put("if", Node.mapping().put("type", "object").build())
                .put("then", response)
                .build();
    }

    /** What holds between several values, item by item in the order of the form. */
    private List<Node> rules() {
        List<Node> rules = new ArrayList<>(new ItemRules(known, alsoChecked, within).of(questions));
        assessment.sections().stream()
                .filter(Section::skippable)
                .map(Skips::whenNotRelevant)
                .forEach(rules::add);
        assessment.checks().stream()
                .filter(CrossCheck::refuses)
                .forEach(check -> whenBroken(check).ifPresent(rules::add));
        return rules;
    }

    /** One row of a group: its answers, and beside them what stands beside the answers of a response. */
    private Node row(ItemType.Group group) {
        Node.MappingBuilder properties = Node.mapping();
        group.items().forEach(item -> properties.put(name(item), AnswerSchema.of(item, this::row)));
        properties.put(Envelope.ROW, AnswerSchema.rowId());
        properties.put("unanswered", byItem(group.items(), item -> ItemClauses.oneOf(Envelope.reasons(item))));
        properties.put("comments", byItem(group.items(), item -> comment));
        Node.MappingBuilder row = Node.mapping()
                .put("type", "object")
                .put("additionalProperties", Node.truth(false))
                .put("properties", properties.build());
        List<Node> rules = new ItemRules(known.inRow(group), alsoChecked, within).of(group.items());
        return row.put("allOf", Node.sequence(rules)).build();
    }

    private List<String> required() {
        return assessment.countsFromToday() && !within
                ? List.of("assessment", "version", "completedOn")
                : List.of("assessment", "version");
    }

    private Node properties() {
        return Node.mapping()
                .put("assessment", constant(assessment.id()))
                .put("version", constant(assessment.version()))
                .put("completedOn", day())
                .put("answeredBy", ItemClauses.oneOf(Envelope.answerers()))
                .put("language", language())
                .put("answers", byItem(this::answer))
                .put("unanswered", byItem(item -> ItemClauses.oneOf(Envelope.reasons(item))))
                .put("comments", byItem(item -> comment))
                .put("sources", byItem(item -> ItemClauses.oneOf(Envelope.SOURCES)))
                .put("asEntered", byItem(item -> note))
                .put("skipped", skipped())
                .build();
    }

    private Node byItem(Function<Item, Node> schema) {
        return byItem(questions, schema);
    }

    private static Node byItem(List<Item> items, Function<Item, Node> schema) {
        Node.MappingBuilder properties = Node.mapping();
        items.forEach(item -> properties.put(name(item), schema.apply(item)));
        return closed(properties.build(), List.of());
    }

    private static String name(Item item) {
        return item.id().inFormula().name();
    }

    private static Node closed(Node properties, Collection<String> required) {
        Node.MappingBuilder schema = Node.mapping().put("type", "object");
        if (!required.isEmpty()) {
            schema.put("required", words(required));
        }
        return schema.put("additionalProperties", Node.truth(false))
                .put("properties", properties)
                .build();
    }

    private static Node comment() {
        return Node.mapping()
                .put("type", "string")
                .put("allOf", Node.sequence(AnswerSchema.words(Envelope.LONGEST_COMMENT)))
                .build();
    }

    private static Node note() {
        return Node.mapping()
                .put("type", "string")
                .put("minLength", Node.number(1))
                .put("maxLength", Node.number(Envelope.LONGEST_NOTE))
                .put("allOf", Node.sequence(List.of(AnswerSchema.noControls())))
                .build();
    }

    private static Node day() {
        Node date = AnswerSchema.date(PartialDate.Precision.DAY);
        return Node.mapping()
                .put("type", "string")
                .put("allOf", Node.sequence(List.of(date)))
                .build();
    }

    private static Node language() {
        // the second part is for engines that let $ stand before a line end
        Node other = Node.mapping()
                .put("type", "string")
                .put("pattern", "[^A-Za-z0-9-]")
                .build();
        return Node.mapping()
                .put("type", "string")
                .put("maxLength", Node.number(Envelope.LONGEST_LANGUAGE))
                .put("pattern", Envelope.LANGUAGE)
                .put("not", other)
                .build();
    }

    private Node skipped() {
        Node.MappingBuilder sections = Node.mapping();
        Node properties = Node.mapping()
                .put("why", ItemClauses.oneOf(Envelope.SKIPS))
                .put("who", note)
                .build();
        assessment.sections().stream()
                .filter(Section::skippable)
                .forEach(section -> sections.put(section.id(), closed(properties, List.of("why"))));
        return closed(sections.build(), List.of());
    }

    /** No answers that contradict each other, as far as that can be said. */
    private Optional<Node> whenBroken(CrossCheck check) {
        Clause broken = known.broken(check);
        if (!broken.exact()) {
            List<Item> reads = ItemsRead.by(check.must(), assessment);
            alsoChecked.add(AlsoChecked.FITS_OTHERS.at(reads.get(reads.size() - 1)));
        }
        return broken.isNever() ? Optional.empty() : Optional.of(ifThen(broken.schema(), Node.truth(false)));
    }

    static Node ifThen(Node condition, Node then) {
        return Node.mapping().put("if", condition).put("then", then).build();
    }

    private static Node constant(String value) {
        return Node.mapping().put("const", value).build();
    }

    private static Node words(Collection<String> words) {
        return Node.sequence(words.stream().map(Node::text).toList());
    }
}
