package org.personcentred.assessment.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.response.Response;

/**
 * Everything that follows from a response: what a host shows and stores. The same response always gives the same
 * outcome, to the byte.
 *
 * @param response   the response it follows from, with its assessment
 * @param strengths  what certainly goes well, in the order of the definition; those of assessments within follow
 * @param findings   raised findings and those that may still be, the most urgent first; among equally urgent ones an
 *                   open one that is urgent now comes first, and otherwise the order of the definition holds
 * @param scores     the scores in the order of the definition
 * @param decisions  the decisions in the order of the definition
 * @param conditions the named conditions in the order of the definition
 * @param open       the questions that were asked and not answered, in the order of the form
 * @param coverage   what of each guideline was looked at, in the order of the definition
 * @param within     the outcomes of other assessments, by the item at which each stands; their strengths and findings are
 *                   among those here too
 */
public record Outcome(
        Response response,
        List<StrengthResult> strengths,
        List<FindingResult> findings,
        List<ScoreResult> scores,
        List<DecisionResult> decisions,
        List<ConditionResult> conditions,
        List<OpenQuestion> open,
        List<CoverageResult> coverage,
        Map<ItemId, Outcome> within) {
    public Outcome {
        strengths = List.copyOf(strengths);
        findings = List.copyOf(findings);
        scores = List.copyOf(scores);
        decisions = List.copyOf(decisions);
        conditions = List.copyOf(conditions);
        open = List.copyOf(open);
        coverage = List.copyOf(coverage);
        within = Collections.unmodifiableMap(new LinkedHashMap<>(within));
    }
}
