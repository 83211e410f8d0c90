package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Take;
import org.personcentred.assessment.expression.Named;
import org.personcentred.assessment.expression.Names;
import org.personcentred.assessment.expression.Table;
import org.personcentred.assessment.unit.Unit;

/** The names of one definition: its items, scores, decisions, conditions and parameters, each of them once. */
final class Vocabulary implements Names {
    private static final Set<String> RESERVED = Set.of(
            "or",
            "and",
            "not",
            "in",
            "it",
            "true",
            "false",
            "if",
            "sum",
            "mean",
            "min",
            "max",
            "count",
            "any",
            "all",
            "any_known",
            "round",
            "ceiling",
            "floor",
            "abs",
            "sqrt",
            "points",
            "highest",
            "answered",
            "reason",
            "includes",
            "band",
            "lookup",
            "years_between",
            "months_between",
            "days_between",
            "completed_on",
            "in_unit");

    /** What stands in the texts of a definition for something else. */
    private static final Set<String> RESERVED_IN_TEXTS = Set.of("name", "local");

    /** What stands beside the answers of a row. */
    private static final Set<String> RESERVED_IN_ROWS = Set.of("row", "unanswered", "comments");

    private final Map<String, Named> named = new LinkedHashMap<>();
    private final Map<String, List<Names>> rows = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    static Vocabulary of(Part root, Map<String, ItemType> types, Map<String, Table> tables) {
        Vocabulary vocabulary = new Vocabulary();
        for (Part section : root.parts("sections")) {
            if (section.flag("skippable")) {
                // its name stands before those of its form fields, as that of an item does
                vocabulary.once(section.string("id"), section);
            }
            for (Part item : section.parts("items")) {
                vocabulary.item(item, types.get(item.pointer()), OffersReader.read(item, section, root));
                if (types.get(item.pointer()) instanceof ItemType.Group group) {
                    vocabulary.rows(
                            item,
                            group.most(),
                            inRow -> named(inRow, types.get(inRow.pointer()), OffersReader.read(inRow, section, root)));
                    vocabulary.measuredInRows(item, group.most(), types);
                }
            }
        }
        root.parts("scores").forEach(score -> {
            vocabulary.put(score, new Named.Score(score.string("id"), bands(score)));
            vocabulary.unit(score.string("id"), score.maybe("unit"));
        });
        root.parts("decisions").forEach(vocabulary::decision);
        root.child("conditions")
                .ifPresent(conditions -> conditions
                        .keys()
                        .forEach(id -> vocabulary.put(id, conditions.part(id), new Named.OfCondition(id))));
        root.child("parameters")
                .ifPresent(parameters ->
                        parameters.keys().forEach(name -> vocabulary.parameter(name, parameters.part(name))));
        tables.forEach((id, table) -> vocabulary.put(id, root.part("tables").part(id), new Named.OfTable(table)));
        return vocabulary;
    }

    private static Set<String> bands(Part score) {
        Set<String> bands = ids(score, "bands");
        score.parts("bandSets").forEach(set -> bands.addAll(ids(set, "bands")));
        return bands;
    }

    private static Set<String> ids(Part part, String key) {
        return part.parts(key).stream()
                .map(entry -> entry.string("id"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void item(Part item, ItemType type, List<Offer> offers) {
        if (type instanceof ItemType.Calculated) {
            put(item, new Named.Calculated(item.string("id")));
            unit(item.string("id"), type.unit());
            return;
        }
        Optional<Named.Item> meaning = named(item, type, offers);
        if (meaning.isPresent()) {
            put(item, meaning.get());
            named.putAll(SideNames.of(item.string("id"), meaning.get()));
        } else {
            unique(item.string("id"), item);
        }
        measured(item.string("id"), type);
        if (type instanceof ItemType.Instrument instrument) {
            within(item.string("id") + ".", instrument.assessment());
        }
    }

    private void measuredInRows(Part group, int most, Map<String, ItemType> types) {
        for (Part item : group.parts("items")) {
            ItemId id = new ItemId(item.string("id"));
            for (int row = 0; row < most; row++) {
                measured(id.inRow(new ItemId(group.string("id")), row).name(), types.get(item.pointer()));
            }
        }
    }

    private void measured(String name, ItemType type) {
        if (type.accept(new KindOf()).filter(Vocabulary::isMeasured).isPresent()) {
            units.put(name, type.unit().map(Unit::read).orElse(Unit.NONE));
        }
    }

    private static boolean isMeasured(Named.Kind kind) {
        return kind == Named.Kind.NUMBER || kind == Named.Kind.TRIALS || kind == Named.Kind.SIDES;
    }

    private void unit(String name, Optional<String> ucum) {
        ucum.ifPresent(written -> units.put(name, Unit.read(written)));
    }

    private static Optional<Named.Item> named(Part item, ItemType type, List<Offer> offers) {
        ItemId id = new ItemId(item.string("id"));
        Set<String> options = type.options().stream().map(Option::id).collect(Collectors.toSet());
        boolean points =
                type.options().stream().anyMatch(option -> option.points().isPresent())
                        || type.options().isEmpty() && (item.has("points") || item.has("options"));
        Take take = type instanceof ItemType.Trials trials ? trials.take() : Take.LAST;
        Set<String> kinds = Offer.kinds(offers);
        return type.accept(new KindOf()).map(kind -> new Named.Item(id, kind, options, points, take, kinds));
    }

    /** The names in the rows of a group. Outside they mean nothing, but no other part may have them. */
    private void rows(Part group, int most, Function<Part, Optional<Named.Item>> meaning) {
        List<Named.Item> columns = new ArrayList<>();
        for (Part item : group.parts("items")) {
            notReserved(item.string("id"), item, RESERVED_IN_ROWS, "rows");
            put(item, new Named.InRow(item.string("id"), group.string("id")));
            meaning.apply(item).ifPresent(columns::add);
        }
        ItemId id = new ItemId(group.string("id"));
        rows.put(
                id.name(),
                IntStream.range(0, most)
                        .<Names>mapToObj(row -> RowNames.of(id, row, columns, this))
                        .toList());
    }

    /** Of another assessment its results can be read, and nothing else: it is never taken in slices. */
    private void within(String prefix, Assessment other) {
        other.scores().values().forEach(score -> {
            Set<String> bands =
                    score.bands().stream().map(Band::id).collect(Collectors.toCollection(LinkedHashSet::new));
            named.put(prefix + score.id(), new Named.Score(prefix + score.id(), bands));
            unit(prefix + score.id(), score.unit());
        });
        other.decisions().values().forEach(decision -> {
            Set<String> results = Set.copyOf(decision.results().keySet());
            named.put(prefix + decision.id(), new Named.Decision(prefix + decision.id(), results));
        });
        other.conditions().keySet().forEach(id -> named.put(prefix + id, new Named.OfCondition(prefix + id)));
    }

    private void decision(Part decision) {
        Set<String> results = decision.parts("rules").stream()
                .map(rule -> rule.string("then"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        decision.child("otherwise").ifPresent(otherwise -> results.add(otherwise.string("then")));
        put(decision, new Named.Decision(decision.string("id"), results));
    }

    private void parameter(String name, Part part) {
        Parameter parameter = part.reading().parameters().get(name);
        Setting value = parameter.value();
        if (value instanceof Setting.OfNumber) {
            put(name, part, new Named.NumberParameter(name));
            unit(name, parameter.unit());
        } else if (value instanceof Setting.OfTruth) {
            put(name, part, new Named.TruthParameter(name));
        } else {
            put(name, part, new Named.WordParameter(name, ParametersReader.words(parameter)));
        }
    }

    private void put(Part part, Named meaning) {
        put(part.string("id"), part, meaning);
    }

    private void put(String name, Part part, Named meaning) {
        if (unique(name, part)) {
            named.put(name, meaning);
        }
    }

    private boolean unique(String name, Part part) {
        notReserved(name, part, RESERVED, "formulas");
        notReserved(name, part, RESERVED_IN_TEXTS, "texts");
        return once(name, part);
    }

    private static void notReserved(String name, Part part, Set<String> reserved, String where) {
        if (reserved.contains(name)) {
            part.reading().problem("NAME_RESERVED", part, Map.of("name", name, where, ""));
        }
    }

    private boolean once(String name, Part part) {
        boolean free = taken.add(name);
        if (!free) {
            part.reading().problem("NAME_TWICE", part, Map.of("name", name));
        }
        return free;
    }

    @Override
    public Optional<Named> find(String name) {
        return Optional.ofNullable(named.get(name));
    }

    @Override
    public List<Names> rows(String group) {
        return rows.getOrDefault(group, List.of());
    }

    @Override
    public Optional<Unit> unit(String name) {
        return Optional.ofNullable(units.get(name));
    }

    @Override
    public Collection<String> all() {
        return named.keySet();
    }
}
