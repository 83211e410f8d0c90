package org.personcentred.assessment.studio;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.personcentred.assessment.studio.command.CheckCommand;
import org.personcentred.assessment.studio.command.CompletionCommand;
import org.personcentred.assessment.studio.command.DiffCommand;
import org.personcentred.assessment.studio.command.DocsCommand;
import org.personcentred.assessment.studio.command.FormCommand;
import org.personcentred.assessment.studio.command.ListCommand;
import org.personcentred.assessment.studio.command.NewCommand;
import org.personcentred.assessment.studio.command.RenderCommand;
import org.personcentred.assessment.studio.command.SchemaCommand;
import org.personcentred.assessment.studio.command.ScoreCommand;
import org.personcentred.assessment.studio.command.Shell;
import org.personcentred.assessment.studio.command.TestCommand;
import org.personcentred.assessment.studio.command.ValidateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The {@code assess} command: exit code 0 for fine, 1 for problems found, 2 for wrong usage. */
@Command(
        name = "assess",
        header = "Evidence-based assessments as data: check, test, score and show them.",
        description = {
            "An assessment is named by a shipped id (phq-9), id@version (phq-9@1.0.0),",
            "or a path to a folder or a definition.yaml.",
            "Data goes to standard output, everything else to standard error.",
            "The exit code is 0 for fine, 1 for problems found, 2 for wrong usage."
        },
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  assess list",
            "  assess check my-assessment/1.0.0",
            "  assess score phq-9 responses.ndjson > outcomes.ndjson",
            "  assess score --help"
        })
public final class Assess {
    private static final int BUFFER = 1 << 16;
    /** So that no example is broken into two lines, which could not be copied. */
    private static final int HELP_WIDTH = 100;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    private Assess() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = new Terminal(System.getenv());
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Shell shell = new Shell(System.in, out, err, terminal.showsColour(), terminal.isWatched(), LocalDate.now());
        System.exit(run(shell, arguments));
    }

    /** Runs a command; everything it wrote has gone out when this returns. */
    static int run(Shell shell, String... arguments) {
        Failures failures = new Failures(shell);
        CommandLine commands = commands(shell, failures);
        int exitCode = commands.execute(arguments);
        try {
            commands.getOut().flush();
            shell.out().flush();
            return exitCode;
        } catch (IOException e) {
            return failures.notWritten(e, exitCode);
        }
    }

    private static CommandLine commands(Shell shell, Failures failures) {
        CommandLine commands = new CommandLine(new Assess())
                .addSubcommand(new ListCommand(shell))
                .addSubcommand(new CheckCommand(shell))
                .addSubcommand(new TestCommand(shell))
                .addSubcommand(new SchemaCommand(shell))
                .addSubcommand(new ValidateCommand(shell))
                .addSubcommand(new ScoreCommand(shell))
                .addSubcommand(new FormCommand(shell))
                .addSubcommand(new RenderCommand(shell))
                .addSubcommand(new NewCommand(shell))
                .addSubcommand(new DiffCommand(shell))
                .addSubcommand(new DocsCommand(shell))
                .addSubcommand(new CompletionCommand(shell));
        Ansi colour = shell.colour() ? Ansi.ON : Ansi.OFF;
        return commands.setUsageHelpWidth(HELP_WIDTH)
                .setOut(new PrintWriter(new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8)))
                .setErr(new PrintWriter(shell.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(colour))
                .setParameterExceptionHandler(failures::wrongUsage)
                .setExecutionExceptionHandler(failures::failed);
    }
}
