package org.personcentred.assessment.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.answer.Take;
import org.personcentred.assessment.answer.Unanswered;

/** Plain English says neither less nor more than the formula reads. */
class WordingProperties {
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern RUN = Pattern.compile("\\bq(\\d+) to q(\\d+)\\b");
    private static final Pattern NAME = Pattern.compile("\\bq\\d+\\b|\\b(?:score|set|rule|named)_[a-c]\\b");

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void a_formula_in_words_names_exactly_what_it_reads(@ForAll("formulas") Expression formula) {
        assertThat(namesIn(Wording.of(formula))).isEqualTo(names(References.of(formula)));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void a_condition_in_words_names_exactly_what_it_reads(@ForAll("conditions") Condition condition) {
        assertThat(namesIn(Wording.of(condition))).isEqualTo(names(References.of(condition)));
    }

    private static Set<String> names(Set<Reference> references) {
        return references.stream()
                .filter(reference -> reference.kind() != Reference.Kind.TODAY)
                .map(Reference::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesIn(String words) {
        String unquoted = QUOTED.matcher(words).replaceAll("''");
        Set<String> names = new TreeSet<>();
        Matcher runs = RUN.matcher(unquoted);
        while (runs.find()) {
            IntStream.rangeClosed(Integer.parseInt(runs.group(1)), Integer.parseInt(runs.group(2)))
                    .forEach(number -> names.add("q" + number));
        }
        Matcher found = NAME.matcher(RUN.matcher(unquoted).replaceAll(""));
        while (found.find()) {
            names.add(found.group());
        }
        return names;
    }

    @Provide
    Arbitrary<Expression> formulas() {
        return formula(3);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return condition(3);
    }

    private static Arbitrary<Expression> formula(int depth) {
        Arbitrary<Expression> leaf = Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(-9, 99)
                        .map(number -> new Expression.Constant(BigDecimal.valueOf(number))),
                name("set").map(Expression.Parameter::new),
                item().map(Expression.Number::new),
                Combinators.combine(item(), Arbitraries.of(Side.class).optional(), Arbitraries.of(Take.class))
                        .as(Expression.Trials::new),
                item().map(Expression.Points::new),
                item().map(Expression.Highest::new),
                name("score").map(Expression.Score::new),
                Combinators.combine(Arbitraries.of(Interval.class), moment(), moment())
                        .as(Expression.Elapsed::new),
                points());
        return depth == 0 ? leaf : Arbitraries.oneOf(leaf, nested(formula(depth - 1), condition(depth - 1)));
    }

    private static Arbitrary<Expression> nested(Arbitrary<Expression> part, Arbitrary<Condition> condition) {
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(Aggregate.class),
                                part.list().ofMinSize(1).ofMaxSize(4))
                        .as(Expression.Combined::new),
                Combinators.combine(Arbitraries.of(Operator.class), part, part).as(Expression.Arithmetic::new),
                Combinators.combine(function(), part).as(Expression.Changed::new),
                condition.list().ofMinSize(1).ofMaxSize(4).map(Expression.Count::new),
                sameOfPoints(),
                Combinators.combine(condition, part, part).as(Expression.If::new),
                Combinators.combine(condition, part).as(Expression.Only::new));
    }

    /** Points of consecutive items, as {@code sum: q2..q5} makes them. */
    private static Arbitrary<Expression> points() {
        return Combinators.combine(
                        Arbitraries.of(Aggregate.class), Arbitraries.integers().between(1, 9), length())
                .as((by, first, length) -> new Expression.Combined(
                        by,
                        IntStream.range(first, first + length)
                                .<Expression>mapToObj(number -> new Expression.Points(new ItemId("q" + number)))
                                .toList()));
    }

    private static Arbitrary<Expression> sameOfPoints() {
        Expression two = new Expression.Constant(BigDecimal.valueOf(2));
        return Combinators.combine(item().list().ofMinSize(1).ofMaxSize(5), Arbitraries.of(Relation.class))
                .as((items, relation) -> new Expression.Count(items.stream()
                        .<Condition>map(id -> new Condition.Comparison(new Expression.Points(id), relation, two))
                        .toList()));
    }

    private static Arbitrary<Condition> condition(int depth) {
        Arbitrary<Condition> leaf = Arbitraries.oneOf(
                Arbitraries.of(true, false).map(Condition.Literal::new),
                name("set").map(Condition.Parameter::new),
                name("named").map(Condition.Named::new),
                subject().map(subject -> new Condition.OneOf(subject, Set.of("q7", "score_a"))),
                item().map(id -> new Condition.Includes(id, "q8")),
                item().map(Condition.Answered::new),
                item().map(id -> new Condition.ReasonIs(id, Unanswered.of(Reason.DECLINED))));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<Condition>> parts =
                condition(depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(formula(depth - 1), Arbitraries.of(Relation.class), formula(depth - 1))
                        .as(Condition.Comparison::new),
                parts.map(Condition.And::new),
                parts.map(Condition.Or::new),
                parts.map(Condition.AnyKnown::new),
                condition(depth - 1).map(Condition.Not::new));
    }

    private static Arbitrary<Subject> subject() {
        return Arbitraries.oneOf(
                item().map(id -> new Subject(Subject.Kind.ITEM, id.name())),
                name("score").map(name -> new Subject(Subject.Kind.BAND, name)),
                name("rule").map(name -> new Subject(Subject.Kind.DECISION, name)),
                name("set").map(name -> new Subject(Subject.Kind.PARAMETER, name)));
    }

    private static Arbitrary<Function> function() {
        Arbitrary<RoundingMode> modes =
                Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
        return Arbitraries.oneOf(
                Arbitraries.of(new Function.Negative(), new Function.Absolute(), new Function.SquareRoot()),
                Arbitraries.integers().between(0, 9).map(Function.Power::new),
                Combinators.combine(Arbitraries.integers().between(0, 10), modes)
                        .as(Function.Rounded::new));
    }

    private static Arbitrary<Moment> moment() {
        return Arbitraries.oneOf(
                item().map(Moment.Answered::new),
                Arbitraries.of(new Moment.Completion(), new Moment.Day(LocalDate.of(2024, 2, 29))));
    }

    private static Arbitrary<Integer> length() {
        return Arbitraries.integers().between(1, 6);
    }

    private static Arbitrary<ItemId> item() {
        return Arbitraries.integers().between(1, 12).map(number -> new ItemId("q" + number));
    }

    private static Arbitrary<String> name(String stem) {
        return Arbitraries.of("a", "b", "c").map(letter -> stem + "_" + letter);
    }
}
