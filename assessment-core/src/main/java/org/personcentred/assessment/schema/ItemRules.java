package org.personcentred.assessment.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.document.Node;

/** What holds between the values of several items, those of a response or those of one row of a group. */
final class ItemRules {
    private final KnownWhen known;
    private final List<Node> alsoChecked;
    private final boolean within;

    /**
     * Rules over these answers.
     *
     * @param known       when something is known of what stands where the rules will
     * @param alsoChecked where to note what no schema can say
     * @param within      whether these are answers of a response within another, whose day they then have
     */
    ItemRules(KnownWhen known, List<Node> alsoChecked, boolean within) {
        this.known = known;
        this.alsoChecked = alsoChecked;
        this.within = within;
    }

    /** The rules of each item, in the order of the form. */
    List<Node> of(List<Item> questions) {
        List<Node> rules = new ArrayList<>();
        for (Item item : questions) {
            rules.add(whenAnswered(item));
            whenTodayIsRead(item).ifPresent(rules::add);
            whenDated(item).ifPresent(rules::add);
            whenNotAsked(item).ifPresent(rules::add);
            whenRequired(item).ifPresent(rules::add);
        }
        questions.forEach(this::noteValues);
        return rules;
    }

    /** No reason for leaving open what is answered, and the day of the response where the answer is compared with it. */
    private Node whenAnswered(Item item) {
        Node.MappingBuilder then = Node.mapping();
        if (!within && DayNeeded.readsToday(item) && !item.id().isInRow()) {
            then.put("required", completedOn());
        }
        then.put("properties", Node.mapping().put("unanswered", without(item)).build());
        return ifThen(ItemClauses.answered(item).schema(), then.build());
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
        Clause said = Clause.or(List.of(ItemClauses.answered(item), ItemClauses.hasReason(item), known.skipped(item)));
        return Optional.of(ifThen(asked.schema(), said.schema()));
    }

    /** The day of the response, where a day in a row is compared with it: no row can say what stands outside of it. */
    private Optional<Node> whenTodayIsRead(Item item) {
        if (within || !(item.type() instanceof ItemType.Group group)) {
            return Optional.empty();
        }
        Node then = Node.mapping().put("required", completedOn()).build();
        return DayNeeded.inRows(item, group).map(read -> ifThen(read.schema(), then));
    }

    /** The day of the response, where a response within it has one, as the two are compared, or reads that of the whole. */
    private Optional<Node> whenDated(Item item) {
        if (within || !(item.type() instanceof ItemType.Instrument instrument)) {
            return Optional.empty();
        }
        Node needed = DayNeeded.by(instrument.assessment());
        Node then = Node.mapping().put("required", completedOn()).build();
        return Optional.of(ifThen(ItemClauses.answer(item, needed).schema(), then));
    }

    private static Node completedOn() {
        return Node.sequence(List.of(Node.text("completedOn")));
    }

    /** Rules about single values that no schema can say. */
    private void noteValues(Item item) {
        if (item.type() instanceof ItemType.Number number && number.measure().decimals() > 0
                || item.type() instanceof ItemType.Trials trials
                        && trials.measure().decimals() > 0) {
            alsoChecked.add(AlsoChecked.DECIMALS.at(item));
        }
        if (item.type() instanceof ItemType.Number number && !number.alsoIn().isEmpty()) {
            alsoChecked.add(AlsoChecked.AS_ENTERED.at("/asEntered/" + item.id().name()));
        }
        if (item.type() instanceof ItemType.Text) {
            alsoChecked.add(AlsoChecked.LINE_ENDS.at(item));
        }
        if (item.type() instanceof ItemType.Group) {
            alsoChecked.add(AlsoChecked.ROWS_APART.at(item));
        }
        if (item.type() instanceof ItemType.Instrument) {
            alsoChecked.add(AlsoChecked.REUSE.at(item));
        }
        if (item.type() instanceof ItemType.Date date) {
            date.notAfter()
                    .ifPresent(
                            limit -> alsoChecked.add(AlsoChecked.notAfter(limit).at(item)));
            date.notBefore()
                    .ifPresent(limit ->
                            alsoChecked.add(AlsoChecked.notBefore(limit).at(item)));
        }
    }

    private static Node without(Item item) {
        return under(item, Node.truth(false));
    }

    private static Node under(Item item, Node schema) {
        return Node.mapping()
                .put(
                        "properties",
                        Node.mapping().put(item.id().inFormula().name(), schema).build())
                .build();
    }

    private static Node ifThen(Node condition, Node then) {
        return Node.mapping().put("if", condition).put("then", then).build();
    }
}
