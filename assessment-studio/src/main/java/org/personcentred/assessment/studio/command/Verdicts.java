package org.personcentred.assessment.studio.command;

import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.ResponseJson;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.studio.lines.Answered;
import org.personcentred.assessment.studio.report.ProblemJson;

/** Whether submissions can be taken, as one line of JSON each. */
final class Verdicts {
    private final ProblemJson problems = new ProblemJson();

    /** The verdict on what stands on a line. */
    Answered of(long line, Submission submission) {
        Checked<Response> checked = ResponseChecker.check(submission);
        return answered(checked, verdict(line, checked));
    }

    /** The verdict with the answers that could be read. */
    Answered withAnswers(long line, Submission submission) {
        Checked<Response> checked = ResponseChecker.check(submission);
        return answered(checked, verdict(line, checked).put("answers", answers(submission, checked)));
    }

    private Node.MappingBuilder verdict(long line, Checked<Response> checked) {
        return Node.mapping()
                .put("line", Node.number(line))
                .put("valid", Node.truth(isValid(checked)))
                .put("problems", problems.inResponse(line, checked.problems()));
    }

    private static Answered answered(Checked<Response> checked, Node.MappingBuilder verdict) {
        return new Answered(JsonWriter.write(verdict.build()), isValid(checked));
    }

    private static boolean isValid(Checked<Response> checked) {
        return checked instanceof Checked.Valid<Response>;
    }

    /** Those of the response, or else those that were typed so that they can be read. */
    private static Node answers(Submission submission, Checked<Response> checked) {
        Node.MappingBuilder answers = Node.mapping();
        for (Item item : submission.assessment().items()) {
            Optional<Answer> readable = checked instanceof Checked.Valid<Response> valid
                    ? Optional.ofNullable(valid.value().answers().get(item.id()))
                    : submission.entered(item).answer();
            readable.ifPresent(answer -> answers.put(item.id().name(), ResponseJson.answer(answer)));
        }
        return answers.build();
    }
}
