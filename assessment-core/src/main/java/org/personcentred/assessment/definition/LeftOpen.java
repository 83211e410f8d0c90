package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Pointer;
import org.personcentred.assessment.problem.Problem;

/** What an author has left open, though the definition loads: words still to be written, limits, deadlines. */
final class LeftOpen {
    /** What stands at the beginning of words that still have to be written. */
    private static final String TO_WRITE = "To be written:";

    private final Assessment assessment;
    private final List<Problem> found = new ArrayList<>();

    private LeftOpen(Assessment assessment) {
        this.assessment = assessment;
    }

    static List<Problem> in(Assessment assessment) {
        LeftOpen open = new LeftOpen(assessment);
        Pointer.each(assessment.definition().root(), open::look);
        return open.found;
    }

    private void look(String at, Node node) {
        if (node instanceof Node.Text text && text.value().startsWith(TO_WRITE)) {
            tell("TEXT_TO_WRITE", at, Map.of());
        }
        if (node instanceof Node.Mapping mapping) {
            if (at.matches("/sections/[0-9]+/items/[0-9]+(/items/[0-9]+)?")) {
                limits(mapping, at);
            }
            if (at.matches("/findings/[0-9]+/actions/[0-9]+")) {
                deadline(mapping, at);
            }
        }
    }

    /** What is measured has limits; without them a slip of the keyboard, and a number below zero, is an answer. */
    private void limits(Node.Mapping item, String at) {
        String type = text(item, "type");
        boolean measured = (type.equals("number") || type.equals("trials"))
                && !text(item, "unit").isEmpty();
        if (measured && (item.get("min").isEmpty() || item.get("max").isEmpty())) {
            tell("LIMITS_MISSING", at, Map.of("name", text(item, "id"), "unit", text(item, "unit")));
        }
    }

    private void deadline(Node.Mapping action, String at) {
        String by = text(action, "by");
        if (!by.isEmpty() && !Deadline.isUnderstood(by)) {
            tell("ACTION_BY_NO_DAY", Pointer.child(at, "by"), Map.of("words", by));
        }
    }

    private static String text(Node.Mapping mapping, String key) {
        return mapping.get(key).orElse(null) instanceof Node.Text text ? text.value() : "";
    }

    private void tell(String code, String at, Map<String, String> parameters) {
        found.add(Problem.warning(code, assessment.definition().at(at), parameters));
    }
}
