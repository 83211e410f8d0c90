package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;

/** Which settings of a host come together in a part of a definition, so that they have to be right together. */
public final class Together {
    private Together() {}

    /** The names of parameters that meet somewhere, in groups of two and more of which no two have one in common. */
    public static List<Set<String>> parameters(Assessment assessment) {
        Dependencies dependencies = new Dependencies(assessment);
        List<Set<String>> groups = new ArrayList<>();
        parts(assessment)
                .forEach(part -> add(
                        dependencies.all(part).stream()
                                .filter(read -> read.kind() == Reference.Kind.PARAMETER)
                                .map(Reference::name)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        groups));
        return groups.stream().filter(group -> group.size() > 1).toList();
    }

    private static void add(Set<String> met, List<Set<String>> groups) {
        Set<String> all = new TreeSet<>(met);
        List<Set<String>> touched = groups.stream()
                .filter(group -> group.stream().anyMatch(met::contains))
                .toList();
        touched.forEach(all::addAll);
        groups.removeAll(touched);
        groups.add(all);
    }

    /** What each part reads that is proved by itself. */
    private static Stream<Set<Reference>> parts(Assessment assessment) {
        Stream<Set<Reference>> bands =
                assessment.scores().keySet().stream().map(score -> Set.of(new Reference(Reference.Kind.BAND, score)));
        Stream<Set<Reference>> decisions = assessment.decisions().keySet().stream()
                .map(decision -> Set.of(new Reference(Reference.Kind.DECISION, decision)));
        Stream<Set<Reference>> conditions = Stream.of(
                        assessment.conditions().values().stream().map(named -> List.of(named.when())),
                        assessment.checks().stream().map(check -> List.of(check.must())),
                        assessment.strengths().stream().map(strength -> List.of(strength.when())),
                        assessment.findings().stream()
                                .map(finding -> Stream.concat(
                                                Stream.of(finding.when()),
                                                finding.actions().stream().map(action -> action.when()))
                                        .toList()))
                .flatMap(each -> each)
                .map(Together::read);
        return Stream.of(bands, decisions, conditions).flatMap(each -> each);
    }

    private static Set<Reference> read(List<Condition> conditions) {
        Set<Reference> read = new HashSet<>();
        conditions.forEach(condition -> read.addAll(References.of(condition)));
        return read;
    }
}
