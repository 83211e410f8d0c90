package org.personcentred.assessment.studio.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.personcentred.assessment.cases.BandEdges;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.cases.GuardsTried;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.QuestionAge;
import org.personcentred.assessment.definition.Standing;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.studio.report.ProblemJson;
import org.personcentred.assessment.studio.report.ProblemLines;
import org.personcentred.assessment.studio.source.Refusal;
import org.personcentred.assessment.studio.source.Source;
import org.personcentred.assessment.studio.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every problem of definitions and of the cases beside them. */
@Command(
        name = "check",
        header = "Show every problem of definitions and of the cases beside them.",
        description = {
            "Each problem is one line: file:line:column: error CODE: what is wrong and what to do.",
            "Under a problem of a formula stands the formula, with a caret under the place."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  assess check falls-check/1.0.0",
            "  assess check --strict assessments/      every definition in a folder; warnings fail too",
            "  assess check --reading-age falls-multifactorial",
            "  assess check --json phq-9 | jq '.[].code'"
        })
public final class CheckCommand extends Task {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A definition, a folder to search, or a shipped id.")
    private List<String> paths = List.of();

    @Option(names = "--json", description = "As a JSON array of {file, line, column, severity, code, message, path}.")
    private boolean json;

    @Option(names = "--strict", description = "Warnings fail too.")
    private boolean strict;

    @Option(names = "--reading-age", description = "After the problems, how old a reader each question is for.")
    private boolean readingAge;

    /** With a shell to write to. */
    public CheckCommand(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        if (json && readingAge) {
            throw Refusal.wrongUsage("--json and --reading-age do not go together.");
        }
        List<Source> sources = Sources.all(paths);
        List<Problem> problems = new ArrayList<>();
        Progress progress = new Progress(shell());
        for (Source source : sources) {
            progress.show("checking " + source.document());
            problems.addAll(problems(source));
        }
        progress.end();
        if (json) {
            shell().print(JsonWriter.pretty(new ProblemJson().inFiles(problems)));
        } else {
            ProblemLines lines = new ProblemLines(shell().colour());
            problems.forEach(problem -> shell().line(lines.line(problem)));
        }
        if (readingAge) {
            sources.forEach(this::sayReadingAges);
        }
        long errors = problems.stream().filter(Problem::isError).count();
        shell().say(summary(sources.size(), errors, problems.size() - errors));
        return errors > 0 || strict && !problems.isEmpty() ? PROBLEMS : FINE;
    }

    private void sayReadingAges(Source source) {
        if (source.assessment() instanceof Checked.Valid<Assessment> valid) {
            QuestionAge.all(valid.value())
                    .forEach(question -> shell().line(valid.value().id() + " "
                            + question.item().id().name() + ": " + years(question.age())));
        }
    }

    private static String years(OptionalInt age) {
        return age.isPresent() ? "reading age " + age.getAsInt() : "too few words for a reading age";
    }

    private List<Problem> problems(Source source) {
        Checked<Assessment> read = source.assessment();
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(source.unread());
        if (read instanceof Checked.Valid<Assessment> valid) {
            problems.addAll(Standing.on(shell().today(), valid.value()));
            problems.addAll(cases(source, valid.value()));
        }
        // what stops it from loading stands first, each in the order of its place
        problems.sort(Comparator.comparing(Problem::severity));
        return problems;
    }

    private static List<Problem> cases(Source source, Assessment assessment) {
        Checked<List<Case>> read = source.cases(assessment);
        List<Problem> problems = new ArrayList<>(read.problems());
        if (read instanceof Checked.Valid<List<Case>> valid) {
            problems.addAll(BandEdges.untried(assessment, valid.value()));
            problems.addAll(GuardsTried.untried(assessment, valid.value()));
        }
        return problems;
    }

    private static String summary(int definitions, long errors, long warnings) {
        return Count.of(definitions, "definition") + ": " + Count.of(errors, "error") + ", "
                + Count.of(warnings, "warning");
    }
}
