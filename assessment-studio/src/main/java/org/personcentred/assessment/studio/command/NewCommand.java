package org.personcentred.assessment.studio.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.personcentred.assessment.schema.ResponseSchema;
import org.personcentred.assessment.schemas.ShippedAssessments;
import org.personcentred.assessment.studio.source.Refusal;
import org.personcentred.assessment.studio.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A scaffold. */
@Command(
        name = "new",
        header = "Begin an assessment: a folder with a definition, worked cases, notes on sources and the schema.",
        description = "What it writes loads, and its cases pass. Nothing that is there is written over.",
        footerHeading = "%nExamples:%n",
        footer = {"  assess new sleep-check", "  assess new sleep-check --in assessments"})
public final class NewCommand extends Task {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 64;
    private static final String VERSION = "1.0.0";
    private static final List<String> TEMPLATES = List.of("definition.yaml", "cases.yaml", "source.md");

    @Parameters(paramLabel = "ID", description = "Its id, in small letters with hyphens, as sleep-check.")
    private String id = "";

    @Option(names = "--in", paramLabel = "FOLDER", description = "Where its folder is made; here if it is not said.")
    private Path parent = Path.of("");

    /** With a shell to write to. */
    public NewCommand(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        refuseWrongId();
        Path folder = parent.resolve(id).resolve(VERSION);
        if (Files.exists(parent.resolve(id))) {
            throw Refusal.wrongUsage("'" + parent.resolve(id) + "' is there already.");
        }
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files().entrySet()) {
                write(folder.resolve(file.getKey()), file.getValue());
            }
            String name = folder.toAbsolutePath().toString();
            write(folder.resolve("response.schema.json"), ResponseSchema.json(assessment(Sources.named(name))));
        } catch (IOException e) {
            throw Refusal.wrongUsage("'" + folder + "' cannot be written.");
        }
        shell().say("Next: assess check " + folder + " && assess test " + folder);
        return FINE;
    }

    private void refuseWrongId() {
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            throw Refusal.wrongUsage("'" + id + "' is no id. Use small letters and digits, with single hyphens"
                    + " between words, as sleep-check.");
        }
        if (ShippedAssessments.all().stream().anyMatch(one -> one.id().equals(id))) {
            throw Refusal.wrongUsage("'" + id + "' is the id of a shipped assessment. Choose another.");
        }
    }

    private void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        shell().line(file.toString());
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (String template : TEMPLATES) {
            files.put(template, filled(text(template)));
        }
        return files;
    }

    private String filled(String template) {
        return template.replace("id: {{id}}", "id: " + scalar(id))
                .replace("title: {{title}}", "title: " + scalar(title()))
                .replace("{{id}}", id)
                .replace("{{title}}", title())
                .replace("{{today}}", shell().today().toString())
                .replace("{{review}}", shell().today().plusYears(2).toString());
    }

    /** In quotes where it could be taken for a number or for true, false or null. */
    private static String scalar(String text) {
        boolean odd = Character.isDigit(text.charAt(0)) || text.matches("(?i)true|false|null");
        return odd ? '"' + text + '"' : text;
    }

    /** "Sleep check" for sleep-check. */
    private String title() {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }

    private static String text(String template) {
        try (InputStream stream = NewCommand.class.getResourceAsStream("new/" + template)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
