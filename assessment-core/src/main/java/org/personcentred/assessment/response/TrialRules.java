package org.personcentred.assessment.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.problem.Problem;

/**
 * Whether repeated measurements fit their item: how many there are, on each side that was measured, and each of them.
 *
 * @param boxes the boxes that were filled in, in order: where each measurement stands
 */
record TrialRules(Question question, ItemType.Trials trials, List<String> boxes) {

    List<Problem> check(Answer answer) {
        if (answer instanceof Answer.Trials all) {
            return check(Optional.empty(), all.values());
        }
        List<Problem> problems = new ArrayList<>();
        for (Side side : Side.values()) {
            List<BigDecimal> values = ((Answer.Sides) answer).of(side);
            problems.addAll(values.isEmpty() ? List.of() : check(Optional.of(side), values));
        }
        return problems;
    }

    private List<Problem> check(Optional<Side> side, List<BigDecimal> values) {
        if (values.size() < trials.least()) {
            return List.of(count("TRIALS_TOO_FEW", trials.least(), side, blank(side)));
        }
        if (values.size() > trials.most()) {
            return List.of(count("TRIALS_TOO_MANY", trials.most(), side, Optional.empty()));
        }
        MeasureRules rules = new MeasureRules(trials.measure());
        List<String> own =
                boxes.stream().filter(box -> FieldNames.side(box).equals(side)).toList();
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            rules.check(question.measurement(side, index, own.get(index)), values.get(index))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    /** The first box in which there is room for one more; nothing where they did not come from boxes. */
    private Optional<String> blank(Optional<Side> side) {
        return FieldNames.parts(trials).stream()
                .filter(box -> FieldNames.side(box).equals(side) && !boxes.contains(box))
                .findFirst()
                .filter(box -> !boxes.isEmpty());
    }

    private Problem count(String code, int limit, Optional<Side> side, Optional<String> box) {
        Map<String, String> parameters = new TreeMap<>(Map.of("limit", String.valueOf(limit)));
        side.ifPresent(each -> parameters.put(each.word(), ""));
        Place all = question.measurements(side);
        return box.map(blank -> new Place(all.pointer(), question.part(blank).field(), all.words()))
                .orElse(all)
                .error(code, parameters);
    }
}
