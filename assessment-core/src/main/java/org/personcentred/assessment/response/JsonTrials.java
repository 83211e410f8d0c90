package org.personcentred.assessment.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/** Reads repeated measurements from JSON: a list, or one for each side that was measured. */
record JsonTrials(Question question) {

    Reading read(ItemType.Trials trials, Node node) {
        if (trials.sided()) {
            return sides(node);
        }
        Checked<List<BigDecimal>> values = numbers(node, "numbers");
        return values instanceof Checked.Valid<List<BigDecimal>> valid
                ? Reading.of(new Answer.Trials(valid.value()))
                : new Reading(Optional.empty(), values.problems());
    }

    private Reading sides(Node node) {
        if (!(node instanceof Node.Mapping mapping)
                || mapping.entries().isEmpty()
                || !mapping.entries().stream()
                        .allMatch(entry -> Side.of(entry.key()).isPresent())) {
            return Reading.refused(wrongKind("sides"));
        }
        Map<Side, List<BigDecimal>> measured = new EnumMap<>(Side.class);
        for (Node.Entry entry : mapping.entries()) {
            Checked<List<BigDecimal>> values = numbers(entry.value(), "sides");
            if (!(values instanceof Checked.Valid<List<BigDecimal>> valid)) {
                return new Reading(Optional.empty(), values.problems());
            }
            measured.put(Side.of(entry.key()).orElseThrow(), valid.value());
        }
        return Reading.of(new Answer.Sides(
                measured.getOrDefault(Side.LEFT, List.of()), measured.getOrDefault(Side.RIGHT, List.of())));
    }

    private Checked<List<BigDecimal>> numbers(Node node, String wanted) {
        if (!(node instanceof Node.Sequence sequence)
                || !sequence.items().stream().allMatch(Node.Numeric.class::isInstance)) {
            return new Checked.Invalid<>(List.of(wrongKind(wanted)));
        }
        List<BigDecimal> values = new ArrayList<>();
        for (Node item : sequence.items()) {
            NumberText.read(((Node.Numeric) item).text()).ifPresent(values::add);
        }
        if (values.size() < sequence.items().size()) {
            return new Checked.Invalid<>(List.of(question.answer().error("NUMBER_DIGITS", TypedNumber.LIMITS)));
        }
        return values.isEmpty()
                ? new Checked.Invalid<>(List.of(question.answer().error("TRIALS_TOO_FEW", Map.of("limit", "1"))))
                : new Checked.Valid<>(values, List.of());
    }

    private Problem wrongKind(String wanted) {
        return question.answer().error("ANSWER_KIND", Map.of(wanted, ""));
    }
}
