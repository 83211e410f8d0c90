package org.personcentred.assessment.studio.command;

import java.util.function.BiFunction;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.studio.lines.Answered;
import org.personcentred.assessment.studio.lines.Line;
import picocli.CommandLine.Command;

/** Checks responses. */
@Command(
        name = "validate",
        header = "Check responses, one a line.",
        description = {
            "Each line becomes {\"line\":n,\"valid\":true,\"problems\":[{\"path\",\"code\",\"message\"}]}.",
            "What is valid can still have problems listed: those are for somebody to look at.",
            "An empty line is a line with a problem, so that line n of the output is always about line n of the input."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  assess validate phq-9 responses.ndjson",
            "  cat responses.ndjson | assess validate phq-9 - --threads 4"
        })
public final class ValidateCommand extends LineTask {

    /** With a shell to write to. */
    public ValidateCommand(Shell shell) {
        super(shell);
    }

    @Override
    BiFunction<Line, Submission, Answered> work() {
        Verdicts verdicts = new Verdicts();
        return (line, submission) -> verdicts.of(line.number(), submission);
    }
}
