package org.personcentred.assessment.definition;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Makes up small forms and half-filled answers to them. Simple formulas come first, so that a failure shrinks well. */
final class SmallForms extends DomainContextBase {
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "2",
            "points(a)",
            "points(b)",
            "c",
            "points(c)",
            "points(d)",
            "days_between(e, completed_on)",
            "months_between('2026-10-01', e)");
    private static final List<String> CONDITIONS = List.of(
            "a = 'none'",
            "a != 'some'",
            "b = 'yes'",
            "includes(d, 'x')",
            "a in ('some', 'lots')",
            "e > '2026-10-31'",
            "e = completed_on");

    /** What c can count: by stretches, by itself, on a scale that a chooses, and for not being possible. */
    private static final List<String> COUNTS = List.of(
            "[{points: value}, {reason: unable, points: 1}]",
            "[{to: 0, points: 1}, {from: 1, points: 4}, {reason: unable, points: 4}]",
            "[{to: 0, points: 1}, {from: 1, points: value}, {reason: unable, points: -2}]",
            "[{when: \"a = 'none'\", rows: [{to: 1, points: 0}, {from: 2, points: 3}]},"
                    + " {when: \"a != 'none'\", rows: [{below: 0, points: 2}, {from: 0, points: 3}]},"
                    + " {reason: unable, points: 3}]",
            "[{when: \"a = 'some'\", rows: value}, {when: \"a != 'some'\", rows: [{points: 2}]},"
                    + " {reason: unable, points: 1}]");

    /** The names that a formula may use: numbers and conditions. */
    record Words(List<String> numbers, List<String> conditions) {
        Words and(List<String> moreNumbers, List<String> moreConditions) {
            return new Words(joined(numbers, moreNumbers), joined(conditions, moreConditions));
        }

        private static List<String> joined(List<String> one, List<String> other) {
            return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
        }
    }

    private static final Words OF_A = new Words(
            List.of("0", "1", "points(a)", "years_between('2025-11-01', e)"),
            List.of("a = 'none'", "a != 'some'", "e < '2026-11-02'"));
    private static final Words OF_AB = OF_A.and(List.of("points(b)"), List.of("b = 'yes'", "b != 'yes'"));
    private static final Words OF_ABC = OF_AB.and(List.of("c", "points(c)", "early"), List.of("c > 0", "early >= 2"));
    private static final Words ALL = new Words(NUMBERS, CONDITIONS).and(List.of("highest(d)", "early"), List.of());
    private static final Words WITH_ROWS = ALL.and(
            List.of(
                    "sum(g, h)",
                    "max(g, h + 1)",
                    "mean(g, if(h = 1, points(i), 2))",
                    "count(g)",
                    "count(g, i = 'yes')",
                    "sum(g, h * points(a))"),
            List.of("any(g, i = 'yes')", "all(g, h = 1)", "any(g, h = 0 and a = 'none')", "count(g) >= 1"));
    private static final Words WITH_SIDES = WITH_ROWS.and(
            List.of("k.left", "max(k.left, k.right)", "mean(k.left)", "abs(k.left - k.right)", "sum(k.right)"),
            List.of("k.right = 1", "k.left < k.right"));
    private static final Words WITH_TOTAL =
            WITH_SIDES.and(List.of("total"), List.of("band(total) = 'high'", "band(total) = 'flag'", "total > 2"));
    private static final Words WITH_NAMED = WITH_TOTAL.and(List.of(), List.of("named"));
    private static final Words WITH_RULED = WITH_NAMED.and(List.of(), List.of("ruled = 'r1'", "ruled != 'r1'"));

    /** Whether each item is asked, and what c then counts. */
    private record Asked(List<String> gates, String counts) {}

    /** A score, and when one of its bands takes the place of another. */
    private record Banded(String total, String flag) {}

    @Provide
    Arbitrary<SmallForm> forms() {
        Arbitrary<List<String>> gates =
                Combinators.combine(gate(OF_A), gate(OF_AB), gate(OF_ABC)).as(List::of);
        return Combinators.combine(
                        Combinators.combine(gates, Arbitraries.of(COUNTS)).as(Asked::new),
                        number(OF_AB, 2),
                        Combinators.combine(number(WITH_SIDES, 3), condition(WITH_SIDES, 1))
                                .as(Banded::new),
                        condition(WITH_TOTAL, 2),
                        condition(WITH_NAMED, 2)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .uniqueElements(),
                        Arbitraries.of("r1", "r2", "r3", ""),
                        number(WITH_RULED, 2),
                        condition(WITH_RULED.and(List.of("after"), List.of()), 2))
                .as((asked, early, total, named, rules, last, after, finding) -> new SmallForm(
                        asked.gates(),
                        asked.counts(),
                        early,
                        total.total(),
                        total.flag(),
                        named,
                        rules,
                        last,
                        after,
                        finding));
    }

    @Provide
    Arbitrary<Filled> filled() {
        return Combinators.combine(
                        Arbitraries.of(Filled.states("e")),
                        Arbitraries.of(Filled.states("a")),
                        Arbitraries.of(Filled.states("b")),
                        Arbitraries.of(Filled.states("c")),
                        Arbitraries.of(Filled.states("d")),
                        Arbitraries.of(Filled.states("g")),
                        Arbitraries.of(Filled.states("k")))
                .as((e, a, b, c, d, g, k) -> new Filled(List.of(e, a, b, c, d, g, k)));
    }

    private static Arbitrary<String> gate(Words words) {
        return Arbitraries.oneOf(Arbitraries.just(""), condition(words, 1));
    }

    static Arbitrary<String> number(Words words, int depth) {
        Arbitrary<String> leaf = Arbitraries.of(words.numbers());
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> part = Arbitraries.lazy(() -> number(words, depth - 1));
        Arbitrary<String> when = Arbitraries.lazy(() -> condition(words, depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(3, leaf),
                Tuple.of(4, two(part, part, List.of("(%s + %s)", "(%s - %s)", "(%s * %s)"))),
                Tuple.of(1, two(part, part, List.of("(%s / %s)"))),
                Tuple.of(3, two(part, part, List.of("sum(%s, %s)", "mean(%s, %s)", "min(%s, %s)", "max(%s, %s)"))),
                Tuple.of(2, one(part, List.of("abs(%s)", "(-%s)", "%s ^ 2", "%s ^ 3", "round(%s, 0)", "ceiling(%s)"))),
                Tuple.of(3, two(when, when, List.of("count(%s, %s)"))),
                Tuple.of(
                        3,
                        Combinators.combine(when, part, part)
                                .as((test, then, other) -> "if(" + test + ", " + then + ", " + other + ")")));
    }

    static Arbitrary<String> condition(Words words, int depth) {
        Arbitrary<String> leaf = Arbitraries.of(words.conditions());
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> part = Arbitraries.lazy(() -> condition(words, depth - 1));
        Arbitrary<String> side = Arbitraries.lazy(() -> number(words, depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(3, leaf),
                Tuple.of(
                        5,
                        Combinators.combine(side, Arbitraries.of("=", "!=", "<", "<=", ">", ">="), side)
                                .as((left, sign, right) -> left + " " + sign + " " + right)),
                Tuple.of(2, two(part, part, List.of("(%s and %s)", "(%s or %s)", "any(%s, %s)", "all(%s, %s)"))),
                Tuple.of(1, one(part, List.of("not (%s)"))));
    }

    private static Arbitrary<String> one(Arbitrary<String> part, List<String> shapes) {
        return Combinators.combine(Arbitraries.of(shapes), part).as((shape, in) -> shape.formatted(in(shape, in)));
    }

    /** Only a bare name or a bracket can be raised to a power. */
    private static String in(String shape, String part) {
        return shape.contains("^") ? "(" + part + ")" : part;
    }

    private static Arbitrary<String> two(Arbitrary<String> one, Arbitrary<String> other, List<String> shapes) {
        return Combinators.combine(Arbitraries.of(shapes), one, other)
                .as((shape, left, right) -> shape.formatted(left, right));
    }
}
