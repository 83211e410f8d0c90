package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Map;
import org.personcentred.assessment.expression.Reference;

/** Reads how large a change of a score has to be to mean something. */
final class ChangeReader {
    private ChangeReader() {}

    static Change read(Part change, Reference score) {
        boolean toVerify = change.maybe("status").orElse("").equals("to_verify");
        List<Change.Step> steps = change.has("byBaseline")
                ? change.parts("byBaseline").stream()
                        .map(row -> step(row, score))
                        .toList()
                : List.of(step(change, score));
        return new Change(steps, change.evidence(), toVerify);
    }

    private static Change.Step step(Part row, Reference score) {
        Change.Step step = new Change.Step(
                new Stretch(row.number("from"), row.number("to"), row.number("below")),
                row.number("atLeast").or(() -> row.number("meaningful")),
                row.number("moreThan"),
                row.number("percent"));
        if (step.baseline().isUpsideDown()) {
            row.reading().problem("LIMITS_UPSIDE_DOWN", row, Map.of());
            row.reading().unreadable().add(score);
        }
        return step;
    }
}
