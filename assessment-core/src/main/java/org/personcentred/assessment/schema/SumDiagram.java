package org.personcentred.assessment.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.expression.Numbers;

/**
 * Says something about a sum as a chain of {@code if}, {@code then} and {@code else}: one term after the other, with
 * one definition for each thing that can be known of the sum so far.
 *
 * <p>Chains that come to the same are one. Beyond a budget nothing is said.
 */
final class SumDiagram {
    /** Most sums so far that are looked at. */
    private static final int MOST_LOOKED_AT = 20_000;
    /** Most definitions that one sum may take. */
    static final int MOST_DEFINITIONS = 400;

    private final String name;
    private final List<ListedTerm> terms;
    private final Predicate<Numbers> goal;
    private final Map<At, Node> known = new HashMap<>();
    private final Map<Node, Node> references = new HashMap<>();
    private final Map<String, Node> definitions = new LinkedHashMap<>();

    private record At(int term, Numbers sum) {}

    private SumDiagram(String name, List<ListedTerm> terms, Predicate<Numbers> goal) {
        this.name = name;
        this.terms = terms;
        this.goal = goal;
    }

    /**
     * When the sum, and whatever it can still become, reaches a goal.
     *
     * @param name begins the names of the definitions
     * @param from the sum before its first term
     */
    static Clause of(
            String name, List<ListedTerm> terms, BigDecimal from, Predicate<Numbers> goal, Definitions definitions) {
        SumDiagram diagram = new SumDiagram(name, terms, goal);
        Optional<Node> first = diagram.node(new At(0, Numbers.of(from)));
        if (first.isEmpty()) {
            return Clause.UNSAID;
        }
        definitions.putAll(diagram.definitions);
        boolean exact = terms.stream()
                .flatMap(term -> term.states().stream())
                .allMatch(state -> state.when().exact());
        return new Clause(first.get(), exact);
    }

    /** The schema from a term on; nothing once the budget is used up. */
    private Optional<Node> node(At at) {
        Node found = known.get(at);
        if (found != null) {
            return Optional.of(found);
        }
        if (known.size() >= MOST_LOOKED_AT || definitions.size() >= MOST_DEFINITIONS) {
            return Optional.empty();
        }
        Optional<Node> node = at.term() == terms.size()
                ? Optional.of(Node.truth(goal.test(at.sum())))
                : chain(at).map(chain -> referred(at, chain));
        node.ifPresent(made -> known.put(at, made));
        return node;
    }

    private Optional<Node> chain(At at) {
        ListedTerm term = terms.get(at.term());
        Optional<Node> otherwise = next(at, term.open());
        Map<Node, List<Clause>> cases = new LinkedHashMap<>();
        for (ListedTerm.State state : term.states()) {
            Optional<Node> then = next(at, Numbers.of(state.value()));
            if (then.isEmpty()) {
                return then;
            }
            cases.computeIfAbsent(then.get(), unused -> new ArrayList<>()).add(state.when());
        }
        return otherwise.map(last -> chained(cases, last));
    }

    private Optional<Node> next(At at, Numbers value) {
        return node(new At(at.term() + 1, at.sum().with(value, BigDecimal::add)));
    }

    private static Node chained(Map<Node, List<Clause>> cases, Node otherwise) {
        Node chain = otherwise;
        List<Map.Entry<Node, List<Clause>>> entries = new ArrayList<>(cases.entrySet());
        for (int index = entries.size() - 1; index >= 0; index--) {
            Map.Entry<Node, List<Clause>> entry = entries.get(index);
            if (!entry.getKey().equals(otherwise)) {
                chain = Node.mapping()
                        .put("if", Clause.or(entry.getValue()).schema())
                        .put("then", entry.getKey())
                        .put("else", chain)
                        .build();
            }
        }
        return chain;
    }

    private Node referred(At at, Node chain) {
        boolean isShort = chain instanceof Node.Truth
                || ((Node.Mapping) chain).get("$ref").isPresent();
        return isShort ? chain : references.computeIfAbsent(chain, made -> define(at, made));
    }

    private Node define(At at, Node chain) {
        String prefix = name + "-" + terms.get(at.term()).name() + "-";
        long before = definitions.keySet().stream()
                .filter(other -> other.startsWith(prefix))
                .count();
        definitions.put(prefix + (before + 1), chain);
        return Definitions.reference(prefix + (before + 1));
    }
}
