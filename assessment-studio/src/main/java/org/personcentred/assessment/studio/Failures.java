package org.personcentred.assessment.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.personcentred.assessment.studio.command.Shell;
import org.personcentred.assessment.studio.source.Refusal;
import picocli.CommandLine;

/** What is said when a command cannot go on, and the exit code for it. */
final class Failures {
    private final Shell shell;
    private boolean isSaid;

    Failures(Shell shell) {
        this.shell = shell;
    }

    /** Arguments that make no sense. */
    int wrongUsage(CommandLine.ParameterException failure, String[] arguments) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        shell.say("assess: " + failure.getMessage());
        Meant.by(failure).ifPresent(near -> shell.say("Did you mean '" + command + " " + near + "'?"));
        shell.say("Try '" + command + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    /** A command that stopped. */
    int failed(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        if (failure instanceof Refusal refusal) {
            shell.say("assess: " + refusal.getMessage());
            return refusal.exitCode();
        }
        if (failure instanceof UncheckedIOException broken) {
            return notWritten(broken.getCause(), CommandLine.ExitCode.OK);
        }
        shell.say("assess: a fault of this program, please report it:");
        // without the message of the exception, which could hold an answer
        shell.say("  " + failure.getClass().getName());
        for (StackTraceElement place : failure.getStackTrace()) {
            shell.say("    at " + place);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Nobody who reads on is no failure: that is how a pipe to head ends. A full disk is one. */
    int notWritten(IOException failure, int exitCode) {
        String message = String.valueOf(failure.getMessage());
        if (message.toLowerCase(Locale.ROOT).contains("pipe")) {
            return exitCode;
        }
        if (!isSaid) {
            shell.say("assess: cannot read on or write on: " + message);
        }
        isSaid = true;
        return CommandLine.ExitCode.SOFTWARE;
    }
}
