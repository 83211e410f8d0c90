package org.personcentred.assessment.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Points;
import org.personcentred.assessment.definition.Steps;
import org.personcentred.assessment.definition.Stretch;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Numbers;

/** The points of an item as a term of a sum, with each value they can have and the answers that give it. */
final class ListedPoints {
    private final Definitions definitions;

    ListedPoints(Definitions definitions) {
        this.definitions = definitions;
    }

    /** The points times a factor; nothing where they rest on more than the answer to the item itself. */
    Optional<ListedTerm> of(Item item, BigDecimal factor) {
        // what it counts where it is not asked is beyond a diagram of answers
        boolean isBeyond = item.ifNotAsked().isPresent()
                || item.points().reasons().stream()
                        .anyMatch(rule -> rule.reason().reason() == Reason.NOT_APPLICABLE);
        if (isBeyond) {
            return Optional.empty();
        }
        Optional<Map<BigDecimal, Clause>> answers = answers(item);
        return answers.map(byPoints -> {
            reasons(item, byPoints);
            List<ListedTerm.State> states = new ArrayList<>();
            byPoints.forEach((points, when) -> {
                String called = item.id().name() + "-points-" + points.toPlainString();
                states.add(new ListedTerm.State(definitions.put(called, when), points.multiply(factor)));
            });
            return new ListedTerm(
                    item.id().name(), states, Numbers.of(states.stream().map(ListedTerm.State::value)));
        });
    }

    private static Optional<Map<BigDecimal, Clause>> answers(Item item) {
        if (item.type() instanceof ItemType.Choice choice) {
            return Optional.of(options(item, choice.options()));
        }
        boolean alone = item.scaleConditions().toList().equals(List.of(Condition.ALWAYS));
        if (alone && item.type() instanceof ItemType.Scale scale) {
            return Optional.of(numbers(item, scale.steps()));
        }
        boolean plain = alone
                && item.type() instanceof ItemType.Number
                && item.points().scales().get(0).bins().stream()
                        .allMatch(bin -> bin.points().isPresent());
        return plain ? Optional.of(bins(item)) : Optional.empty();
    }

    private static Map<BigDecimal, Clause> numbers(Item item, Steps steps) {
        Map<BigDecimal, Clause> byPoints = new TreeMap<>();
        for (int number : steps.each()) {
            BigDecimal value = BigDecimal.valueOf(number);
            Clause chosen = ItemClauses.answer(
                    item, Node.mapping().put("const", Node.number(number)).build());
            item.points().scales().get(0).of(value).ifPresent(points -> add(byPoints, points, chosen));
        }
        return byPoints;
    }

    private static void add(Map<BigDecimal, Clause> byPoints, BigDecimal points, Clause when) {
        byPoints.merge(points, when, (one, other) -> Clause.or(List.of(one, other)));
    }

    private static Map<BigDecimal, Clause> options(Item item, List<Option> options) {
        Map<BigDecimal, List<String>> ids = new TreeMap<>();
        for (Option option : options) {
            if (option.points().isPresent() && option.means().isEmpty()) {
                ids.computeIfAbsent(option.points().get(), unused -> new ArrayList<>())
                        .add(option.id());
            }
        }
        Map<BigDecimal, Clause> byPoints = new TreeMap<>();
        ids.forEach((points, chosen) -> byPoints.put(points, ItemClauses.isOneOf(item, chosen)));
        return byPoints;
    }

    private static Map<BigDecimal, Clause> bins(Item item) {
        Map<BigDecimal, Clause> byPoints = new TreeMap<>();
        for (Points.Bin bin : item.points().scales().get(0).bins()) {
            Clause within = ItemClauses.answer(item, within(bin.stretch()));
            add(byPoints, bin.points().orElseThrow(), within);
        }
        return byPoints;
    }

    private static Node within(Stretch stretch) {
        Node.MappingBuilder schema = Node.mapping().put("type", "number");
        stretch.from().ifPresent(from -> schema.put("minimum", Node.number(from)));
        stretch.to().ifPresent(to -> schema.put("maximum", Node.number(to)));
        stretch.below().ifPresent(below -> schema.put("exclusiveMaximum", Node.number(below)));
        return schema.build();
    }

    private static void reasons(Item item, Map<BigDecimal, Clause> byPoints) {
        for (Points.ForReason rule : item.points().reasons()) {
            Clause said =
                    ItemClauses.isOpenFor(item, why -> item.points().of(why).equals(Optional.of(rule)));
            add(byPoints, rule.points(), said);
        }
    }
}
