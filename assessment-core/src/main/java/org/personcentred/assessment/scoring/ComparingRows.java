package org.personcentred.assessment.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Row;

/** Knows the rows of two responses again. */
final class ComparingRows {
    private final Outcome earlier;
    private final Outcome later;

    ComparingRows(Outcome earlier, Outcome later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** The named rows of each group: those of the later response in its order, then those that only the earlier one has. */
    List<ComparedRow> rows() {
        Map<ItemId, Map<String, Integer>> before = named(earlier);
        Map<ItemId, Map<String, Integer>> after = named(later);
        List<ComparedRow> rows = new ArrayList<>();
        Comparing.both(List.copyOf(after.keySet()), List.copyOf(before.keySet()), ItemId::name)
                .values()
                .forEach(group -> rows.addAll(
                        rows(group, before.getOrDefault(group, Map.of()), after.getOrDefault(group, Map.of()))));
        return rows;
    }

    private static List<ComparedRow> rows(ItemId group, Map<String, Integer> before, Map<String, Integer> after) {
        return Comparing.both(List.copyOf(after.keySet()), List.copyOf(before.keySet()), name -> name).keySet().stream()
                .map(name -> new ComparedRow(
                        group, name, Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name))))
                .toList();
    }

    /** The number of each named row, by group and name. */
    private static Map<ItemId, Map<String, Integer>> named(Outcome outcome) {
        Map<ItemId, Map<String, Integer>> named = new LinkedHashMap<>();
        outcome.response().answers().forEach((item, answer) -> {
            List<Row> rows = answer instanceof Answer.Rows given ? given.rows() : List.of();
            Map<String, Integer> names = new LinkedHashMap<>();
            for (int number = 0; number < rows.size(); number++) {
                int row = number;
                rows.get(row).id().ifPresent(name -> names.put(name, row));
            }
            if (!names.isEmpty()) {
                named.put(item, names);
            }
        });
        return named;
    }

    /**
     * What the later response calls a question of the earlier one; nothing where its row is not there any more. In a
     * group of which no row is named, a row is taken for the one of the same number.
     */
    Optional<ItemId> now(ItemId before) {
        if (!before.isInRow()) {
            return Optional.of(before);
        }
        List<ComparedRow> ofGroup = rows().stream()
                .filter(row -> row.group().equals(before.group()))
                .toList();
        if (ofGroup.isEmpty()) {
            return Optional.of(before);
        }
        return ofGroup.stream()
                .filter(row -> row.earlier().equals(Optional.of(before.row())))
                .findFirst()
                .flatMap(ComparedRow::later)
                .map(row -> before.inFormula().inRow(before.group(), row));
    }
}
