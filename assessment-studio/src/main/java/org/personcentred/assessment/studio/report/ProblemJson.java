package org.personcentred.assessment.studio.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Problems of a response that begins on a line of a file: {@code {path, code, message}} each. */
    public Node inResponse(long line, List<Problem> problems) {
        return Node.sequence(problems.stream()
                .map(problem -> counted(line, problem))
                .map(problem -> Node.mapping()
                        .put("path", problem.location().pointer())
                        .put("code", problem.code())
                        .put("message", messages.say(problem))
                        .build())
                .toList());
    }

    /** With the line that it speaks of, such as where a name stands first, counted in the file. */
    private static Problem counted(long line, Problem problem) {
        Map<String, String> parameters = new HashMap<>(problem.parameters());
        parameters.computeIfPresent("line", (key, within) -> String.valueOf(line - 1 + Long.parseLong(within)));
        return new Problem(problem.code(), problem.severity(), problem.location(), parameters);
    }
}
