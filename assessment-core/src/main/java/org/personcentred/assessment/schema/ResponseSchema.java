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
import org.personcentred.assessment.definition.Reads;
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
    private final Definitions definitions = new Definitions();
    private final KnownWhen known;
    private final Node comment;
    private final Node note;
    private final List<Node> alsoChecked = new ArrayList<>();

    private ResponseSchema(Assessment assessment) {
        this.assessment = assessment;
        this.questions = assessment.items().stream().filter(Item::isQuestion).toList();
        this.known = new KnownWhen(assessment, definitions);
        this.comment = definitions.put("comment", comment());
        this.note = definitions.put("note", note());
    }

    /** The schema as a tree. */
    public static Node.Mapping of(Assessment assessment) {
        return new ResponseSchema(assessment).schema();
    }

    /** The schema as JSON, one value a line. */
    public static String json(Assessment assessment) {
        return JsonWriter.pretty(of(assessment));
    }

    private Node.Mapping schema() {
        Node properties = properties();
        List<Node> rules = rules();
        questions.forEach(this::noteValues);
        alsoChecked.add(AlsoChecked.LINE_ENDS.at("/comments"));
        Node.MappingBuilder schema = Node.mapping()
                .put("$schema", "http://json-schema.org/draft-07/schema#")
                .put("title", assessment.title().to(Audience.PERSON))
                .put("description", "A response to " + assessment.id() + " " + assessment.version() + ".")
                .put("x-alsoChecked", Node.sequence(alsoChecked))
                .put("type", "object")
                .put("required", words(List.of("assessment", "version")))
                .put("additionalProperties", Node.truth(false))
                .put("properties", properties);
        if (!rules.isEmpty()) {
            schema.put("allOf", Node.sequence(rules));
        }
        List<Node> all = new ArrayList<>(rules);
        all.add(properties);
        Node needed = definitions.neededBy(all);
        return schema.put("definitions", needed).build();
    }

    private Node properties() {
        return Node.mapping()
                .put("assessment", constant(assessment.id()))
                .put("version", constant(assessment.version()))
                .put("completedOn", day())
                .put("answeredBy", ItemClauses.oneOf(Envelope.answerers()))
                .put("language", language())
                .put("answers", byItem(AnswerSchema::of))
                .put("unanswered", byItem(item -> ItemClauses.oneOf(Envelope.reasons(item))))
                .put("comments", byItem(item -> comment))
                .put("sources", byItem(item -> ItemClauses.oneOf(Envelope.SOURCES)))
                .put("asEntered", byItem(item -> note))
                .put("skipped", skipped())
                .build();
    }

    private Node byItem(Function<Item, Node> schema) {
        Node.MappingBuilder properties = Node.mapping();
        questions.forEach(item -> properties.put(item.id().name(), schema.apply(item)));
        return closed(properties.build(), List.of());
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

    /** What holds between several values, item by item in the order of the form. */
    private List<Node> rules() {
        List<Node> rules = new ArrayList<>();
        for (Item item : questions) {
            rules.add(whenAnswered(item));
            whenNotAsked(item).ifPresent(rules::add);
            whenRequired(item).ifPresent(rules::add);
        }
        assessment.sections().stream()
                .filter(Section::skippable)
                .map(Skips::whenNotRelevant)
                .forEach(rules::add);
        assessment.checks().stream()
                .filter(CrossCheck::refuses)
                .forEach(check -> whenBroken(check).ifPresent(rules::add));
        return rules;
    }

    /** No reason for leaving open what is answered, and the day of the response where the answer is compared with it. */
    private static Node whenAnswered(Item item) {
        Node.MappingBuilder then = Node.mapping();
        if (readsToday(item)) {
            then.put("required", words(List.of("completedOn")));
        }
        then.put("properties", Node.mapping().put("unanswered", without(item)).build());
        return ifThen(ItemClauses.answered(item).schema(), then.build());
    }

    private static boolean readsToday(Item item) {
        return item.type() instanceof ItemType.Date date && date.notAfterToday();
    }

    /** Nothing at all at what is not asked. */
    private Optional<Node> whenNotAsked(Item item) {
        Clause notAsked = known.notAsked(item);
        if (!notAsked.exact()) {
            alsoChecked.add(AlsoChecked.ASKED.at(item));
        }
        if (notAsked.isNever()) {
            return Optional.empty();
        }
        Node comment =
                under(item, Node.mapping().put("not", ItemClauses.something()).build());
        Node nothing = Node.mapping()
                .put("not", ItemClauses.answered(item).schema())
                .put(
                        "properties",
                        Node.mapping()
                                .put("unanswered", without(item))
                                .put("comments", comment)
                                .build())
                .build();
        return Optional.of(ifThen(notAsked.schema(), nothing));
    }

    private Optional<Node> whenRequired(Item item) {
        if (!item.required()) {
            return Optional.empty();
        }
        Clause asked = known.asked(item);
        if (!asked.exact()) {
            alsoChecked.add(AlsoChecked.REQUIRED.at(item));
        }
        Clause said = Clause.or(List.of(
                ItemClauses.answered(item),
                ItemClauses.hasReason(item),
                Skips.skipped(assessment, item, Envelope.SKIPS)));
        return Optional.of(ifThen(asked.schema(), said.schema()));
    }

    /** No answers that contradict each other, as far as that can be said. */
    private Optional<Node> whenBroken(CrossCheck check) {
        Clause broken = known.broken(check);
        if (!broken.exact()) {
            List<Item> reads = Reads.of(assessment, check.must());
            alsoChecked.add(AlsoChecked.FITS_OTHERS.at(reads.get(reads.size() - 1)));
        }
        return broken.isNever() ? Optional.empty() : Optional.of(ifThen(broken.schema(), Node.truth(false)));
    }

    /** Rules about single values that no schema can say. */
    private void noteValues(Item item) {
        if (item.type() instanceof ItemType.Number number && number.measure().decimals() > 0
                || item.type() instanceof ItemType.Trials trials
                        && trials.measure().decimals() > 0) {
            alsoChecked.add(AlsoChecked.DECIMALS.at(item));
        }
        if (item.type() instanceof ItemType.Text) {
            alsoChecked.add(AlsoChecked.LINE_ENDS.at(item));
        }
        if (readsToday(item)) {
            alsoChecked.add(AlsoChecked.NOT_AFTER_TODAY.at(item));
        }
    }

    private static Node without(Item item) {
        return under(item, Node.truth(false));
    }

    private static Node under(Item item, Node schema) {
        return Node.mapping()
                .put("properties", Node.mapping().put(item.id().name(), schema).build())
                .build();
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
