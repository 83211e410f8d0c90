package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Rule;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.problem.Problem;

/** What rests on what in an assessment, and where that goes round in a circle. */
public final class Dependencies {
    private final Map<Reference, Set<Reference>> reads = new LinkedHashMap<>();
    private final Map<Reference, String> places = new LinkedHashMap<>();

    /** Finds what every named part of an assessment reads. */
    public Dependencies(Assessment assessment) {
        items(assessment);
        for (var score : assessment.scores().values()) {
            String place = assessment.definition().place("scores", score.id());
            put(Reference.Kind.SCORE, score.id(), place, References.of(score.formula()));
        }
        assessment.scores().values().forEach(score -> bands(assessment, score));
        for (Decision decision : assessment.decisions().values()) {
            Set<Reference> rules = decision.rules().stream()
                    .map(Rule::when)
                    .flatMap(when -> References.of(when).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            String place = assessment.definition().place("decisions", decision.id());
            put(Reference.Kind.DECISION, decision.id(), place, rules);
        }
        assessment
                .conditions()
                .values()
                .forEach(condition -> put(
                        Reference.Kind.CONDITION,
                        condition.id(),
                        "/conditions/" + condition.id(),
                        References.of(condition.when())));
    }

    /** A band rests on its score, on the rules that hold over bands, and on the settings that move an edge or choose a set. */
    private void bands(Assessment assessment, Score score) {
        Set<Reference> read = new LinkedHashSet<>(Set.of(new Reference(Reference.Kind.SCORE, score.id())));
        score.bandConditions().forEach(when -> read.addAll(References.of(when)));
        score.banding().settings().forEach(name -> read.add(new Reference(Reference.Kind.PARAMETER, name)));
        put(Reference.Kind.BAND, score.id(), assessment.definition().place("scores", score.id()), read);
    }

    private void items(Assessment assessment) {
        for (PlacedItem placed : PlacedItem.of(assessment)) {
            String name = placed.item().id().name();
            if (placed.item().type() instanceof ItemType.Calculated calculated) {
                put(Reference.Kind.SCORE, name, placed.place(), References.of(calculated.formula()));
            }
            Set<Reference> conditions = conditions(placed.item())
                    .flatMap(when -> References.of(when).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            put(Reference.Kind.ITEM, name, placed.place(), conditions);
        }
    }

    /** What says whether an item is asked, and what it counts. */
    private static Stream<Condition> conditions(Item item) {
        Stream<Condition> instead = item.ifNotAsked().stream().map(Item.NotAsked::when);
        return Stream.of(Stream.of(item.asked()), item.scaleConditions(), instead)
                .flatMap(each -> each);
    }

    private void put(Reference.Kind kind, String name, String place, Set<Reference> references) {
        reads.put(new Reference(kind, name), references);
        places.put(new Reference(kind, name), place);
    }

    /** Where a named part stands in the definition, as a JSON Pointer. */
    String place(Reference part) {
        return places.getOrDefault(part, "");
    }

    /** Everything a part reads, and what that reads in turn, without the part itself unless it reads itself. */
    Set<Reference> all(Set<Reference> first) {
        return upTo(Set.of(), first);
    }

    /** The same without what is read only by way of one of these ends, which are among what is found. */
    Set<Reference> upTo(Set<Reference> ends, Set<Reference> first) {
        Set<Reference> found = new LinkedHashSet<>();
        List<Reference> left = new ArrayList<>(first);
        while (!left.isEmpty()) {
            Reference next = left.remove(left.size() - 1);
            if (found.add(next) && !ends.contains(next)) {
                left.addAll(reads.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }

    /** These parts and everything that rests on one of them. */
    public Set<Reference> restingOn(Set<Reference> parts) {
        Set<Reference> resting = new LinkedHashSet<>(parts);
        reads.forEach((part, references) -> {
            if (all(references).stream().anyMatch(parts::contains)) {
                resting.add(part);
            }
        });
        return resting;
    }

    /** The parts that rest on themselves. */
    public Set<Reference> circular() {
        return reads.keySet().stream()
                .filter(part -> all(reads.get(part)).contains(part))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One problem for each circle, at its first part in the order of the definition. */
    public List<Problem> circles(Assessment assessment) {
        List<Problem> problems = new ArrayList<>();
        Set<Reference> told = new LinkedHashSet<>();
        for (Reference part : circular()) {
            if (told.add(part)) {
                List<Reference> circle = circle(part);
                told.addAll(circle);
                String names = circle.stream().map(Dependencies::said).collect(Collectors.joining(", which reads "));
                Map<String, String> parameters = Map.of("circle", names + ", which reads " + said(part));
                problems.add(
                        Problem.error("NAME_CIRCLE", assessment.definition().at(place(part)), parameters));
            }
        }
        return problems;
    }

    private static String said(Reference part) {
        return part.kind() == Reference.Kind.BAND ? "band(" + part.name() + ")" : part.name();
    }

    /** A shortest way from a part back to itself. */
    private List<Reference> circle(Reference part) {
        Map<Reference, Reference> cameFrom = new LinkedHashMap<>();
        List<Reference> left = new ArrayList<>(List.of(part));
        while (!cameFrom.containsKey(part)) {
            Reference next = left.remove(0);
            for (Reference read : reads.getOrDefault(next, Set.of())) {
                if (cameFrom.putIfAbsent(read, next) == null) {
                    left.add(read);
                }
            }
        }
        List<Reference> circle = new ArrayList<>();
        for (Reference at = cameFrom.get(part); !at.equals(part); at = cameFrom.get(at)) {
            circle.add(0, at);
        }
        circle.add(0, part);
        return circle;
    }
}
