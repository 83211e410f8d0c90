package org.personcentred.assessment.studio.command;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tab completion. */
@Command(
        name = "completion",
        header = "Print a script that makes bash and zsh complete this command.",
        footerHeading = "%nExamples:%n",
        footer = {"  source <(assess completion)"})
public final class CompletionCommand extends Task {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** With a shell to write to. */
    public CompletionCommand(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        shell().print(AutoComplete.bash("assess", spec.root().commandLine()) + "\n");
        return FINE;
    }
}
