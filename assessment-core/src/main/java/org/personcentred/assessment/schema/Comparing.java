package org.personcentred.assessment.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Measure;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Itself;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Relation;

/**
 * When two numbers are known to stand in a relation, whatever is still answered, and when they are known not to.
 *
 * <p>An item that is not asked makes a comparison false, and so does one that is said not to apply, if it is compared
 * itself. Otherwise the difference of the two sides is compared with zero, over everything it can still become.
 */
final class Comparing {
    private static final Numbers ZERO = Numbers.of(BigDecimal.ZERO);

    private final Assessment assessment;
    private final KnownWhen known;
    private final Definitions definitions;
    private final String name;

    Comparing(Assessment assessment, KnownWhen known, Definitions definitions, String name) {
        this.assessment = assessment;
        this.known = known;
        this.definitions = definitions;
        this.name = name;
    }

    Known compare(Condition.Comparison comparison) {
        SumReader reader = new SumReader(assessment.formulas());
        Optional<Sum> difference = SumReader.plus(
                comparison.left().accept(reader),
                SumReader.negative(comparison.right().accept(reader)));
        return difference
                .filter(Sum::readsEachOnce)
                .filter(this::isReached)
                .map(sum -> known(sum, comparison))
                .orElse(Known.UNSAID);
    }

    private boolean isReached(Sum sum) {
        return sum.terms().stream().map(Sum.Term::leaf).allMatch(leaf -> {
            if (leaf instanceof Leaf.Points points) {
                return known.reaches(points.item());
            }
            return !(leaf instanceof Leaf.Number number) || known.reaches(number.item());
        });
    }

    private Known known(Sum sum, Condition.Comparison comparison) {
        Relation relation = comparison.relation();
        Set<ItemId> themselves = Itself.questions(comparison);
        if (sum.terms().size() == 1 && sum.terms().get(0).leaf() instanceof Leaf.Number number) {
            return ofNumber(number, sum, relation, themselves);
        }
        List<ListedTerm> terms = new ArrayList<>();
        for (Sum.Term term : sum.terms()) {
            Optional<ListedTerm> listed = listed(term);
            if (listed.isEmpty()) {
                return Known.UNSAID;
            }
            terms.add(listed.get());
        }
        Clause always = SumDiagram.of(
                definitions.name(name + "-true"),
                terms,
                sum.constant(),
                left -> !left.canBe(opposite(relation), ZERO),
                definitions);
        Clause never = SumDiagram.of(
                definitions.name(name + "-false"),
                terms,
                sum.constant(),
                left -> !left.canBe(relation, ZERO),
                definitions);
        return applying(items(sum), themselves, always, never);
    }

    /** What is known of it if these items are asked and apply, made to hold as well where they are not or do not. */
    private Known applying(List<Item> items, Set<ItemId> themselves, Clause always, Clause never) {
        List<Clause> met = new ArrayList<>();
        List<Clause> notMet = new ArrayList<>();
        for (Item item : items) {
            met.add(known.asked(item));
            notMet.add(known.notAsked(item));
            if (themselves.contains(item.id())) {
                met.add(known.doesNotApply(item).not());
                notMet.add(known.doesNotApply(item));
            }
        }
        met.add(always);
        notMet.add(never);
        return new Known(Clause.and(met), Clause.or(notMet));
    }

    private List<Item> items(Sum sum) {
        return sum.terms().stream()
                .flatMap(term -> term.leaf() instanceof Leaf.Points points
                        ? assessment.item(points.item()).stream()
                        : Stream.empty())
                .toList();
    }

    /** A term with each value it can have; nothing where these are too many to list. */
    private Optional<ListedTerm> listed(Sum.Term term) {
        if (term.leaf() instanceof Leaf.Points points) {
            Item item = assessment.item(points.item()).orElseThrow();
            return new ListedPoints(definitions).of(item, term.factor());
        }
        return term.leaf() instanceof Leaf.Holds holds
                ? Optional.of(holds(holds.condition(), term.factor()))
                : Optional.empty();
    }

    private ListedTerm holds(Condition condition, BigDecimal factor) {
        Known when = condition.accept(known);
        List<ListedTerm.State> states =
                List.of(new ListedTerm.State(when.met(), factor), new ListedTerm.State(when.notMet(), BigDecimal.ZERO));
        return new ListedTerm("count", states, Numbers.of(Stream.of(BigDecimal.ZERO, factor)));
    }

    private Known ofNumber(Leaf.Number number, Sum sum, Relation asWritten, Set<ItemId> themselves) {
        BigDecimal factor = sum.terms().get(0).factor();
        if (factor.abs().compareTo(BigDecimal.ONE) != 0) {
            return Known.UNSAID;
        }
        Relation relation = factor.signum() < 0 ? turned(asWritten) : asWritten;
        BigDecimal limit = factor.signum() < 0 ? sum.constant() : sum.constant().negate();
        Item item = assessment.item(number.item()).orElseThrow();
        Numbers open = numbers(item.type());
        Clause always = open.canBe(opposite(relation), Numbers.of(limit))
                ? ItemClauses.answer(item, numeric(relation, limit))
                : Clause.ALWAYS;
        Clause never = open.canBe(relation, Numbers.of(limit))
                ? ItemClauses.answer(item, numeric(opposite(relation), limit))
                : Clause.ALWAYS;
        return applying(List.of(item), themselves, always, never);
    }

    private static Numbers numbers(ItemType type) {
        if (type instanceof ItemType.Scale scale) {
            return scale.steps().numbers();
        }
        Measure measure = ((ItemType.Number) type).measure();
        return new Numbers.Between(measure.lowest(), measure.highest(), measure.decimals());
    }

    private static Node numeric(Relation relation, BigDecimal limit) {
        Node number = Node.number(limit);
        Node.MappingBuilder schema = Node.mapping().put("type", "number");
        return switch (relation) {
            case LESS -> schema.put("exclusiveMaximum", number).build();
            case AT_MOST -> schema.put("maximum", number).build();
            case MORE -> schema.put("exclusiveMinimum", number).build();
            case AT_LEAST -> schema.put("minimum", number).build();
            case EQUAL -> schema.put("minimum", number).put("maximum", number).build();
            case UNEQUAL -> schema.put("not", numeric(Relation.EQUAL, limit)).build();
        };
    }

    private static Relation opposite(Relation relation) {
        return switch (relation) {
            case EQUAL -> Relation.UNEQUAL;
            case UNEQUAL -> Relation.EQUAL;
            case LESS -> Relation.AT_LEAST;
            case AT_MOST -> Relation.MORE;
            case MORE -> Relation.AT_MOST;
            case AT_LEAST -> Relation.LESS;
        };
    }

    /** The same relation seen from the other side. */
    private static Relation turned(Relation relation) {
        return switch (relation) {
            case EQUAL, UNEQUAL -> relation;
            case LESS -> Relation.MORE;
            case AT_MOST -> Relation.AT_LEAST;
            case MORE -> Relation.LESS;
            case AT_LEAST -> Relation.AT_MOST;
        };
    }
}
