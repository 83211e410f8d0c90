package org.personcentred.assessment.definition.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.expression.Bounds;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Mentions;
import org.personcentred.assessment.expression.Notation;
import org.personcentred.assessment.expression.Numbers;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.Table;
import org.personcentred.assessment.problem.Problem;

/**
 * A table has a row for everything that a score by which it is looked up can come to. Of ages and measurements some are
 * beyond what a study knows, and {@code noRow} says so; of a score that is made of answers, a number without a row is one
 * that was forgotten, or that a formula has to look at first.
 */
final class TablesReachScores implements Check {
    /** More numbers than these are told by the first and the last. */
    private static final int MOST_TOLD = 3;

    @Override
    public List<Problem> check(Candidate candidate) {
        Set<Problem> problems = new LinkedHashSet<>();
        candidate.assessment().formulas().forEach((name, formula) -> {
            if (candidate.isSound(formula)) {
                String place = candidate.dependencies().place(new Reference(Reference.Kind.SCORE, name));
                Mentions mentions = new Mentions();
                mentions.of(formula);
                mentions.lookupsWhere().forEach(found -> keys(found, place, candidate, problems));
            }
        });
        return List.copyOf(problems);
    }

    private static void keys(Mentions.LookedUpWhere found, String place, Candidate candidate, Set<Problem> problems) {
        Bounds bounds = new Bounds(candidate.facts()).where(new Condition.And(found.known()));
        Table table = found.lookup().table();
        for (int position = 0; position < table.keys().size(); position++) {
            if (found.lookup().keys().get(position) instanceof Expression.Key.Number key
                    && MadeOfAnswers.is(key.formula(), candidate)) {
                Possible possible = bounds.of(key.formula());
                for (Map<String, String> parameters : beyond(table, position, possible.numbers())) {
                    parameters.put("table", table.id());
                    parameters.put("formula", Notation.of(key.formula()));
                    problems.add(
                            possible.exact()
                                    ? candidate.error("TABLE_SHORT", place, parameters)
                                    : candidate.warning("TABLE_SHORT_PERHAPS", place, parameters));
                }
            }
        }
    }

    /** The numbers before the first row and behind the last, for each of the options that there are rows for. */
    private static List<Map<String, String>> beyond(Table table, int position, Numbers numbers) {
        List<Map<String, String>> beyond = new ArrayList<>();
        groups(table).forEach((group, rows) -> {
            List<Table.Cell.Span> spans = rows.stream()
                    .map(row -> (Table.Cell.Span) row.cells().get(position))
                    .toList();
            List<BigDecimal> without = told(numbers).stream()
                    .filter(number -> spans.stream().allMatch(span -> number.compareTo(span.from()) < 0)
                            || spans.stream().allMatch(span -> number.compareTo(span.to()) > 0))
                    .toList();
            if (!without.isEmpty()) {
                Map<String, String> parameters = new TreeMap<>(Map.of("values", written(without)));
                if (!group.isEmpty()) {
                    parameters.put("group", group);
                }
                beyond.add(parameters);
            }
        });
        return beyond;
    }

    /** Each number, or both ends where they are too many. */
    private static List<BigDecimal> told(Numbers numbers) {
        return numbers instanceof Numbers.Listed listed
                ? listed.values()
                : List.of(numbers.lowest(), numbers.highest());
    }

    /** The rows that are for the same options. */
    private static Map<String, List<Table.Row>> groups(Table table) {
        return table.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.cells().stream()
                                .flatMap(cell -> cell instanceof Table.Cell.Option option
                                        ? Stream.of(option.id())
                                        : Stream.empty())
                                .collect(Collectors.joining(", ")),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static String written(List<BigDecimal> numbers) {
        return numbers.size() > MOST_TOLD
                ? NumberText.write(numbers.get(0)) + " to " + NumberText.write(numbers.get(numbers.size() - 1))
                : numbers.stream().map(NumberText::write).collect(Collectors.joining(", "));
    }
}
