package org.personcentred.assessment.definition.check;

import java.util.List;
import java.util.Map;
import org.personcentred.assessment.problem.Problem;

/** Every source that is listed is leaned on by something. */
final class EvidenceIsUsed implements Check {
    @Override
    public List<Problem> check(Candidate candidate) {
        return candidate.assessment().evidence().keySet().stream()
                .filter(key -> !candidate.cited().contains(key))
                .map(key -> candidate.error("EVIDENCE_UNUSED", "/evidence/" + key, Map.of("name", key)))
                .toList();
    }
}
