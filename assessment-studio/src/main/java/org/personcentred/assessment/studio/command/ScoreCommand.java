package org.personcentred.assessment.studio.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.scoring.OutcomeJson;
import org.personcentred.assessment.scoring.Scorer;
import org.personcentred.assessment.studio.lines.Answered;
import org.personcentred.assessment.studio.lines.Line;
import org.personcentred.assessment.studio.report.ProblemJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores responses. */
@Command(
        name = "score",
        header = "Score responses, one a line.",
        description = {
            "Each line becomes its outcome, or {\"line\":n,\"problems\":[{\"path\",\"code\",\"message\"}]} in its place.",
            "Nothing is dropped: line n of the output is always about line n of the input.",
            "Of an id without a version, each line is scored by the version that it names."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  assess score phq-9 responses.ndjson > outcomes.ndjson",
            "  assess score phq-9@1.0.0 --param phq2_cut=2 - < responses.ndjson",
            "  assess score phq-9 responses.ndjson --threads 4 | jq -c '.scores[]?.value'"
        })
public final class ScoreCommand extends LineTask {
    @Option(
            names = "--param",
            paramLabel = "K=V",
            description = "Put the value V of the parameter K in force. May be given several times.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    /** With a shell to write to. */
    public ScoreCommand(Shell shell) {
        super(shell);
    }

    @Override
    Assessment inForce(Assessment assessment) {
        return new Settings(assessment).inForce(parameters);
    }

    @Override
    BiFunction<Line, Submission, Answered> work() {
        ProblemJson problems = new ProblemJson();
        return (line, submission) -> answer(line, submission, problems);
    }

    private static Answered answer(Line line, Submission submission, ProblemJson problems) {
        Checked<Response> checked = ResponseChecker.check(submission);
        if (checked instanceof Checked.Valid<Response> valid) {
            return new Answered(OutcomeJson.write(Scorer.score(valid.value())), true);
        }
        Node refused = Node.mapping()
                .put("line", Node.number(line.number()))
                .put("problems", problems.inResponse(line.number(), checked.problems()))
                .build();
        return new Answered(JsonWriter.write(refused), false);
    }
}
