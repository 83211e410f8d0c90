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
            ItemType type = placed.item().type();
            String code = type instanceof ItemType.Choices ? "REASON_AMONG_CHOICES" : "LABEL_MEANS_REASON";
            List<Option> options = type.options();
            for (int index = 0; index < options.size(); index++) {
                Option option = options.get(index);
                if (option.means().isEmpty() && readsLikeAReason(option)) {
                    String place = placed.place() + "/options/" + index;
                    problems.add(candidate.warning(code, place, Map.of("name", option.id())));
                }
            }
        }
        return problems;
    }

    private static boolean readsLikeAReason(Option option) {
        String label = option.label().to(Audience.PERSON).toLowerCase(Locale.ROOT);
        return REASONS.contains(label.replace('’', '\''));
    }
}
