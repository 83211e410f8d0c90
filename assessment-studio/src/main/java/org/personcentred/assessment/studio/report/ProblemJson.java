package org.personcentred.assessment.studio.report;

import java.util.List;
import java.util.Locale;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Messages;
import org.personcentred.assessment.problem.Problem;

/** Problems as JSON. */
public final class ProblemJson {
    private final Messages messages = Messages.of(Locale.UK);

    /** Problems of files: {@code {file, line, column, severity, code, message, path}} each. */
    public Node inFiles(List<Problem> problems) {
        return Node.sequence(problems.stream().map(this::inFile).toList());
    }

    private Node inFile(Problem problem) {
        Location.InDocument place = (Location.InDocument) problem.location();
        return Node.mapping()
                .put("file", place.document())
                .put("line", Node.number(place.line()))
                .put("column", Node.number(place.column()))
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("code", problem.code())
                .put("message", messages.say(problem))
                .put("path", place.pointer())
                .build();
    }

    /** Problems of a response: {@code {path, code, message}} each. */
    public Node inResponse(List<Problem> problems) {
        return Node.sequence(problems.stream()
                .map(problem -> Node.mapping()
                        .put("path", problem.location().pointer())
                        .put("code", problem.code())
                        .put("message", messages.say(problem))
                        .build())
                .toList());
    }
}
