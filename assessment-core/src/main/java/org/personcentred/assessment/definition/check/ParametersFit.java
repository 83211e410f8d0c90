package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Parameter;
import org.personcentred.assessment.definition.Setting;
import org.personcentred.assessment.problem.Problem;

/** What is in force for a parameter is among what is allowed, and a word is one of several that are listed. */
final class ParametersFit implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (Parameter parameter : candidate.assessment().parameters().values()) {
            if (parameter.value() instanceof Setting.OfWord
                    && parameter.allowed().isEmpty()) {
                Map<String, String> parameters = Map.of("name", parameter.name());
                problems.add(candidate.error("PARAMETER_WORDS", "/parameters/" + parameter.name(), parameters));
            }
            if (!parameter.allows(parameter.value())) {
                Map<String, String> parameters = Map.of("name", parameter.name());
                problems.add(candidate.error("PARAMETER_NOT_ALLOWED", "/parameters/" + parameter.name(), parameters));
            }
        }
        return problems;
    }
}
