package org.personcentred.assessment.studio.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.studio.lines.Answered;
import org.personcentred.assessment.studio.lines.InOrder;
import org.personcentred.assessment.studio.lines.Line;
import org.personcentred.assessment.studio.lines.LineReader;
import org.personcentred.assessment.studio.lines.Tally;
import org.personcentred.assessment.studio.source.Refusal;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that answers each line of a file with a line. */
abstract class LineTask extends Task {
    private static final int MOST_THREADS = 256;

    @Parameters(index = "0", paramLabel = "NAME", description = "A shipped id, id@version, or a path.")
    private String name = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Responses as JSON, one a line; - or nothing for what is piped in.")
    private String file = "-";

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Work on N lines at once (default 1); the order stays that of the input.")
    private int threads = 1;

    LineTask(Shell shell) {
        super(shell);
    }

    /** The answer to one line; called from several threads at once. */
    abstract Function<Line, Answered> work(Assessment assessment);

    @Override
    public Integer call() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw Refusal.wrongUsage("--threads takes a whole number from 1 to " + MOST_THREADS + ".");
        }
        Progress progress = new Progress(shell());
        try (InputStream in = Input.open(shell(), file)) {
            LineReader lines = new LineReader(in, Limits.forResponse().bytes());
            Tally tally = new InOrder(work(assessment(name)), shell().out(), progress::show).run(lines, threads);
            progress.end();
            shell().say(Count.of(tally.lines(), "line") + ", " + tally.wrong() + " with problems");
            return tally.wrong() == 0 ? FINE : PROBLEMS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
