package org.personcentred.assessment.studio.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.personcentred.assessment.response.Submission;
import org.personcentred.assessment.studio.lines.Answered;
import org.personcentred.assessment.studio.source.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a form post. */
@Command(
        name = "form",
        header = "Read the body of a form post, as a host would.",
        description = "Prints what validate prints, with the answers that could be read.",
        footerHeading = "%nExamples:%n",
        footer = {"  assess form phq-9 body.form", "  printf 'q1=several_days&q2=not_at_all' | assess form phq-9 -"})
public final class FormCommand extends Task {
    @Parameters(index = "0", paramLabel = "NAME", description = "A shipped id, id@version, or a path.")
    private String name = "";

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "The body, as application/x-www-form-urlencoded; - for what is piped in.")
    private String file = "-";

    @Option(
            names = "--completed-on",
            paramLabel = "DAY",
            description = "The day of the answers, as 2026-11-22; today if it is not said.")
    private Optional<String> day = Optional.empty();

    /** With a shell to write to. */
    public FormCommand(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        Submission submission = Submission.ofFormBody(assessment(name), Input.formBody(Input.read(shell(), file)))
                .completedOn(day.map(FormCommand::day).orElse(shell().today()));
        Answered answered = new Verdicts().withAnswers(1, submission);
        shell().line(answered.text());
        return answered.fine() ? FINE : PROBLEMS;
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw Refusal.wrongUsage("--completed-on takes a day such as 2026-11-22.");
        }
    }
}
