package org.personcentred.assessment.studio.command;

import java.util.List;
import org.personcentred.assessment.cases.Case;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.studio.docs.InstrumentPage;
import org.personcentred.assessment.studio.source.Refusal;
import org.personcentred.assessment.studio.source.Source;
import org.personcentred.assessment.studio.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A page about an assessment. */
@Command(
        name = "docs",
        header = "Print a page in Markdown about an assessment: what it asks, counts, finds and rests on.",
        footerHeading = "%nExamples:%n",
        footer = {"  assess docs phq-9 > phq-9.md"})
public final class DocsCommand extends Task {
    @Parameters(paramLabel = "NAME", description = "A shipped id, id@version, or a path.")
    private String name = "";

    /** With a shell to write to. */
    public DocsCommand(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        Source source = Sources.named(name);
        Assessment assessment = assessment(source);
        Checked<List<Case>> cases = source.cases(assessment);
        if (!(cases instanceof Checked.Valid<List<Case>> valid)) {
            sayAll(cases.problems());
            throw Refusal.problems("The worked cases of '" + name + "' cannot be read.");
        }
        shell().print(InstrumentPage.of(assessment, valid.value()));
        return FINE;
    }
}
