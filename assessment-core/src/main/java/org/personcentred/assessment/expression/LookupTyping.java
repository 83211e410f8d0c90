package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.personcentred.assessment.problem.Nearest;

/** Gives {@code lookup(table, key, ...)} its meaning: a table of the definition, and one fitting key for each of its keys. */
final class LookupTyping extends Typing {
    private static final Expression NOTHING = new Expression.Constant(BigDecimal.ZERO);

    LookupTyping(Typing like) {
        super(like.names, like.mistakes, like.it);
    }

    Expression lookup(Syntax.Call call) {
        List<Syntax> given = call.arguments();
        Optional<Table> table = given.isEmpty() ? Optional.empty() : table(given.get(0));
        if (table.isEmpty()) {
            return mistake("FORMULA_WANTS_TABLE", call, Map.of());
        }
        if (given.size() - 1 != table.get().keys().size() || isInOtherOrder(given, table.get())) {
            String keys = String.join(", ", table.get().keys());
            return mistake(
                    "FORMULA_TABLE_KEYS", call, Map.of("name", table.get().id(), "keys", keys));
        }
        List<Expression.Key> keys = new ArrayList<>();
        for (int position = 0; position < given.size() - 1; position++) {
            key(table.get(), position, given.get(position + 1)).ifPresent(keys::add);
        }
        return keys.size() == given.size() - 1 ? new Expression.Lookup(table.get(), keys) : NOTHING;
    }

    /** Whether what is given are the keys by name, but not each in its place. */
    private static boolean isInOtherOrder(List<Syntax> given, Table table) {
        List<String> names = given.stream()
                .skip(1)
                .map(part -> part instanceof Syntax.Name name ? name.text() : "")
                .toList();
        return !names.equals(table.keys()) && Set.copyOf(names).equals(Set.copyOf(table.keys()));
    }

    private Optional<Table> table(Syntax argument) {
        return argument instanceof Syntax.Name name
                ? names.find(name.text())
                        .filter(Named.OfTable.class::isInstance)
                        .map(named -> ((Named.OfTable) named).table())
                : Optional.empty();
    }

    private Optional<Expression.Key> key(Table table, int position, Syntax argument) {
        Optional<Named> meant = names.find(table.keys().get(position));
        if (meant.isPresent() && meant.get() instanceof Named.Item wanted && isAnother(wanted, argument)) {
            String key = table.keys().get(position);
            mistake("TABLE_KEY_OTHER", argument, Map.of("table", table.id(), "key", key));
            return Optional.empty();
        }
        if (table.isNumber(position)) {
            return Optional.of(new Expression.Key.Number(NumberTyping.type(argument, this)));
        }
        Optional<Named.Item> item = item(argument);
        if (item.isPresent() && item.get().kind() != Named.Kind.CHOICE) {
            mistake("FORMULA_WANTS_CHOICE", argument, Map.of());
            return Optional.empty();
        }
        item.ifPresent(choice -> options(table, position, choice, argument.at()));
        return item.map(choice -> new Expression.Key.Option(choice.id()));
    }

    /** A key that is called like a question is not looked up by the answer to another one. */
    private boolean isAnother(Named.Item wanted, Syntax argument) {
        return argument instanceof Syntax.Name name
                && names.find(name.text())
                        .filter(given ->
                                given instanceof Named.Item item && !item.id().equals(wanted.id()))
                        .isPresent();
    }

    /** A row for what nobody can answer never holds: its value would be missed in silence. */
    private void options(Table table, int position, Named.Item item, int at) {
        for (String option : table.options(position)) {
            if (!item.options().contains(option)) {
                Map<String, String> parameters = new TreeMap<>(Map.of(
                        "name", option, "table", table.id(), "item", item.id().name()));
                Nearest.to(option, item.options()).ifPresent(nearest -> parameters.put("nearest", nearest));
                mistakes.add("TABLE_OPTION_UNKNOWN", at, parameters);
            }
        }
    }

    private Expression mistake(String code, Syntax place, Map<String, String> parameters) {
        mistakes.add(code, place.at(), parameters);
        return NOTHING;
    }
}
