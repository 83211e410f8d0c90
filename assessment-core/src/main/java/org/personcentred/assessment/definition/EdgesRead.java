package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Interval;
import org.personcentred.assessment.expression.Mentions;
import org.personcentred.assessment.expression.Moment;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Table;

/**
 * The numbers and options with which answers are compared in a condition, and in all that it rests on: scores, bands,
 * decisions, named conditions, whether questions are asked, and what they count.
 */
final class EdgesRead implements Splits.Edges {
    private final Assessment assessment;
    private final Map<ItemId, TreeSet<BigDecimal>> numbers = new HashMap<>();
    private final Map<ItemId, Set<String>> options = new HashMap<>();
    private final Mentions mentions = new Mentions();
    private final Condition condition;
    private boolean read;

    /** What a condition compares; it is looked at when it is first asked for. */
    EdgesRead(Condition condition, Assessment assessment) {
        this.condition = condition;
        this.assessment = assessment;
    }

    private void read() {
        if (!read) {
            read = true;
            mentions.of(condition);
            behind(References.of(condition));
            sort();
        }
    }

    @Override
    public TreeSet<BigDecimal> numbers(ItemId item) {
        read();
        return numbers.getOrDefault(item, new TreeSet<>());
    }

    @Override
    public Collection<String> options(ItemId item) {
        read();
        return options.getOrDefault(item, Set.of());
    }

    @Override
    public boolean counts(ItemId item) {
        read();
        return options.containsKey(item) && mentions.counted().contains(item);
    }

    private void behind(Set<Reference> read) {
        Set<Reference> found = new LinkedHashSet<>();
        List<Reference> left = new ArrayList<>(read);
        while (!left.isEmpty()) {
            Reference next = left.remove(left.size() - 1);
            if (found.add(next)) {
                formulas(next).forEach(formula -> {
                    mentions.of(formula);
                    left.addAll(References.of(formula));
                });
                conditions(next).forEach(condition -> {
                    mentions.of(condition);
                    left.addAll(References.of(condition));
                });
                if (next.kind() == Reference.Kind.BAND) {
                    left.add(new Reference(Reference.Kind.SCORE, next.name()));
                }
            }
        }
    }

    private Stream<Expression> formulas(Reference read) {
        return read.kind() == Reference.Kind.SCORE
                ? Optional.ofNullable(assessment.formulas().get(read.name())).stream()
                : Stream.empty();
    }

    private Stream<Condition> conditions(Reference read) {
        return switch (read.kind()) {
            case ITEM ->
                assessment.item(new ItemId(read.name())).stream()
                        .peek(this::counted)
                        .flatMap(item -> Stream.concat(Stream.of(item.asked()), item.scaleConditions()));
            case BAND ->
                Optional.ofNullable(assessment.scores().get(read.name())).stream()
                        .peek(this::banded)
                        .flatMap(Score::bandConditions);
            case DECISION ->
                Optional.ofNullable(assessment.decisions().get(read.name())).stream()
                        .flatMap(decision -> decision.rules().stream().map(Rule::when));
            case CONDITION ->
                Optional.ofNullable(assessment.conditions().get(read.name())).stream()
                        .map(NamedCondition::when);
            case SCORE, PARAMETER, TODAY -> Stream.empty();
        };
    }

    /** Where the points of a number change. */
    private void counted(Item item) {
        item.points().scales().stream()
                .flatMap(scale -> scale.bins().stream())
                .forEach(bin -> stretch(item.id(), bin.stretch()));
    }

    /** Where a number that is itself the score goes from band to band. */
    private void banded(Score score) {
        item(new Expression.Score(score.id()))
                .ifPresent(item -> score.bands().stream()
                        .flatMap(band -> band.stretch().stream())
                        .forEach(stretch -> stretch(item, stretch)));
    }

    private void stretch(ItemId item, Stretch stretch) {
        Stream.of(stretch.from(), stretch.to(), stretch.below())
                .flatMap(Optional::stream)
                .forEach(edge -> edge(item, edge));
    }

    private void edge(ItemId item, BigDecimal edge) {
        numbers.computeIfAbsent(item, key -> new TreeSet<>()).add(edge);
    }

    private void sort() {
        mentions.comparisons().forEach(comparison -> {
            compared(comparison.left(), comparison.right());
            compared(comparison.right(), comparison.left());
        });
        mentions.ticks()
                .forEach(tick -> options.computeIfAbsent(tick.item(), key -> new LinkedHashSet<>())
                        .add(tick.option()));
        mentions.lookups().forEach(this::looked);
    }

    private void compared(Expression side, Expression other) {
        number(other).ifPresent(number -> item(side).ifPresent(item -> edge(item, number)));
        if (side instanceof Expression.Elapsed elapsed && elapsed.interval() == Interval.DAYS) {
            day(elapsed.from(), elapsed.to());
            day(elapsed.to(), elapsed.from());
        }
    }

    private void day(Moment said, Moment written) {
        if (said instanceof Moment.Answered answered && written instanceof Moment.Day day) {
            edge(answered.item(), Days.number(day.date()));
        }
    }

    private Optional<BigDecimal> number(Expression side) {
        if (side instanceof Expression.Parameter parameter
                && assessment.parameters().get(parameter.name()).value() instanceof Setting.OfNumber setting) {
            return Optional.of(setting.value());
        }
        return side instanceof Expression.Constant constant ? Optional.of(constant.value()) : Optional.empty();
    }

    private void looked(Expression.Lookup lookup) {
        for (int position = 0; position < lookup.keys().size(); position++) {
            int at = position;
            if (lookup.keys().get(at) instanceof Expression.Key.Number key) {
                item(key.formula())
                        .ifPresent(item -> lookup.table().rows().forEach(row -> {
                            Table.Cell.Span span = (Table.Cell.Span) row.cells().get(at);
                            edge(item, span.from());
                            edge(item, span.to());
                        }));
            }
        }
    }

    /** The question whose answer a formula is, itself or as a score that is nothing else. */
    private Optional<ItemId> item(Expression formula) {
        Expression meant = formula;
        for (int step = 0;
                meant instanceof Expression.Score score
                        && step < assessment.formulas().size();
                step++) {
            meant = assessment.formulas().getOrDefault(score.id(), new Expression.Constant(BigDecimal.ZERO));
            meant = meant instanceof Expression.Only only ? only.formula() : meant;
        }
        return meant instanceof Expression.Number number ? Optional.of(number.item()) : Optional.empty();
    }
}
