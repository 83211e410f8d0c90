package org.personcentred.assessment.studio.command;

import org.personcentred.assessment.schema.ResponseSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The JSON Schema of responses. */
@Command(
        name = "schema",
        header = "Print the JSON Schema (draft-07) of the responses to an assessment.",
        description = "Rules that no schema can say are listed in it under x-alsoChecked.",
        footerHeading = "%nExamples:%n",
        footer = {"  assess schema phq-9 > phq-9.schema.json", "  assess schema phq-9@1.0.0"})
public final class SchemaCommand extends Task {
    @Parameters(paramLabel = "NAME", description = "A shipped id, id@version, or a path.")
    private String name = "";

    /** With a shell to write to. */
    public SchemaCommand(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        shell().print(ResponseSchema.json(assessment(name)));
        return FINE;
    }
}
