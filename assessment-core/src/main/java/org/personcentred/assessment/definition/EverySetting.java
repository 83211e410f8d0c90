package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.check.Together;
import org.personcentred.assessment.problem.Problem;

/**
 * What is wrong with a definition only where a host puts something else in force: each allowed value by itself, and
 * settings that meet somewhere in each way of setting them together, up to {@value #MOST_WAYS} ways.
 *
 * @param definition what was written
 * @param assessment what it is with the values it gives itself
 */
record EverySetting(Definition definition, Assessment assessment) {
    /** Most ways of setting several parameters together that are proved. */
    static final int MOST_WAYS = 64;

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Parameter parameter : assessment.parameters().values()) {
            for (Setting other : parameter.others()) {
                if (!other.equals(parameter.value())) {
                    problems.addAll(alone(parameter, other));
                }
            }
        }
        if (problems.isEmpty()) {
            Together.parameters(assessment).forEach(group -> problems.addAll(together(group)));
        }
        return problems;
    }

    private List<Problem> alone(Parameter parameter, Setting other) {
        String place = "/parameters/" + parameter.name() + "/allowed/"
                + parameter.allowed().indexOf(other);
        Map<String, String> told = Map.of("name", parameter.name(), "value", other.shown());
        return broken(Map.of(parameter.name(), other), Problem.error("PARAMETER_BREAKS", definition.at(place), told));
    }

    /** The first way of setting these that breaks the definition; one of them alone does not. */
    private List<Problem> together(Set<String> names) {
        List<Map<String, Setting>> ways = List.of(Map.of());
        for (String name : names) {
            Parameter parameter = assessment.parameters().get(name);
            Stream<Setting> others = parameter.others().stream();
            List<Setting> values =
                    Stream.concat(Stream.of(parameter.value()), others).toList();
            if (ways.size() * values.size() > MOST_WAYS) {
                return List.of(untried(names));
            }
            ways = ways.stream()
                    .flatMap(way -> values.stream().map(value -> and(way, parameter, value)))
                    .toList();
        }
        return ways.stream()
                .filter(way -> way.size() > 1)
                .map(way -> broken(way, jointly(way)))
                .filter(problems -> !problems.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Only what is not as the definition has it. */
    private static Map<String, Setting> and(Map<String, Setting> way, Parameter parameter, Setting value) {
        Map<String, Setting> longer = new LinkedHashMap<>(way);
        if (!value.equals(parameter.value())) {
            longer.put(parameter.name(), value);
        }
        return longer;
    }

    private List<Problem> broken(Map<String, Setting> chosen, Problem told) {
        List<Problem> problems = DefinitionReader.with(definition, chosen).problems().stream()
                .filter(Problem::isError)
                .toList();
        return problems.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(told), problems.stream()).toList();
    }

    private Problem jointly(Map<String, Setting> way) {
        String settings = way.entrySet().stream()
                .map(set -> "\"" + set.getKey() + "\" set to " + set.getValue().shown())
                .collect(Collectors.joining(" and "));
        String place = "/parameters/" + way.keySet().iterator().next();
        return Problem.error("PARAMETERS_BREAK", definition.at(place), Map.of("settings", settings));
    }

    private Problem untried(Set<String> names) {
        String place = "/parameters/" + names.iterator().next();
        Map<String, String> told = Map.of("names", String.join(", ", names), "most", String.valueOf(MOST_WAYS));
        return Problem.warning("PARAMETERS_UNTRIED", definition.at(place), told);
    }
}
