package org.personcentred.assessment.studio.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Instruments;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.studio.lines.Answered;
import org.personcentred.assessment.studio.lines.InOrder;
import org.personcentred.assessment.studio.lines.Line;
import org.personcentred.assessment.studio.lines.LineReader;
import org.personcentred.assessment.studio.lines.Tally;
import org.personcentred.assessment.studio.source.Refusal;
import org.personcentred.assessment.studio.source.Sources;
import org.personcentred.assessment.studio.source.Versions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that answers each line of a file with a line. */
abstract class LineTask extends Task {
    private static final int MOST_THREADS = 256;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = {
                "A shipped id or a folder of versions: each line is taken by the version that it names.",
                "Or id@version, or a path to one definition: each line has to be of that version."
            })
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

    /** The answer to what stands on one line; called from several threads at once. */
    abstract BiFunction<Line, Submission, Answered> work();

    /** An assessment as it is used here. */
    Assessment inForce(Assessment assessment) {
        return assessment;
    }

    /** What stands on a line, read by the version that it names. */
    private Function<Line, Submission> read(Versions versions) {
        Assessment newest = inForce(assessment(versions.newest()));
        Instruments others = (id, version) -> versions.other(version).map(source -> inForce(assessment(source)));
        Instruments kept = others.kept();
        return line -> Submission.ofJson(newest, kept, line.bytes());
    }

    @Override
    public Integer call() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw Refusal.wrongUsage("--threads takes a whole number from 1 to " + MOST_THREADS + ".");
        }
        Progress progress = new Progress(shell());
        try (InputStream in = Input.open(shell(), file)) {
            LineReader lines = new LineReader(in, Limits.forResponse().bytes());
            Function<Line, Submission> read = read(Sources.versions(name));
            BiFunction<Line, Submission, Answered> work = work();
            Tally tally = new InOrder(line -> work.apply(line, read.apply(line)), shell().out(), progress::show)
                    .run(lines, threads);
            progress.end();
            shell().say(Count.of(tally.lines(), "line") + ", " + tally.wrong() + " with problems");
            return tally.wrong() == 0 ? FINE : PROBLEMS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
