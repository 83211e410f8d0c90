package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.problem.Problem;

/**
 * An option that reads like a reason for leaving the question open says so with {@code means}. Without it, "not
 * assessed" would be an answer like any other, and {@code frailty = 'yes'} would be false when nobody has looked.
 */
final class LabelsThatMeanReasons implements Check {
    private static final Set<String> REASONS = Set.of(
            "not assessed",
            "not known",
            "unknown",
            "don't know",
            "i don't know",
            "do not know",
            "not available",
            "not tested",
            "not sure",
            "unable to assess",
            "information not available",
            "prefer not to say",
            "i prefer not to say",
            "not applicable",
            "does not apply");

    @Override
    public List<Problem> check(Candidate candidate) {
        List<Problem> problems = new ArrayList<>();
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            String place = placed.place() + "/options/";
            ItemType type = placed.item().type();
            if (type instanceof ItemType.Choices) {
                ofSeveral(candidate, place, type.options(), problems);
            } else {
                options(candidate, place, type.options(), problems);
            }
        }
        return problems;
    }

    private static void options(Candidate candidate, String place, List<Option> options, List<Problem> problems) {
        for (int index = 0; index < options.size(); index++) {
            Option option = options.get(index);
            if (readsLikeAReason(option) && option.means().isEmpty()) {
                problems.add(candidate.warning("LABEL_MEANS_REASON", place + index, Map.of("name", option.id())));
            }
            if (option.means().isPresent() && option.points().isPresent()) {
                problems.add(candidate.error("MEANS_WITH_POINTS", place + index, Map.of("name", option.id())));
            }
        }
    }

    /** Among several answers a reason would stand beside them, and the question be open and answered at once. */
    private static void ofSeveral(Candidate candidate, String place, List<Option> options, List<Problem> problems) {
        for (int index = 0; index < options.size(); index++) {
            Option option = options.get(index);
            Map<String, String> name = Map.of("name", option.id());
            if (option.means().isPresent()) {
                problems.add(candidate.error("MEANS_AMONG_CHOICES", place + index, name));
            } else if (readsLikeAReason(option)) {
                problems.add(candidate.warning("REASON_AMONG_CHOICES", place + index, name));
            }
        }
    }

    private static boolean readsLikeAReason(Option option) {
        String label = option.label().to(Audience.PERSON).toLowerCase(Locale.ROOT);
        return REASONS.contains(label.replace('’', '\''));
    }
}
