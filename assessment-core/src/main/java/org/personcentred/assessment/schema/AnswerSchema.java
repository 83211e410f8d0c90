package org.personcentred.assessment.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Measure;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Steps;
import org.personcentred.assessment.document.Node;

/** The schema of the answer to an item. Null is an answer too: it says that there is none. */
final class AnswerSchema implements ItemType.Visitor<Node.MappingBuilder> {
    /** Days that exist, those of 29 February in the years that have one. */
    static final String DAY = "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)$";

    private static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
    private static final String MONTH = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])$";
    private static final String YEAR = "^[1-9][0-9]{3}$";
    private static final String CONTROL = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]";

    private final Node.MappingBuilder schema = Node.mapping();

    private final Function<ItemType.Group, Node> row;

    private AnswerSchema(Function<ItemType.Group, Node> row) {
        this.row = row;
    }

    /**
     * The schema of the answer to an item.
     *
     * @param row the schema of one row of a group
     */
    static Node of(Item item, Function<ItemType.Group, Node> row) {
        AnswerSchema answer = new AnswerSchema(row);
        answer.schema.put("title", item.ask().to(Audience.PERSON));
        return item.type().accept(answer).build();
    }

    @Override
    public Node.MappingBuilder choice(ItemType.Choice choice) {
        List<Node> values = new ArrayList<>(ids(choice.options()));
        values.add(Node.nothing());
        return schema.put("enum", Node.sequence(values)).put("x-labels", labels(choice.options()));
    }

    @Override
    public Node.MappingBuilder choices(ItemType.Choices choices) {
        Node each = Node.mapping()
                .put("enum", Node.sequence(ids(choices.options())))
                .put("x-labels", labels(choices.options()))
                .build();
        typed("array").put("items", each);
        schema.put("minItems", Node.number(1)).put("maxItems", Node.number(choices.atMost()));
        schema.put("uniqueItems", Node.truth(true));
        List<Node> alone = choices.options().stream()
                .filter(Option::exclusive)
                .map(option -> aloneIfThere(option.id()))
                .toList();
        return alone.isEmpty() ? schema : schema.put("allOf", Node.sequence(alone));
    }

    private static Node aloneIfThere(String id) {
        Node there = Node.mapping()
                .put("type", "array")
                .put("contains", Node.mapping().put("const", id).build())
                .build();
        return Node.mapping()
                .put("if", there)
                .put("then", Node.mapping().put("maxItems", Node.number(1)).build())
                .build();
    }

    private static List<Node.Text> ids(List<Option> options) {
        return options.stream().map(option -> Node.text(option.id())).toList();
    }

    private static Node labels(List<Option> options) {
        Node.MappingBuilder labels = Node.mapping();
        options.forEach(option -> labels.put(option.id(), option.label().to(Audience.PERSON)));
        return labels.build();
    }

    @Override
    public Node.MappingBuilder number(ItemType.Number number) {
        unit(number.measure());
        if (!number.alsoIn().isEmpty()) {
            List<Node.Text> ids =
                    number.alsoIn().stream().map(unit -> Node.text(unit.id())).toList();
            schema.put("x-alsoIn", Node.sequence(ids));
        }
        typed(typeOf(number.measure()));
        return limits(number.measure(), schema);
    }

    @Override
    public Node.MappingBuilder trials(ItemType.Trials trials) {
        unit(trials.measure());
        if (!trials.sided()) {
            return measurements(trials, typed("array"));
        }
        Node one = measurements(trials, Node.mapping().put("type", "array")).build();
        Node.MappingBuilder sides = Node.mapping();
        Stream.of(Side.values()).forEach(side -> sides.put(side.word(), one));
        return typed("object")
                .put("properties", sides.build())
                .put("additionalProperties", Node.truth(false))
                .put("minProperties", Node.number(1));
    }

    private static Node.MappingBuilder measurements(ItemType.Trials trials, Node.MappingBuilder into) {
        Node.MappingBuilder each = Node.mapping().put("type", typeOf(trials.measure()));
        return into.put("items", limits(trials.measure(), each).build())
                .put("minItems", Node.number(Math.max(1, trials.least())))
                .put("maxItems", Node.number(trials.most()));
    }

    @Override
    public Node.MappingBuilder group(ItemType.Group group) {
        schema.put("x-entry", group.entry().to(Audience.PERSON));
        return typed("array")
                .put("items", row.apply(group))
                .put("minItems", Node.number(group.least()))
                .put("maxItems", Node.number(group.most()));
    }

    /** What a row is known by; the second part is for engines that let {@code $} stand before a line end. */
    static Node rowId() {
        Node other = Node.mapping()
                .put("type", "string")
                .put("pattern", "[^A-Za-z0-9_-]")
                .build();
        return Node.mapping()
                .put("type", "string")
                .put("pattern", Envelope.ROW_ID)
                .put("not", other)
                .build();
    }

    private void unit(Measure measure) {
        measure.unit().ifPresent(unit -> schema.put("x-unit", unit));
    }

    private static String typeOf(Measure measure) {
        return measure.decimals() == 0 ? "integer" : "number";
    }

    private static Node.MappingBuilder limits(Measure measure, Node.MappingBuilder into) {
        return into.put("minimum", number(measure.lowest())).put("maximum", number(measure.highest()));
    }

    private static Node number(BigDecimal value) {
        return Node.number(value);
    }

    @Override
    public Node.MappingBuilder text(ItemType.Text text) {
        return typed("string").put("allOf", Node.sequence(words(text.longest())));
    }

    /** Words without control characters; a line end of two characters counts as one, so a text with CR may be longer. */
    static List<Node> words(int longest) {
        Node returns =
                Node.mapping().put("type", "string").put("pattern", "\\r").build();
        Node length = Node.mapping()
                .put("if", returns)
                .put("then", longest(2L * longest))
                .put("else", longest(longest))
                .build();
        return List.of(noControls(), length);
    }

    /** No characters that cannot be seen, but for tabs and line ends. */
    static Node noControls() {
        return Node.mapping()
                .put(
                        "not",
                        Node.mapping()
                                .put("type", "string")
                                .put("pattern", CONTROL)
                                .build())
                .build();
    }

    private static Node longest(long characters) {
        return Node.mapping().put("maxLength", Node.number(characters)).build();
    }

    @Override
    public Node.MappingBuilder date(ItemType.Date date) {
        date.notBefore().ifPresent(limit -> schema.put("x-notBefore", limit.word()));
        date.notAfter().ifPresent(limit -> schema.put("x-notAfter", limit.word()));
        Node fits = date.precision() == date.coarsest() ? date(date.precision()) : coarse(date);
        return typed("string").put("allOf", Node.sequence(List.of(fits)));
    }

    /** A date of one of several precisions, which are told apart by their lengths. */
    private static Node coarse(ItemType.Date date) {
        String patterns = Stream.of(PartialDate.Precision.values())
                .filter(date::takes)
                .map(AnswerSchema::pattern)
                .collect(Collectors.joining("|"));
        return Node.mapping()
                .put("pattern", patterns)
                .put("maxLength", Node.number(length(date.precision())))
                .build();
    }

    /** A date of this precision; its length is said too, as some engines let {@code $} stand before a line end. */
    static Node date(PartialDate.Precision precision) {
        return Node.mapping()
                .put("pattern", pattern(precision))
                .put("maxLength", Node.number(length(precision)))
                .build();
    }

    private static String pattern(PartialDate.Precision precision) {
        return switch (precision) {
            case DAY -> DAY;
            case MONTH -> MONTH;
            case YEAR -> YEAR;
        };
    }

    private static int length(PartialDate.Precision precision) {
        return new PartialDate(LocalDate.EPOCH, precision).toString().length();
    }

    @Override
    public Node.MappingBuilder instrument(ItemType.Instrument instrument) {
        throw new IllegalStateException("a response to another assessment has a schema of its own");
    }

    @Override
    public Node.MappingBuilder scale(ItemType.Scale scale) {
        Steps steps = scale.steps();
        Node.MappingBuilder labels = Node.mapping();
        for (int number : steps.each()) {
            steps.meaning(number).ifPresent(words -> labels.put(String.valueOf(number), words.to(Audience.PERSON)));
        }
        typed("integer").put("minimum", Node.number(steps.lowest())).put("maximum", Node.number(steps.highest()));
        if (steps.step() > 1) {
            // of whole numbers every validator knows the multiples
            schema.put("multipleOf", Node.number(steps.step()));
        }
        return schema.put("x-labels", labels.build());
    }

    @Override
    public Node.MappingBuilder time(ItemType.Time time) {
        Node written = Node.mapping()
                .put("pattern", TIME)
                .put("maxLength", Node.number(5))
                .build();
        return typed("string").put("allOf", Node.sequence(List.of(written)));
    }

    @Override
    public Node.MappingBuilder calculated(ItemType.Calculated calculated) {
        throw new IllegalStateException("what is worked out is not among the questions");
    }

    @Override
    public Node.MappingBuilder note(ItemType.Note note) {
        throw new IllegalStateException("a note is not answered");
    }

    private Node.MappingBuilder typed(String type) {
        return schema.put("type", Node.sequence(List.of(Node.text(type), Node.text("null"))));
    }
}
