package org.personcentred.assessment.studio.command;

import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.FormBody;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.studio.source.Refusal;

/** Answers in a file: a response as JSON where it begins with a brace, the body of a form post otherwise. */
final class Answers {
    private Answers() {}

    static Submission read(Shell shell, Assessment assessment, String file) {
        byte[] bytes = Input.read(shell, file);
        return isJson(bytes)
                ? Submission.ofJson(assessment, bytes)
                : Submission.ofFormBody(assessment, Input.formBody(bytes)).completedOn(shell.today());
    }

    /**
     * What was typed so far: a draft as JSON, or the body of a form post.
     *
     * @throws Refusal if it is neither, or a draft of something else
     */
    static Draft draft(Shell shell, Assessment assessment, String file) {
        byte[] bytes = Input.read(shell, file);
        Checked<Draft> read =
                isJson(bytes) ? Draft.ofJson(bytes) : ofForm(assessment, FormBody.decode(Input.formBody(bytes)));
        if (read instanceof Checked.Valid<Draft> valid && valid.value().isFor(assessment)) {
            return valid.value();
        }
        throw Refusal.problems("'" + file + "' is neither a draft nor the body of a form post of this assessment.");
    }

    private static Checked<Draft> ofForm(Assessment assessment, Checked<Map<String, List<String>>> fields) {
        return fields instanceof Checked.Valid<Map<String, List<String>>> valid
                ? new Checked.Valid<>(Draft.of(assessment).posted(name -> true, valid.value()), List.of())
                : new Checked.Invalid<>(fields.problems());
    }

    private static boolean isJson(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\n' && each != '\r') {
                return each == '{';
            }
        }
        return false;
    }
}
