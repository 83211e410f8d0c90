package org.personcentred.assessment.studio.command;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.FormBody;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.studio.source.Refusal;

/** Answers in a file: a response or a draft as JSON where it begins with a brace, the body of a form post otherwise. */
final class Answers {
    private Answers() {}

    static Submission read(Shell shell, Assessment assessment, String file) {
        byte[] bytes = Input.read(shell, file);
        if (!isJson(bytes)) {
            return Submission.ofFormBody(assessment, Input.formBody(bytes)).completedOn(shell.today());
        }
        return Draft.ofJson(bytes) instanceof Checked.Valid<Draft> draft
                        && draft.value().isFor(assessment)
                ? Submission.ofForm(assessment, draft.value().fields()).completedOn(shell.today())
                : Submission.ofJson(assessment, bytes);
    }

    /**
     * What was typed so far, and on which day.
     *
     * @param day that of the response, or today
     */
    record Typed(Draft draft, LocalDate day) {}

    /**
     * What was typed so far: a draft or a response as JSON, or the body of a form post.
     *
     * @throws Refusal if it is none of them, or one of something else
     */
    static Typed draft(Shell shell, Assessment assessment, String file) {
        byte[] bytes = Input.read(shell, file);
        Checked<Draft> read =
                isJson(bytes) ? Draft.ofJson(bytes) : ofForm(assessment, FormBody.decode(Input.formBody(bytes)));
        if (read instanceof Checked.Valid<Draft> valid && valid.value().isFor(assessment)) {
            return new Typed(valid.value(), shell.today());
        }
        Submission submission = Submission.ofJson(assessment, bytes);
        Draft response = Draft.of(submission);
        if (response.fields().isEmpty()) {
            throw Refusal.problems("'" + file
                    + "' is neither a response, nor a draft, nor the body of a form post of this assessment.");
        }
        return new Typed(response, submission.completedOn().orElseGet(shell::today));
    }

    private static Checked<Draft> ofForm(Assessment assessment, Checked<Map<String, List<String>>> fields) {
        return fields instanceof Checked.Valid<Map<String, List<String>>> valid
                ? new Checked.Valid<>(Draft.of(assessment).posted(name -> true, valid.value()), List.of())
                : new Checked.Invalid<>(fields.problems());
    }

    /** What begins with a brace, whatever editors put before it. */
    private static boolean isJson(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .stripLeading()
                .startsWith("{");
    }
}
