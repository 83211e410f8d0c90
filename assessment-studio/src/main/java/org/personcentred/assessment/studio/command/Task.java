package org.personcentred.assessment.studio.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.studio.report.ProblemLines;
import org.personcentred.assessment.studio.source.Refusal;
import org.personcentred.assessment.studio.source.Source;
import org.personcentred.assessment.studio.source.Sources;
import picocli.CommandLine.Option;

/** A command: it looks at its options, does its work, and returns its exit code. */
abstract class Task implements Callable<Integer> {
    static final int FINE = 0;
    static final int PROBLEMS = 1;

    private final Shell shell;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    Task(Shell shell) {
        this.shell = shell;
    }

    @Override
    public abstract Integer call();

    Shell shell() {
        return shell;
    }

    /** The assessment of a name; its problems are said, and are the end, where it has errors. */
    Assessment assessment(String name) {
        return assessment(Sources.named(name));
    }

    Assessment assessment(Source source) {
        Checked<Assessment> read = source.assessment();
        if (read instanceof Checked.Valid<Assessment> valid) {
            return valid.value();
        }
        sayAll(read.problems());
        throw Refusal.problems("'" + source.document() + "' does not load.");
    }

    /** Says problems where they are not the data that was asked for. */
    void sayAll(List<Problem> problems) {
        ProblemLines lines = new ProblemLines(false);
        problems.forEach(problem -> shell.say(lines.line(problem)));
    }
}
