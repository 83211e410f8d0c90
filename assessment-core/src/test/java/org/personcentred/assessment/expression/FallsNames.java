package org.personcentred.assessment.expression;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.answer.Take;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.unit.Unit;

/** The names of a made-up falls check, and formulas read with them. */
final class FallsNames implements Names {
    static final Location HERE = new Location.InDocument("definition.yaml", 1, 1, "/when");
    static final FormulaReader READER = new FormulaReader(new FallsNames());

    private final Map<String, Named> names = new LinkedHashMap<>();

    FallsNames() {
        for (int number = 1; number <= 4; number++) {
            item("q" + number, Named.Kind.CHOICE, Set.of("never", "often"), true);
        }
        item("blackout", Named.Kind.CHOICE, Set.of("yes", "no"), false);
        item("aids", Named.Kind.CHOICES, Set.of("stick", "frame"), true);
        item("falls", Named.Kind.NUMBER, Set.of(), false);
        item("walk", Named.Kind.TRIALS, Set.of(), false);
        item("story", Named.Kind.TEXT, Set.of(), false);
        item("born", Named.Kind.DATE, Set.of(), false);
        item("grip", Named.Kind.SIDES, Set.of(), false);
        names.put("grip.left", new Named.OneSide((Named.Item) names.get("grip"), Side.LEFT));
        names.put("hurt", new Named.InRow("hurt", "each_fall"));
        names.put("months", new Named.Calculated("months"));
        names.put("total", new Named.Score("total", Set.of("low", "high")));
        names.put("advice", new Named.Decision("advice", Set.of("offer", "wait")));
        names.put("severe", new Named.OfCondition("severe"));
        names.put("cut", new Named.NumberParameter("cut"));
        names.put("strict", new Named.TruthParameter("strict"));
        names.put("worth", new Named.OfTable(worth()));
        names.put("setting", new Named.WordParameter("setting", Set.of("home", "hospital")));
    }

    private static Table worth() {
        Table.Cell yes = new Table.Cell.Option("yes");
        Table.Cell few = new Table.Cell.Span(BigDecimal.ZERO, BigDecimal.TEN);
        return new Table(
                "worth",
                List.of("blackout", "falls"),
                List.of(new Table.Row(List.of(yes, few), BigDecimal.ONE)),
                "Nothing is known of this",
                List.of());
    }

    private void item(String id, Named.Kind kind, Set<String> options, boolean points) {
        Set<String> kinds = id.equals("walk") ? Set.of("unable.unsafe") : Set.of();
        names.put(id, new Named.Item(new ItemId(id), kind, options, points, Take.LOWEST, kinds));
    }

    static Expression number(String formula) {
        return value(READER.expression(formula, HERE));
    }

    static Condition condition(String formula) {
        return value(READER.condition(formula, HERE));
    }

    private static <T> T value(Checked<T> read) {
        if (read instanceof Checked.Valid<T> valid) {
            return valid.value();
        }
        throw new AssertionError(read.problems());
    }

    @Override
    public Optional<Named> find(String name) {
        return Optional.ofNullable(names.get(name));
    }

    @Override
    public Optional<Unit> unit(String name) {
        return name.equals("walk") ? Optional.of(Unit.read("s")) : Optional.empty();
    }

    @Override
    public Collection<String> all() {
        return names.keySet();
    }
}
