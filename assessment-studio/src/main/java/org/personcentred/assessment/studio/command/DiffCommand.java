package org.personcentred.assessment.studio.command;

import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.studio.change.Bump;
import org.personcentred.assessment.studio.change.Change;
import org.personcentred.assessment.studio.change.Changes;
import org.personcentred.assessment.studio.source.Refusal;
import org.personcentred.assessment.studio.source.Source;
import org.personcentred.assessment.studio.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What changed. */
@Command(
        name = "diff",
        header = "Show what changed between two versions, and which number of the version that has to raise.",
        description = {
            "words: patch. compatible: minor. scores change: major. stored responses no longer fit: major.",
            "The exit code is 1 where the version of NEW is not raised far enough, or goes back."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  assess diff phq-9@1.0.0 drafts/phq-9", "  assess diff falls-check/1.0.0 falls-check/1.1.0"})
public final class DiffCommand extends Task {
    @Parameters(index = "0", paramLabel = "OLD", description = "A shipped id, id@version, or a path.")
    private String earlier = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "A shipped id, id@version, or a path.")
    private String later = "";

    /** With a shell to write to. */
    public DiffCommand(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        Source from = Sources.named(earlier);
        Source to = Sources.named(later);
        Assessment before = assessment(from);
        Assessment after = assessment(to);
        if (!before.id().equals(after.id())) {
            throw Refusal.wrongUsage(
                    "'" + before.id() + "' and '" + after.id() + "' are two assessments, not versions of one.");
        }
        Changes changes = Changes.between(before, after).inFiles(from.folder(), to.folder());
        changes.all().forEach(change -> shell().line(line(change)));
        shell().line(verdict(changes));
        return changes.isEnough() ? FINE : PROBLEMS;
    }

    private static String line(Change change) {
        return change.kind().words() + ": " + change.where() + ": " + change.what();
    }

    private static String verdict(Changes changes) {
        String from = changes.earlier().version();
        String versions = from + " to " + changes.later().version();
        Bump needed = changes.needed();
        String back = changes.goesBack() ? ", and goes back" : "";
        if (needed == Bump.NONE) {
            return "version: " + versions + ": nothing changed" + back;
        }
        return "version: " + versions + ": needs " + needed.word() + " (" + needed.raised(from) + "), "
                + (changes.isEnough() ? "enough" : "not enough") + back;
    }
}
