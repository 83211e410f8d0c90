package org.personcentred.assessment.render.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.FieldNames;

/** Problems in the order of the form: a section before its questions, and what is about the whole of it before everything. */
final class FormOrder {
    private final List<String> owners = new ArrayList<>();

    FormOrder(Assessment assessment) {
        add(assessment, "");
    }

    List<Problem> of(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparingInt(this::place)).toList();
    }

    private void add(Assessment assessment, String around) {
        assessment.sections().forEach(section -> {
            owners.add(around + FieldNames.of(section, FieldNames.SKIP));
            section.items().forEach(item -> add(item, around));
        });
    }

    private void add(Item item, String around) {
        String name = around + item.id().name();
        owners.add(name);
        if (item.type() instanceof ItemType.Group group) {
            group.rows().forEach(row -> row.forEach(question -> add(question, around)));
        }
        if (item.type() instanceof ItemType.Instrument within) {
            add(within.assessment(), name + ".");
        }
    }

    /** Where the innermost question stands that a problem is about; before everything where it is about none. */
    private int place(Problem problem) {
        String field = Entries.field(problem).orElse("");
        return IntStream.range(0, owners.size())
                .filter(each -> isOf(field, owners.get(each)))
                .boxed()
                .max(Comparator.comparingInt(each -> owners.get(each).length()))
                .orElse(-1);
    }

    private static boolean isOf(String field, String owner) {
        return field.equals(owner) || field.startsWith(owner + ".");
    }
}
