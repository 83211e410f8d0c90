package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.check.Candidate;
import org.personcentred.assessment.definition.check.Check;
import org.personcentred.assessment.definition.check.Dependencies;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.Table;
import org.personcentred.assessment.problem.Problem;

/** Makes an assessment of a definition: resolves its names, then has every check look at it. */
final class Compilation {
    private final Reading reading;
    private final Assessment assessment;

    Compilation(Definition definition, Map<String, Setting> chosen) {
        this.reading = new Reading(definition, evidenceKeys(definition));
        Part root = new Part(reading, definition.root(), "");
        Map<String, Parameter> parameters = ParametersReader.read(root);
        chosen.forEach((name, setting) -> parameters.computeIfPresent(name, (key, written) -> written.with(setting)));
        reading.inForce(parameters);
        Map<String, ItemType> types = ItemTypeReader.read(root);
        Map<String, Table> tables = TablesReader.read(root);
        SharedOptions.check(root);
        reading.names(Vocabulary.of(root, types, tables));
        this.assessment = new Assessment(definition, content(root, types, tables));
    }

    private static Set<String> evidenceKeys(Definition definition) {
        Part root = new Part(new Reading(definition, Set.of()), definition.root(), "");
        return new LinkedHashSet<>(root.child("evidence").map(Part::keys).orElse(List.of()));
    }

    /** What was made; of use only when no problem is an error. */
    Assessment assessment() {
        return assessment;
    }

    /** What is wrong with it, which takes far longer to find than it takes to make it. */
    List<Problem> problems() {
        Dependencies dependencies = new Dependencies(assessment);
        Set<Reference> faulty = new LinkedHashSet<>(reading.unreadable());
        faulty.addAll(dependencies.circular());
        Facts facts = Facts.beforeAnything(assessment);
        Candidate candidate = new Candidate(
                assessment,
                dependencies,
                facts,
                Facts.whateverIsSaid(assessment),
                new Reachable(facts),
                dependencies.restingOn(faulty),
                reading.cited(),
                reading.formulasRead());
        List<Problem> found = new ArrayList<>(reading.problems());
        found.addAll(dependencies.circles(assessment));
        Check.ALL.forEach(check -> found.addAll(check.check(candidate)));
        return found;
    }

    private Content content(Part root, Map<String, ItemType> types, Map<String, Table> tables) {
        Map<String, Text> owners = named(root, "owners", Part::text);
        return new Content(
                root.string("id"),
                root.string("version"),
                root.text("title"),
                reading.definition().wordings().language().orElse(root.string("language")),
                root.maybeText("edition"),
                root.strings("places"),
                AboutReader.about(root),
                AboutReader.licence(root.part("licence")),
                AboutReader.review(root),
                named(root, "evidence", AboutReader::evidence),
                Collections.unmodifiableMap(reading.parameters()),
                owners,
                Collections.unmodifiableMap(tables),
                named(root, "conditions", Compilation::condition),
                new SectionReader(root, types).read(),
                CoverageReader.read(root),
                root.parts("checks").stream().map(Compilation::crossCheck).toList(),
                byId(root.parts("scores"), ScoreReader::read),
                byId(root.parts("decisions"), DecisionReader::read),
                root.parts("strengths").stream().map(Compilation::strength).toList(),
                root.parts("findings").stream()
                        .map(new FindingReader(owners.keySet())::read)
                        .toList(),
                given(root),
                // last, when every formula is read
                reading.readsToday());
    }

    private static Set<ItemId> given(Part root) {
        Set<ItemId> given = new LinkedHashSet<>();
        root.strings("given").forEach(name -> given.add(new ItemId(name)));
        return Collections.unmodifiableSet(given);
    }

    private static NamedCondition condition(Part part) {
        String id = part.pointer().substring(part.pointer().lastIndexOf('/') + 1);
        Reference self = new Reference(Reference.Kind.CONDITION, id);
        return new NamedCondition(id, part.text("title"), part.reading().condition(part, "when", self));
    }

    private static CrossCheck crossCheck(Part part) {
        Condition must = part.reading().condition(part, "must", Reading.place(part));
        return new CrossCheck(must, part.text("say"), part.string("onFail").equals("refuse"));
    }

    private static Strength strength(Part part) {
        Condition when = part.reading().condition(part, "when", Reading.place(part));
        return new Strength(part.string("id"), when, part.text("say"), ScoreReader.showTo(part));
    }

    private static <T> Map<String, T> named(Part root, String key, Function<Part, T> reader) {
        Map<String, T> named = new LinkedHashMap<>();
        root.child(key).ifPresent(all -> all.keys().forEach(name -> named.put(name, reader.apply(all.part(name)))));
        return Collections.unmodifiableMap(named);
    }

    /** Two of the same id are a problem elsewhere; here the first one stands. */
    private static <T> Map<String, T> byId(List<Part> parts, Function<Part, T> reader) {
        Map<String, T> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.putIfAbsent(part.string("id"), reader.apply(part)));
        return Collections.unmodifiableMap(byId);
    }
}
