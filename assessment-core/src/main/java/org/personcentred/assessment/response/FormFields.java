package org.personcentred.assessment.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Nearest;
import org.personcentred.assessment.problem.Problem;

/** Which field belongs to which item. */
final class FormFields {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    /** Problems beyond those that are returned get no suggestion: looking for one is the slow part. */
    private static final int MOST_SUGGESTIONS = 100;

    private final Map<String, Field> known = new HashMap<>();
    private final Map<ItemId, Map<String, List<String>>> typed = new HashMap<>();
    private final Map<String, Item> instruments = new HashMap<>();
    private final Map<Item, Map<String, List<String>>> within = new LinkedHashMap<>();
    private final Map<String, String> ofSections = new HashMap<>();
    private final Map<String, Map<String, List<String>>> skips = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final Map<String, Item> calculated = new HashMap<>();
    private final List<Item> dropped = new ArrayList<>();

    private FormFields(Assessment assessment) {
        for (Item item : assessment.itemsWithRows()) {
            if (item.type() instanceof ItemType.Calculated) {
                calculated.put(item.id().name(), item);
            }
            if (item.isQuestion()) {
                rows(item).forEach(part -> add(item, part));
                FieldNames.parts(item.type()).forEach(part -> add(item, part));
                add(item, FieldNames.REASON);
            }
            if (item.type() instanceof ItemType.Instrument) {
                instruments.put(item.id().name(), item);
            } else if (item.isQuestion()) {
                add(item, FieldNames.COMMENT);
                if (item.type() instanceof ItemType.Number number
                        && !number.alsoIn().isEmpty()) {
                    add(item, FieldNames.UNIT);
                }
            }
        }
        assessment.sections().stream().filter(Section::skippable).forEach(section -> {
            ofSections.put(FieldNames.of(section, FieldNames.SKIP), section.id());
            ofSections.put(FieldNames.of(section, FieldNames.SKIP_WHO), section.id());
        });
    }

    private static List<String> rows(Item item) {
        return item.type() instanceof ItemType.Group group
                ? IntStream.range(0, group.most()).mapToObj(FieldNames::row).toList()
                : List.of();
    }

    /** The fields of a form, sorted by item; those whose name is about the form itself are left out. */
    static FormFields of(Assessment assessment, Map<String, List<String>> fields) {
        FormFields sorted = new FormFields(assessment);
        fields.forEach(sorted::sort);
        fields.getOrDefault(FieldNames.DO, List.of()).stream().findFirst().ifPresent(sorted::button);
        return sorted;
    }

    /** A button within another assessment is pressed there. */
    private void button(String value) {
        instrument(value).ifPresent(item -> inner(item, FieldNames.DO, List.of(after(item, value))));
    }

    private Optional<Item> instrument(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(instruments.get(name.substring(0, dot)));
    }

    private static String after(Item item, String name) {
        return name.substring(item.id().name().length() + 1);
    }

    private void inner(Item item, String name, List<String> values) {
        within.computeIfAbsent(item, unused -> new TreeMap<>()).put(name, List.copyOf(values));
    }

    private void add(Item item, String part) {
        known.put(FieldNames.of(item, part), new Field(item, part));
    }

    private void sort(String name, List<String> values) {
        Field field = known.get(name);
        Optional<Item> instrument = instrument(name);
        if (field != null) {
            typed.computeIfAbsent(field.item().id(), unused -> new TreeMap<>()).put(field.part(), List.copyOf(values));
        } else if (ofSections.containsKey(name)) {
            String section = ofSections.get(name);
            skips.computeIfAbsent(section, unused -> new TreeMap<>())
                    .put(name.substring(section.length() + 1), List.copyOf(values));
        } else if (instrument.isPresent()) {
            inner(instrument.get(), after(instrument.get(), name), values);
        } else if (calculated.containsKey(name)) {
            dropped.add(calculated.get(name));
        } else if (!name.startsWith(FieldNames.ABOUT_THE_FORM)) {
            unknown.add(name);
        }
    }

    /** What was typed for an item, by the part of it. */
    Map<String, List<String>> typed(Item item) {
        return typed.getOrDefault(item.id(), Map.of());
    }

    /** The fields of each other assessment that stands at an item, by the names they have there. */
    Map<Item, Map<String, List<String>>> within() {
        return within;
    }

    /** What was typed about passing over a section, by the part of it. */
    Map<String, Map<String, List<String>>> skips() {
        return skips;
    }

    /**
     * A problem for each field that no item has, sorted by name: the order in a map of a host says nothing. What is
     * worked out here is never taken from outside, and a number that was sent for it is only told of.
     */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        dropped.forEach(item -> problems.add(new Question(item).answer().warning("CALCULATED_DROPPED", Map.of())));
        unknown.stream().sorted().forEach(name -> problems.add(problem(name, problems.size() < MOST_SUGGESTIONS)));
        return problems;
    }

    private Problem problem(String name, boolean suggest) {
        // a name that no program would choose may hold anything, and is not repeated
        String said = PLAIN.matcher(name).matches() ? name : "";
        Map<String, String> parameters = new TreeMap<>();
        if (!said.isEmpty()) {
            parameters.put("field", said);
        }
        if (suggest) {
            Nearest.to(said, names()).ifPresent(nearest -> parameters.put("suggestion", nearest));
        }
        return Problem.error("FIELD_UNKNOWN", new Location.AtField("", said, FieldNames.htmlId(said)), parameters);
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(known.keySet());
        names.addAll(ofSections.keySet());
        return names;
    }

    private record Field(Item item, String part) {}
}
