package org.personcentred.assessment.studio.command;

import java.util.List;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.cases.CaseResult;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.studio.report.ProblemLines;
import org.personcentred.assessment.studio.source.Source;
import org.personcentred.assessment.studio.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs worked cases. */
@Command(
        name = "test",
        header = "Run the worked cases beside definitions.",
        description = {
            "A case that comes out otherwise is shown with what was expected and what came.",
            "A definition that does not load, and one without cases, fail too."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  assess test phq-9", "  assess test falls-check/1.0.0", "  assess test assessments/"})
public final class TestCommand extends Task {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A definition, a folder to search, or a shipped id.")
    private List<String> paths = List.of();

    private final ProblemLines problems;
    private final Progress progress;
    private int run;
    private int failed;
    private int unusable;

    /** With a shell to write to. */
    public TestCommand(Shell shell) {
        super(shell);
        this.problems = new ProblemLines(shell.colour());
        this.progress = new Progress(shell);
    }

    @Override
    public Integer call() {
        Sources.all(paths).forEach(this::test);
        progress.end();
        shell().say(Count.of(run, "case") + ": " + (run - failed) + " passed, " + failed + " failed");
        return failed + unusable == 0 ? FINE : PROBLEMS;
    }

    private void test(Source source) {
        progress.show("testing " + source.document());
        Checked<List<Case>> cases = source.assessment().then(source::cases);
        cases.problems().stream().filter(Problem::isError).forEach(this::show);
        if (!(cases instanceof Checked.Valid<List<Case>> valid)) {
            unusable++;
        } else if (valid.value().isEmpty()) {
            unusable++;
            shell().line(source.document() + ": " + problems.failed("failed")
                    + ": there are no worked cases. Write some in cases.yaml beside it.");
        } else {
            valid.value().forEach(this::run);
        }
    }

    private void show(Problem problem) {
        shell().line(problems.line(problem));
    }

    private void run(Case written) {
        CaseResult result = written.run();
        run++;
        if (!result.passed()) {
            failed++;
            Location.InDocument place = written.place();
            shell().line(place.document() + ":" + place.line() + ":" + place.column() + ": " + problems.failed("failed")
                    + ": " + written.name());
            result.differences().forEach(this::show);
        }
    }

    private void show(CaseResult.Line line) {
        shell().line("  " + line.what() + ": expected " + line.expected() + ", actual " + line.actual());
    }
}
