package org.personcentred.assessment.studio.command;

import java.util.List;
import java.util.Locale;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.schemas.ShippedAssessments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is shipped. */
@Command(
        name = "list",
        header = "Show the shipped assessments: id, version, title, licence class.",
        footerHeading = "%nExamples:%n",
        footer = {"  assess list", "  assess list --json"})
public final class ListCommand extends Task {
    @Option(names = "--json", description = "As a JSON array of {id, version, title, licence}.")
    private boolean json;

    /** With a shell to write to. */
    public ListCommand(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        List<Assessment> all = ShippedAssessments.all().stream()
                .map(one -> ShippedAssessments.load(one.id(), one.version()))
                .toList();
        if (json) {
            shell().print(JsonWriter.pretty(
                    Node.sequence(all.stream().map(ListCommand::node).toList())));
        } else {
            int width = all.stream().mapToInt(one -> one.id().length()).max().orElse(0);
            all.forEach(one -> shell().line(line(one, width)));
        }
        return FINE;
    }

    private static String line(Assessment one, int width) {
        String id = String.format(Locale.ROOT, "%-" + width + "s", one.id());
        return id + "  " + one.version() + "  " + one.licence().rights() + "  " + title(one);
    }

    private static String title(Assessment one) {
        return one.title().to(Audience.PRACTITIONER);
    }

    private static Node node(Assessment one) {
        return Node.mapping()
                .put("id", one.id())
                .put("version", one.version())
                .put("title", title(one))
                .put("licence", one.licence().rights().name())
                .build();
    }
}
