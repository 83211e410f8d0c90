package org.personcentred.assessment.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.CrossCheck;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.ItemsRead;
import org.personcentred.assessment.definition.NamedCondition;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Subject;

/**
 * Says of a condition, as schemas of the response, when it is known to hold and when it is known not to: the same
 * three values as {@link org.personcentred.assessment.expression.Judgement} finds over a response.
 */
final class KnownWhen implements Joining {
    private final Assessment assessment;
    private final Definitions definitions;
    private final Map<ItemId, Known> asked = new HashMap<>();
    private final Map<Condition.Comparison, Known> comparisons = new HashMap<>();
    private final Map<ItemId, KnownWhen> rows = new HashMap<>();
    private final Optional<ItemId> group;

    KnownWhen(Assessment assessment, Definitions definitions) {
        this(assessment, definitions, Optional.empty());
    }

    private KnownWhen(Assessment assessment, Definitions definitions, Optional<ItemId> group) {
        this.assessment = assessment;
        this.definitions = definitions;
        this.group = group;
    }

    /** The same over one row of a group: what stands outside of the row cannot be said there. */
    KnownWhen inRow(ItemType.Group of) {
        ItemId id = of.items().get(0).id().group();
        return rows.computeIfAbsent(id, unused -> new KnownWhen(assessment, definitions, Optional.of(id)));
    }

    /** Whether an item stands where these conditions are said: in the same row, or in none. */
    boolean reaches(ItemId item) {
        return (item.isInRow() ? Optional.of(item.group()) : Optional.empty()).equals(group);
    }

    /** When an item is known to be asked. */
    Clause asked(Item item) {
        return whenAsked(item).met();
    }

    /** When the section of an item is passed over. */
    Clause skipped(Item item) {
        return Skips.skipped(assessment, item, Envelope.SKIPS);
    }

    /** When an item is known not to be asked. */
    Clause notAsked(Item item) {
        return whenAsked(item).notMet();
    }

    /** When a cross-check is known to be broken: every item it reads was asked and applies, and it does not hold. */
    Clause broken(CrossCheck check) {
        List<Clause> parts = new ArrayList<>();
        for (Item item : ItemsRead.by(check.must(), assessment)) {
            parts.add(asked(item));
            parts.add(doesNotApply(item).not());
            if (item.type() instanceof ItemType.Group) {
                // of no rows nothing is so, and nothing can be wrong
                parts.add(ItemClauses.someRow(item, Clause.ALWAYS));
            }
        }
        parts.add(check.must().accept(this).notMet());
        return Clause.and(parts);
    }

    /** When an item is said not to apply, itself or with its section. */
    Clause doesNotApply(Item item) {
        Unanswered notApplicable = Unanswered.of(Reason.NOT_APPLICABLE);
        return Clause.or(
                List.of(ItemClauses.reasonIs(item, notApplicable), Skips.leaves(assessment, item, notApplicable)));
    }

    private Known whenAsked(Item item) {
        Known before = asked.get(item.id());
        if (before != null) {
            return before;
        }
        Known when = item.isConditional() ? item.asked().accept(this) : Known.ALWAYS;
        Known named = new Known(
                definitions.put(item.id().name() + "-asked", when.met()),
                definitions.put(item.id().name() + "-not-asked", when.notMet()));
        asked.put(item.id(), named);
        return named;
    }

    @Override
    public Known literal(Condition.Literal literal) {
        return literal.holds() ? Known.ALWAYS : Known.ALWAYS.negated();
    }

    @Override
    public Known parameter(Condition.Parameter parameter) {
        return Known.UNSAID;
    }

    @Override
    public Optional<Condition> meant(Condition.Named named) {
        return Optional.ofNullable(assessment.conditions().get(named.id())).map(NamedCondition::when);
    }

    @Override
    public Known comparison(Condition.Comparison comparison) {
        Known before = comparisons.get(comparison);
        if (before != null) {
            return before;
        }
        String name = group.map(of -> of + "-").orElse("") + "rule" + (comparisons.size() + 1);
        Known when = new Comparing(assessment, this, definitions, name).compare(comparison);
        comparisons.put(comparison, when);
        return when;
    }

    @Override
    public Known oneOf(Condition.OneOf oneOf) {
        ItemId id = new ItemId(oneOf.subject().name());
        if (oneOf.subject().kind() != Subject.Kind.ITEM || !reaches(id)) {
            return Known.UNSAID;
        }
        Item item = item(id);
        Set<String> all = item.type().options().stream()
                .filter(option -> option.means().isEmpty())
                .map(Option::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = new TreeSet<>(all);
        wanted.retainAll(oneOf.ids());
        Set<String> others = new TreeSet<>(all);
        others.removeAll(oneOf.ids());
        Clause met = others.isEmpty() ? Clause.ALWAYS : ItemClauses.isOneOf(item, wanted);
        Clause notMet = wanted.isEmpty() ? Clause.ALWAYS : ItemClauses.isOneOf(item, others);
        return ifItApplies(item, met, notMet);
    }

    @Override
    public Known includes(Condition.Includes includes) {
        if (!reaches(includes.item())) {
            return Known.UNSAID;
        }
        Item item = item(includes.item());
        Clause ticked = ItemClauses.includes(item, includes.option());
        Clause notTicked = Clause.and(List.of(ItemClauses.answered(item), ticked.not()));
        return ifItApplies(item, ticked, notTicked);
    }

    /** What is known of an item that is asked and applies; of one that does not, nothing holds. */
    private Known ifItApplies(Item item, Clause met, Clause notMet) {
        Clause doesNotApply = doesNotApply(item);
        return new Known(
                Clause.and(List.of(asked(item), doesNotApply.not(), met)),
                Clause.or(List.of(notAsked(item), doesNotApply, notMet)));
    }

    @Override
    public Known answered(Condition.Answered answered) {
        if (!reaches(answered.item())) {
            return Known.UNSAID;
        }
        Item item = item(answered.item());
        List<String> reasons = item.type().options().stream()
                .filter(option -> option.means().isPresent())
                .map(Option::id)
                .toList();
        Clause said = Clause.and(List.of(
                ItemClauses.answered(item), ItemClauses.isOneOf(item, reasons).not(), asked(item)));
        return new Known(said, said.not());
    }

    @Override
    public Known reasonIs(Condition.ReasonIs reasonIs) {
        if (!reaches(reasonIs.item())) {
            return Known.UNSAID;
        }
        Item item = item(reasonIs.item());
        // where an item is known not to be asked, a reason of its own for leaving it open is refused anyway
        Clause said = ItemClauses.reasonIs(item, reasonIs.reason());
        Clause passedOver = Clause.and(List.of(
                Skips.leaves(assessment, item, reasonIs.reason()),
                notAsked(item).not()));
        Clause either = Clause.or(List.of(said, passedOver));
        return new Known(either, either.not());
    }

    @Override
    public Known anyKnown(Condition.AnyKnown anyKnown) {
        return new KnownOnly(this).anyKnown(anyKnown);
    }

    @Override
    public Known inRows(Condition.InRows inRows) {
        if (!reaches(inRows.group())) {
            return Known.UNSAID;
        }
        Item item = item(inRows.group());
        Known row = inRows.each().get(0).accept(inRow((ItemType.Group) item.type()));
        Clause none = ItemClauses.everyRow(item, Clause.NEVER);
        Clause some = ItemClauses.someRow(item, Clause.ALWAYS);
        return inRows.all()
                ? ifItApplies(
                        item,
                        Clause.and(List.of(some, ItemClauses.everyRow(item, row.met()))),
                        Clause.or(List.of(none, ItemClauses.someRow(item, row.notMet()))))
                : ifItApplies(item, ItemClauses.someRow(item, row.met()), ItemClauses.everyRow(item, row.notMet()));
    }

    Item item(ItemId id) {
        return assessment.item(id).orElseThrow();
    }
}
