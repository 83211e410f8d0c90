package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.NumberText;

/**
 * A table written as a grid: under each cell of its first key those of the next, and under the last the values. It says
 * what rows say, in fewer words.
 */
final class Grid {
    private final List<String> keys;
    private final List<Node> rows = new ArrayList<>();

    private Grid(List<String> keys) {
        this.keys = keys;
    }

    /** The rows that a grid stands for; nothing where it has more or fewer levels than the table has keys. */
    static Optional<Node.Sequence> rows(Node.Sequence keys, Node.Mapping grid) {
        List<String> names = keys.items().stream()
                .filter(Node.Text.class::isInstance)
                .map(key -> ((Node.Text) key).value())
                .toList();
        Grid all = new Grid(names);
        return all.level(grid, List.of())
                ? Optional.of(new Node.Sequence(grid.position(), all.rows))
                : Optional.empty();
    }

    /** The first value that is a decimal written with a comma. */
    static Optional<Node.Text> comma(Node grid) {
        if (grid instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .flatMap(entry -> comma(entry.value()).stream())
                    .findFirst();
        }
        return Optional.of(grid)
                .filter(Node.Text.class::isInstance)
                .map(Node.Text.class::cast)
                .filter(text -> text.value().matches("-?[0-9]{1,15},[0-9]{1,10}"));
    }

    private boolean level(Node node, List<Node.Entry> above) {
        if (above.size() == keys.size()) {
            List<Node.Entry> row = new ArrayList<>(above);
            row.add(new Node.Entry("value", node.position(), node));
            rows.add(new Node.Mapping(node.position(), row));
            return node instanceof Node.Numeric;
        }
        return node instanceof Node.Mapping mapping
                && mapping.entries().stream().allMatch(entry -> {
                    List<Node.Entry> deeper = new ArrayList<>(above);
                    deeper.add(new Node.Entry(keys.get(above.size()), entry.position(), cell(entry)));
                    return level(entry.value(), deeper);
                });
    }

    private static Node cell(Node.Entry entry) {
        return NumberText.isJson(entry.key())
                ? new Node.Numeric(entry.position(), entry.key())
                : new Node.Text(entry.position(), entry.key());
    }
}
