package org.personcentred.assessment.schema;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.document.Node;

/** What can be so of one item of a response. */
final class ItemClauses {
    /** More than spaces, tabs and line ends. */
    private static final String SOMETHING = "[^ \\t\\n\\r]";

    private ItemClauses() {}

    /** It is answered; words that are all blank are none. */
    static Clause answered(Item item) {
        Node value = item.type() instanceof ItemType.Text
                ? something()
                : Node.mapping()
                        .put("not", Node.mapping().put("type", "null").build())
                        .build();
        return answer(item, value);
    }

    /** A text that is not blank. */
    static Node something() {
        return Node.mapping().put("type", "string").put("pattern", SOMETHING).build();
    }

    /** It is answered with one of these options. */
    static Clause isOneOf(Item item, Collection<String> options) {
        return options.isEmpty() ? Clause.NEVER : answer(item, oneOf(options));
    }

    /** This option is among those ticked. */
    static Clause includes(Item item, String option) {
        Node wanted = Node.mapping().put("const", option).build();
        return answer(
                item,
                Node.mapping().put("type", "array").put("contains", wanted).build());
    }

    /** It is left open for this reason, or answered with an option that means it. */
    static Clause reasonIs(Item item, Unanswered wanted) {
        return isOpenFor(item, why -> why.isA(wanted));
    }

    /** It is left open for one of these reasons, or answered with an option that means one. */
    static Clause isOpenFor(Item item, Predicate<Unanswered> wanted) {
        List<String> words = Envelope.reasons(item).stream()
                .filter(word -> wanted.test(Unanswered.read(word).orElseThrow()))
                .toList();
        List<String> options = item.type().options().stream()
                .filter(option ->
                        option.means().map(Unanswered::of).filter(wanted).isPresent())
                .map(Option::id)
                .toList();
        Clause said = words.isEmpty() ? Clause.NEVER : Clause.of(under("unanswered", name(item), oneOf(words)));
        return Clause.or(List.of(said, isOneOf(item, options)));
    }

    /** It is said not to apply. */
    static Clause doesNotApply(Item item) {
        return reasonIs(item, Unanswered.of(Reason.NOT_APPLICABLE));
    }

    /** It is left open for any reason. */
    static Clause hasReason(Item item) {
        return Clause.of(under("unanswered", name(item), Node.truth(true)));
    }

    /** Its answer fits a schema. */
    static Clause answer(Item item, Node value) {
        return Clause.of(item.id().isInRow() ? required(name(item), value) : under("answers", name(item), value));
    }

    /** There is a row of it of which something is so. */
    static Clause someRow(Item group, Clause row) {
        Node value = rows().put("contains", row.schema()).build();
        return row.isNever() ? row : new Clause(answer(group, value).schema(), row.exact());
    }

    /** Of each of its rows something is so; of none at all, too. */
    static Clause everyRow(Item group, Clause row) {
        Node value = rows().put("items", row.schema()).build();
        return new Clause(answer(group, value).schema(), row.exact());
    }

    private static Node.MappingBuilder rows() {
        return Node.mapping().put("type", "array");
    }

    private static String name(Item item) {
        return item.id().inFormula().name();
    }

    /** One of these words. */
    static Node oneOf(Collection<String> words) {
        return Node.mapping()
                .put("enum", Node.sequence(words.stream().map(Node::text).toList()))
                .build();
    }

    /** There is something under a key of a key, and it fits. */
    private static Node under(String key, String inner, Node value) {
        return required(key, required(inner, value));
    }

    private static Node required(String key, Node value) {
        return Node.mapping()
                .put("required", Node.sequence(List.of(Node.text(key))))
                .put("properties", Node.mapping().put(key, value).build())
                .build();
    }
}
