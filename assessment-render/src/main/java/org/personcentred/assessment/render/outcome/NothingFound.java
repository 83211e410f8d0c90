package org.personcentred.assessment.render.outcome;

import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.ScoreResult;

/**
 * Whether it may be said that none of the things came up that an assessment looks out for. Silence is safer: it is said
 * only where they are all that the assessment tells. A band, a decision or a number of which one way is better, as how
 * many goals were reached, says more, and may say otherwise.
 */
final class NothingFound {
    private NothingFound() {}

    static boolean isAllThereIsToSay(Outcome outcome) {
        boolean looked = !outcome.response().assessment().findings().isEmpty();
        return looked && outcome.findings().isEmpty() && isSilentElsewhere(outcome);
    }

    private static boolean isSilentElsewhere(Outcome outcome) {
        return outcome.decisions().isEmpty()
                && outcome.scores().stream()
                        .map(ScoreResult::score)
                        .allMatch(score -> score.bands().isEmpty() && score.direction() == Score.Direction.NEUTRAL)
                && outcome.within().values().stream().allMatch(NothingFound::isSilentElsewhere);
    }
}
