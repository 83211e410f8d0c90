package org.personcentred.assessment.studio.report;

import java.util.Locale;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Messages;
import org.personcentred.assessment.problem.Problem;

/** Problems as {@code file:line:column: error CODE: message}, which editors can jump to. */
public final class ProblemLines {
    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";

    private static final int SHIFT = 4;

    private final Messages messages = Messages.of(Locale.UK);
    private final boolean colour;

    /** Lines with or without colour. */
    public ProblemLines(boolean colour) {
        this.colour = colour;
    }

    /** One line, without its end; under that of a formula the formula, with a caret under the place. */
    public String line(Problem problem) {
        String shown = problem.parameters().getOrDefault("shown", "");
        return sentence(problem)
                + (shown.isEmpty() ? "" : "\n" + shown.indent(SHIFT).stripTrailing());
    }

    private String sentence(Problem problem) {
        return place(problem.location()) + ": " + severity(problem) + " " + problem.code() + ": "
                + messages.say(problem);
    }

    private static String place(Location location) {
        return location instanceof Location.InDocument place
                ? place.document() + ":" + place.line() + ":" + place.column()
                : location.pointer();
    }

    private String severity(Problem problem) {
        return coloured(problem.severity().name().toLowerCase(Locale.ROOT), problem.isError() ? RED : YELLOW);
    }

    /** A word for what has failed. */
    public String failed(String word) {
        return coloured(word, RED);
    }

    private String coloured(String word, String ink) {
        return colour ? ink + word + PLAIN : word;
    }
}
