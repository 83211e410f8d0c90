package org.personcentred.assessment.response;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Section;

/** Reads what a response says around its answers. */
final class JsonCircumstances {
    private static final int FIRST_YEAR = 1000;

    private final Assessment assessment;
    private final JsonPart root;
    private final Map<String, Item> questions;

    JsonCircumstances(Assessment assessment, JsonPart root, Map<String, Item> questions) {
        this.assessment = assessment;
        this.root = root;
        this.questions = questions;
    }

    Circumstances read() {
        return new Circumstances(
                root.child("completedOn").flatMap(JsonCircumstances::day),
                root.child("answeredBy")
                        .flatMap(part -> part.oneOf(Envelope.answerers()))
                        .map(Audience::of),
                root.child("language").flatMap(JsonCircumstances::language),
                new Origin(
                        byItem("sources", part -> part.oneOf(Envelope.SOURCES)),
                        byItem("asEntered", part -> part.text(Envelope.LONGEST_NOTE)),
                        skipped()));
    }

    private static Optional<LocalDate> day(JsonPart part) {
        Optional<String> text = part.text();
        Optional<LocalDate> day = text.flatMap(PartialDate::read)
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .map(PartialDate::earliest)
                .filter(date -> date.getYear() >= FIRST_YEAR);
        if (text.isPresent() && day.isEmpty()) {
            String code = text.filter(PartialDate::isNone).isPresent() ? "DAY_NOT_IN_CALENDAR" : "SHAPE_PATTERN";
            part.note(code, Map.of());
        }
        return day;
    }

    private static Optional<String> language(JsonPart part) {
        Optional<String> tag = part.text(Envelope.LONGEST_LANGUAGE);
        boolean fits = tag.isEmpty() || tag.get().matches(Envelope.LANGUAGE);
        if (!fits) {
            part.note("SHAPE_PATTERN", Map.of());
        }
        return tag.filter(unused -> fits);
    }

    private Map<ItemId, String> byItem(String key, Function<JsonPart, Optional<String>> read) {
        Map<String, String> said = new HashMap<>();
        for (NamedPart named : root.children(key, questions.keySet())) {
            read.apply(named.part()).ifPresent(word -> said.put(named.key(), word));
        }
        Map<ItemId, String> inFormOrder = new LinkedHashMap<>();
        questions.forEach((name, item) -> {
            if (said.containsKey(name)) {
                inFormOrder.put(item.id(), said.get(name));
            }
        });
        return inFormOrder;
    }

    private Map<String, Origin.Skip> skipped() {
        List<String> sections = assessment.sections().stream()
                .filter(Section::skippable)
                .map(Section::id)
                .toList();
        Map<String, Origin.Skip> said = new HashMap<>();
        for (NamedPart named : root.children("skipped", sections)) {
            skip(named.part()).ifPresent(skip -> said.put(named.key(), skip));
        }
        Map<String, Origin.Skip> inFormOrder = new LinkedHashMap<>();
        sections.stream().filter(said::containsKey).forEach(id -> inFormOrder.put(id, said.get(id)));
        return inFormOrder;
    }

    private static Optional<Origin.Skip> skip(JsonPart part) {
        Map<String, JsonPart> parts = new HashMap<>();
        part.entries(List.of("why", "who")).forEach(named -> parts.put(named.key(), named.part()));
        if (!parts.containsKey("why")) {
            part.note("SHAPE_REQUIRED", Map.of("key", "why"));
            return Optional.empty();
        }
        Optional<String> who = Optional.ofNullable(parts.get("who")).flatMap(said -> said.text(Envelope.LONGEST_NOTE));
        return parts.get("why").oneOf(Envelope.SKIPS).map(why -> new Origin.Skip(why, who));
    }
}
