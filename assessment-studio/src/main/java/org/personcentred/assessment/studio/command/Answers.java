package org.personcentred.assessment.studio.command;

import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.response.Submission;

/** Answers in a file: a response as JSON where it begins with a brace, the body of a form post otherwise. */
final class Answers {
    private Answers() {}

    static Submission read(Shell shell, Assessment assessment, String file) {
        byte[] bytes = Input.read(shell, file);
        return isJson(bytes)
                ? Submission.ofJson(assessment, bytes)
                : Submission.ofFormBody(assessment, Input.formBody(bytes)).completedOn(shell.today());
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
