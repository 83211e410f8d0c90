package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Evaluation;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.problem.Checked;

/** Formulas of every kind over one small form. Those of the first lists read no open item twice. */
final class TriedFormulas {
    private static final List<String> EXACT_NUMBERS = List.of(
            "7",
            "limit",
            "points(a)",
            "c",
            "points(d)",
            "highest(d)",
            "early",
            "points(a) + c",
            "points(a) - c",
            "points(a) * c",
            "c / 4",
            "limit / 4 - c",
            "sum(points(a), c, points(d))",
            "mean(points(a), c)",
            "min(points(a), c)",
            "max(points(a), c, 1)",
            "-c",
            "abs(c)",
            "c ^ 2",
            "c ^ 3",
            "c ^ 0",
            "round(c / 4, 0)",
            "ceiling(c / 4)",
            "floor(c / 4)",
            "sqrt(points(a))",
            "count(a = 'some', c > 0)",
            "count(includes(d, 'x'), c = 0, a in ('none', 'lots'))",
            "count(not (c >= 2), 1 > 0)",
            "if(a = 'some', c, 5)",
            "if(c < 0, points(a), highest(d))",
            "if(c <= 2, 1, points(a))",
            "if(b = 'yes', 4, 4)",
            "if(includes(d, 'x'), c, 5)",
            "if(not (a = 'some'), c, 5)",
            "if(2 > c, points(a), 7)",
            "if(limit > c, points(a), 7)",
            "if(points(a) = 4, c, 7)",
            "if(a != 'some', 1, 2)",
            "count(c = 1, points(a) != 4)",
            "count(limit >= c)");

    private static final List<String> OTHER_NUMBERS = List.of(
            "points(b)",
            "lookup(worth, a, c)",
            "points(f)",
            "points(h)",
            "points(f) + points(h)",
            "g",
            "t",
            "min(t)",
            "max(t)",
            "mean(t)",
            "sum(t)",
            "points(a) - points(a)",
            "points(a) * g",
            "points(b) + points(f)",
            "1 / c",
            "c / points(a)",
            "sqrt(c)",
            "sqrt(c) + 1 / c",
            "(c * 999999999999999) ^ 3",
            "if(a = 'some', points(a), 0)",
            "if(g > 0, points(a), c)",
            "if(a = 'some' and c > 0, points(d), 2)",
            "if(a = 'some' or c > 0, points(d), 2)",
            "if(band(early) = 'low', c, 5)",
            "if(ruled = 'first', 1, 2)",
            "if(points(a) + c > 2, 1, 2)",
            "if(severe, 1, 2)",
            "if(not severe, 1, 2)",
            "count(f = 'one', severe)",
            "if(1 / c > 0, points(a), 3)",
            "count(a = 'none', points(a) > 0)",
            "count(g = 0, g = 1)",
            "count(1 / c > 0)",
            "only_with_b",
            "unless_none",
            "total",
            "lookup(worth, a, early)",
            "max(g, points(a) - 2)");

    private static final List<String> EXACT_CONDITIONS = List.of(
            "true",
            "false",
            "strict",
            "a = 'some'",
            "a != 'some'",
            "a in ('some', 'lots')",
            "a in ('none', 'some', 'lots')",
            "b = 'yes'",
            "c > 0",
            "c >= 2",
            "c < 0",
            "c <= -1",
            "c = 0",
            "c != 0",
            "0 = c",
            "-1 <= c",
            "c > 2",
            "points(a) + c > 2",
            "points(a) = 3",
            "points(a) >= c",
            "early >= 5",
            "includes(d, 'x')",
            "not (c > 0)",
            "not (a = 'some' or c > 0)",
            "a = 'some' or c > 0",
            "a = 'some' and c > 0",
            "any(a = 'some', b = 'yes', c > 0)",
            "all(a = 'some', b = 'yes', c > 0)",
            "setting = 'home'",
            "setting in ('hospital')",
            "band(early) = 'low'",
            "band(early) in ('low', 'high')",
            "limit > c");

    private static final List<String> OTHER_CONDITIONS = List.of(
            "g > 0",
            "g >= 0",
            "f = 'one'",
            "a = 'some' or a != 'some'",
            "points(a) > points(a)",
            "points(a) > 2 and a = 'none'",
            "1 / c > 0",
            "1 / c > 0 or a = 'some'",
            "not (1 / c > 0)",
            "band(total) = 'high'",
            "severe",
            "not severe",
            "ruled = 'first'",
            "ruled in ('second', 'third')",
            "ruled = 'first' and c > 0",
            "total > 2",
            "mean(t) > 1",
            "max(t) >= 1");

    private static final List<String> NUMBERS = joined(EXACT_NUMBERS, OTHER_NUMBERS);
    private static final List<String> CONDITIONS = joined(EXACT_CONDITIONS, OTHER_CONDITIONS);

    private static final String DEFINITION = """
            format: 1
            id: small
            version: 1.0.0
            title: Small
            language: en-GB
            licence: {class: A, holder: Us, grant: Ours, checked: 2026-11-22}
            parameters:
              limit: {value: 2, title: Limit, allowed: [2, 3]}
              strict: {value: true, title: Strict}
              setting: {value: home, title: Setting, allowed: [home, hospital]}
            tables:
              worth:
                keys: [a, worth_of]
                noRow: Nothing is known of this
                rows:
                  - {a: none, worth_of: -1 to 0, value: 5}
                  - {a: none, worth_of: 1 to 2, value: 6}
                  - {a: some, worth_of: 0 to 2, value: 7}
                  - {a: lots, worth_of: -1 to 2, value: 5}
            sections:
              - id: only
                title: Only
                items:
                  - id: a
                    ask: A
                    type: choice
                    options: [{id: none, label: N, points: 0}, {id: some, label: S, points: 1}, {id: lots, label: L, points: 4}]
                  - {id: b, ask: B, type: yes_no, points: {"yes": 2}}
                  - {id: c, ask: C, type: number, min: -1, max: 2}
                  - id: d
                    ask: D
                    type: choices
                    options: [{id: x, label: X, points: 1}, {id: y, label: Y, points: 3}, {id: z, label: Z, points: 0, exclusive: true}]
                  - {id: g, ask: G, type: number, min: 0, max: 1, when: "a != 'none'"}
                  - id: f
                    ask: F
                    type: choice
                    when: "b = 'yes'"
                    ifNotAsked: {points: 0}
                    options: [{id: one, label: O, points: 1}, {id: two, label: T, points: 2}]
                  - id: h
                    ask: H
                    type: choice
                    when: "b = 'yes' and c > 0"
                    ifNotAsked: {points: 0, when: "b = 'no'"}
                    options: [{id: one, label: O, points: 1}, {id: two, label: T, points: 2}]
                  - {id: t, ask: T, type: trials, count: 1 to 2, take: last, min: 0, max: 2}
            conditions:
              severe: {title: Severe, when: "points(a) > 2 or c > 1"}
            %sscores:
              - id: early
                title: Early
                formula: "points(a) + points(d)"
                range: [0, 8]
                bands: [{id: low, to: 4, label: Low}, {id: high, from: 5, label: High}]
              - {id: only_with_b, title: With B, formula: "points(a)", when: "b = 'yes'"}
              - {id: unless_none, title: Unless, formula: "6 / points(a)", unless: {when: "points(a) = 0", say: Nothing to share}}
              - id: total
                title: Total
                formula: "points(a) + if(a = 'none', 0, g)"
                bands: [{id: low, label: Low, below: 2}, {id: high, label: High, from: 2}]
            %sdecisions:
              - id: ruled
                title: Ruled
                rules:
                  - {when: severe, then: first, label: First}
                  - {when: "c = 0", then: second, label: Second}
                otherwise: {then: third, label: Third}
            """;

    static final Assessment FORM = form();

    private TriedFormulas() {}

    /** One of them, with the items that it reads itself or by way of something else. */
    sealed interface Tried {
        String written();

        Set<String> items();

        boolean readsNothingTwice();

        /** Every state of the items it reads. */
        default List<SmallState> states() {
            return SmallState.all(items());
        }

        /** A formula that comes to a number. */
        record OfNumber(String written, Expression formula, Set<String> items, boolean readsNothingTwice)
                implements Tried {
            Value value(Facts facts) {
                return formula.accept(new Evaluation(facts)).value();
            }

            @Override
            public String toString() {
                return written;
            }
        }

        /** A formula that is true or false. */
        record OfCondition(String written, Condition condition, Set<String> items, boolean readsNothingTwice)
                implements Tried {
            Verdict verdict(Facts facts) {
                return facts.judge(condition).verdict();
            }

            @Override
            public String toString() {
                return written;
            }
        }
    }

    static Stream<Tried.OfNumber> numbers() {
        return IntStream.range(0, NUMBERS.size()).mapToObj(index -> {
            Expression formula = FORM.scores().get("n" + index).formula();
            boolean exact = index < EXACT_NUMBERS.size();
            return new Tried.OfNumber(NUMBERS.get(index), formula, items(References.of(formula)), exact);
        });
    }

    static Stream<Tried.OfCondition> conditions() {
        return IntStream.range(0, CONDITIONS.size()).mapToObj(index -> {
            Condition condition = FORM.conditions().get("c" + index).when();
            boolean exact = index < EXACT_CONDITIONS.size();
            return new Tried.OfCondition(CONDITIONS.get(index), condition, items(References.of(condition)), exact);
        });
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Set<String> items(Set<Reference> references) {
        return references.stream()
                .flatMap(reference -> switch (reference.kind()) {
                    case ITEM -> item(reference.name()).stream();
                    case SCORE, BAND ->
                        items(References.of(FORM.scores().get(reference.name()).formula())).stream();
                    case CONDITION ->
                        items(References.of(
                                        FORM.conditions().get(reference.name()).when()))
                                .stream();
                    case DECISION ->
                        FORM.decisions().get(reference.name()).rules().stream()
                                .flatMap(rule -> items(References.of(rule.when())).stream());
                    case PARAMETER, TODAY -> Stream.empty();
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> item(String id) {
        Set<String> items =
                items(References.of(FORM.item(new ItemId(id)).orElseThrow().asked()));
        items.add(id);
        return items;
    }

    private static Assessment form() {
        String scores = IntStream.range(0, NUMBERS.size())
                .mapToObj(index -> "  - {id: n%d, title: N, formula: \"%s\"}\n".formatted(index, NUMBERS.get(index)))
                .collect(Collectors.joining());
        String conditions = IntStream.range(0, CONDITIONS.size())
                .mapToObj(index -> "  c%d: {title: C, when: \"%s\"}\n".formatted(index, CONDITIONS.get(index)))
                .collect(Collectors.joining());
        byte[] bytes = DEFINITION.formatted(conditions, scores).getBytes(StandardCharsets.UTF_8);
        Checked<Node> tree = DocumentReader.yaml("small.yaml", bytes, Limits.forDefinition());
        assertThat(tree.problems()).isEmpty();
        Node root = ((Checked.Valid<Node>) tree).value();
        Compilation compilation = new Compilation(new Definition("small.yaml", root, java.util.Map.of()), Map.of());
        assertThat(compilation.problems().stream()
                        .map(problem -> problem.code() + problem.parameters())
                        .filter(code -> code.startsWith("FORMULA") || code.contains("UNKNOWN")))
                .isEmpty();
        return compilation.assessment();
    }
}
