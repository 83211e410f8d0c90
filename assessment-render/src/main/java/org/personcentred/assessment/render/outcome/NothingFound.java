package org.personcentred.assessment.render.outcome;

import org.personcentred.assessment.scoring.Outcome;

/**
 * Whether it may be said that none of the things came up that an assessment looks out for. Silence is safer: it is said
 * only where they are all that the assessment tells. A band or a decision says more, and may say otherwise.
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
                        .allMatch(result -> result.score().bands().isEmpty())
                && outcome.within().values().stream().allMatch(NothingFound::isSilentElsewhere);
    }
}
