package org.personcentred.assessment.studio.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.NamedCondition;
import org.personcentred.assessment.definition.Parameter;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.definition.Rule;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Reference;

/** What a name in a formula stands for in one version, without its words. */
record Meaning(Assessment assessment) {

    /** What it comes to, property by property; nothing for a name of something else. */
    Map<String, Object> of(Read part) {
        String name = part.name();
        return switch (part.kind()) {
            case ITEM ->
                item(name)
                        .map(item -> part.points() ? counted(item) : answered(item))
                        .orElse(Map.of());
            case SCORE -> one("formula", formula(name));
            case BAND -> one("bands", score(name).map(Meaning::bands));
            case DECISION -> decision(name).map(Meaning::decided).orElse(Map.of());
            case CONDITION -> one("when", condition(name));
            case PARAMETER ->
                one(
                        "value",
                        Optional.ofNullable(assessment.parameters().get(name)).map(Parameter::value));
            case TODAY -> Map.of();
        };
    }

    /** What it reads itself. */
    Set<Read> reads(Read part) {
        String name = part.name();
        Stream<Set<Read>> read = switch (part.kind()) {
            case ITEM ->
                item(name).stream()
                        .flatMap(item -> part.points() ? ofPoints(item) : Stream.of(item.asked()))
                        .map(Read::of);
            case SCORE -> formula(name).stream().map(Read::of);
            case BAND -> score(name).stream().flatMap(Meaning::ofBands);
            case DECISION ->
                decision(name).stream().flatMap(of -> of.rules().stream()).map(rule -> Read.of(rule.when()));
            case CONDITION -> condition(name).stream().map(Read::of);
            case PARAMETER, TODAY -> Stream.of();
        };
        return read.flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** From what to what a score says that it can be. */
    Optional<Range> range(Read part) {
        return part.kind() == Reference.Kind.SCORE ? score(part.name()).flatMap(Score::range) : Optional.empty();
    }

    private Optional<Expression> formula(String name) {
        return Optional.ofNullable(assessment.formulas().get(name));
    }

    private Optional<Score> score(String name) {
        return Optional.ofNullable(assessment.scores().get(name));
    }

    private Optional<Decision> decision(String name) {
        return Optional.ofNullable(assessment.decisions().get(name));
    }

    private Optional<Condition> condition(String name) {
        return Optional.ofNullable(assessment.conditions().get(name)).map(NamedCondition::when);
    }

    private Optional<Item> item(String name) {
        return assessment.item(new ItemId(name));
    }

    private static Map<String, Object> one(String property, Optional<?> value) {
        return value.<Map<String, Object>>map(is -> Map.of(property, is)).orElse(Map.of());
    }

    /** When an item is asked, and which of its answers are reasons for having none. */
    private static Map<String, Object> answered(Item item) {
        Map<String, Object> answered = new LinkedHashMap<>(Map.of("asked", item.asked()));
        item.type().options().forEach(option -> answered.put("option " + option.id(), option.means()));
        return answered;
    }

    private static Map<String, Object> counted(Item item) {
        Map<String, Object> counted = new LinkedHashMap<>();
        counted.put("points", item.points());
        counted.put("ifNotAsked", item.ifNotAsked());
        if (item.type() instanceof ItemType.Trials trials) {
            counted.put("take", trials.take());
        }
        item.type().options().forEach(option -> counted.put("option " + option.id(), option.points()));
        return counted;
    }

    private static Stream<Condition> ofPoints(Item item) {
        Stream<Condition> instead = item.ifNotAsked().stream().map(Item.NotAsked::when);
        return Stream.concat(item.scaleConditions(), instead);
    }

    private static List<Object> bands(Score score) {
        return score.bands().stream().map(Meaning::band).toList();
    }

    private static Object band(Band band) {
        return List.of(band.id(), band.stretch(), band.over());
    }

    private static Stream<Set<Read>> ofBands(Score score) {
        Read itself = new Read(Reference.Kind.SCORE, score.id());
        return Stream.concat(Stream.of(Set.of(itself)), score.bandConditions().map(Read::of));
    }

    private static Map<String, Object> decided(Decision decision) {
        return Map.of(
                "rules",
                decision.rules().stream().map(Meaning::rule).toList(),
                "otherwise",
                decision.otherwise().map(result -> result.id()));
    }

    private static Object rule(Rule rule) {
        return List.of(rule.when(), rule.then().id());
    }
}
