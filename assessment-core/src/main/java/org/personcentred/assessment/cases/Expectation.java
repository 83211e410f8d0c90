package org.personcentred.assessment.cases;

import java.util.Locale;
import org.personcentred.assessment.scoring.Outcome;

/**
 * One thing that must follow from the answers of a case.
 *
 * @param aspect which part of the outcome it is about
 * @param id     the score, decision or component; empty for strengths and findings, which are compared as whole
 *               sets
 * @param wanted what must come, in the words of {@link Came}
 */
public record Expectation(Aspect aspect, String id, String wanted) {

    /** Which part of an outcome. */
    public enum Aspect {
        /** The value of a score, or why it has none. */
        SCORE("scores"),
        /** The band of a score. */
        BAND("bands"),
        /** What a decision comes to, or what to ask about. */
        DECISION("decisions"),
        /** The strengths that hold. */
        STRENGTHS("strengths"),
        /** The findings that are raised. */
        FINDINGS("findings"),
        /** The findings that may still be. */
        OPEN_FINDINGS("openFindings"),
        /** What became of a component of a guideline. */
        COVERAGE("coverage");

        private final String key;

        Aspect(String key) {
            this.key = key;
        }

        /** The key of it in a case. */
        public String key() {
            return key;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    CaseResult.Line against(Outcome outcome) {
        String what = id.isEmpty() ? aspect.word() : aspect.word() + " " + id;
        return new CaseResult.Line(what, wanted, new Came(outcome).to(aspect, id));
    }
}
