package org.personcentred.assessment.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Coverage;

/**
 * What of a guideline was looked at.
 *
 * @param coverage   the guideline
 * @param components what became of each of its components, in the order of the definition
 * @param minimum    how the minimum of the setting stands; nothing where the guideline has none for it, or the setting
 *                   is not known
 */
public record CoverageResult(Coverage coverage, List<Looked> components, Optional<Minimum> minimum) {
    public CoverageResult {
        components = List.copyOf(components);
    }

    /** What became of a component. */
    public enum State {
        /** At least one question about it was answered. */
        ADDRESSED,
        /** Somebody else looks at it. */
        REFERRED,
        /** Nobody has looked at it yet. */
        NOT_DONE,
        /** It does not concern the person. */
        NOT_RELEVANT;

        /** The word for it in outcomes. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What became of one component.
     *
     * @param component the component
     * @param state     what became of it
     * @param why       the cause, where one was given: {@code not_today}, or {@code declined}
     * @param who       who looks at it instead
     * @param open      the questions about it that have no answer yet, in the order of the form
     */
    public record Looked(
            Coverage.Component component, State state, Optional<String> why, Optional<String> who, List<ItemId> open) {
        public Looked {
            open = List.copyOf(open);
        }
    }

    /**
     * How the minimum of a setting stands.
     *
     * @param setting the option of the item that says which setting it is
     * @param lacking the ids of its components that are neither addressed nor without relevance
     */
    public record Minimum(String setting, List<String> lacking) {
        public Minimum {
            lacking = List.copyOf(lacking);
        }
    }
}
