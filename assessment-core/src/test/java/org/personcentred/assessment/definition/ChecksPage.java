package org.personcentred.assessment.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page about everything that is checked, made of the messages and of the bad definitions with their neighbours. */
final class ChecksPage {
    private static final Path BAD = Path.of("src/test/resources/bad-definitions");
    private static final Path MESSAGES =
            Path.of("src/main/resources/org/personcentred/assessment/problem/messages.properties");
    private static final Pattern GROUP = Pattern.compile("^# (?:-+ )?((?:Definitions|Words)[^.]*?)(?:\\.| -{3}).*$");
    private static final Pattern CODE = Pattern.compile("^([A-Z_0-9]+) = .*$");
    private static final Pattern ANY_GROUP = Pattern.compile("^# (?:-+ )?([A-Z][a-z ]*)(?:[^a-z ].*)?$");
    private static final Pattern MESSAGE = Pattern.compile("^([A-Z_0-9]+) = (.*)$");

    /** What can be said of a file before it is looked at as a definition, and of the cases beside it. */
    private static final Set<String> FILE_GROUPS =
            Set.of("Reading a document ", "Limits ", "The shape of a document", "Worked cases ");

    /** Settings are given by a host, and not in a file that is checked. */
    private static final String OF_A_HOST = "PARAMETER_UNKNOWN";

    private static final List<String> FILES = List.of(".yaml", ".licensed.yaml", ".cy.yaml");

    private static final String BEGINNING = """
            # What is checked in a definition

            A definition that could mislead does not load. Below is everything that can be said about one: what `assess check`
            prints, with line and column, for a small definition that has the mistake, and the lines that mend it. All
            problems of a definition are told at once. An error stops it from loading; a warning does not, unless
            `assess check --strict` is asked for.

            An entry begins with what is printed: line and column, the name of the check, and a message that says what is wrong
            and what to do. The message is the whole explanation; nothing else has to be looked up. Behind it stand the lines
            that are at fault, under "Written", and what becomes of them, under "Mended". The rest of the small definition is
            the same in both and is left out here. The headings are the names of the checks in words, so that `BAND_GAP` is
            found under "Band gap"; under "Mistakes that have been made" they say what somebody wrote.

            Before any of this the file has to be YAML or JSON, and its keys those of the
            [format](definition-format.md): what is said of that, and of worked cases, is
            [listed at the end](#without-an-example). This page is made from the tests, which hold every line of it.
            """;

    private static final String OTHERS = """
            What is said of a file that cannot be read or has not the shape of the format, of one that is too large, and of
            the worked cases beside it. Words in braces stand for what is found there.

            """;

    private final StringBuilder page = new StringBuilder(BEGINNING);

    static String written() {
        ChecksPage page = new ChecksPage();
        groups().forEach(page::group);
        page.others();
        return page.page.toString();
    }

    /** The codes that have a bad definition, by the part of the messages they stand in. */
    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        String group = "";
        for (String line : text(MESSAGES).lines().toList()) {
            Matcher header = GROUP.matcher(line);
            Matcher code = CODE.matcher(line);
            if (header.matches()) {
                group = header.group(1);
            } else if (code.matches() && Files.exists(bad(code.group(1), ".mended.yaml"))) {
                groups.computeIfAbsent(group, unused -> new ArrayList<>()).add(code.group(1));
            }
        }
        List<String> told = groups.values().stream().flatMap(List::stream).toList();
        List<String> stories = BadDefinitionsTest.mistakes()
                .map(mistake -> mistake.toUpperCase(Locale.ROOT))
                .filter(mistake -> !told.contains(mistake))
                .toList();
        if (!stories.isEmpty()) {
            groups.put("Mistakes that have been made", stories);
        }
        return groups;
    }

    private void group(String title, List<String> codes) {
        page.append("\n## ").append(capital(title.replace("Definitions: ", ""))).append('\n');
        codes.stream().sorted().forEach(this::check);
    }

    /** What is said of files and worked cases rather than of what a definition says, and of what is too large to show. */
    private void others() {
        page.append("\n## Without an example\n\n").append(OTHERS);
        String group = "";
        for (String line : text(MESSAGES).lines().toList()) {
            Matcher header = ANY_GROUP.matcher(line);
            Matcher message = MESSAGE.matcher(line);
            if (header.matches()) {
                group = header.group(1);
            } else if (message.matches() && isOther(group, message.group(1))) {
                page.append("* `")
                        .append(message.group(1))
                        .append("`: ")
                        .append(message.group(2).replace("\\\\", "\\"))
                        .append('\n');
            }
        }
    }

    private static boolean isOther(String group, String code) {
        boolean ofDefinition = group.startsWith("Definitions") && !code.equals(OF_A_HOST);
        return (ofDefinition || FILE_GROUPS.contains(group)) && !Files.exists(bad(code, ".mended.yaml"));
    }

    private void check(String code) {
        page.append("\n### ")
                .append(capital(code.toLowerCase(Locale.ROOT).replace('_', ' ')))
                .append("\n\n");
        List<String> said = text(bad(code, ".txt")).lines().toList();
        page.append("```\n");
        said.forEach(line -> page.append(line).append('\n'));
        page.append("```\n");
        for (String file : FILES) {
            String mended = ".mended" + file;
            if (Files.exists(bad(code, file)) && !text(bad(code, file)).equals(text(bad(code, mended)))) {
                ChangedLines changed = ChangedLines.between(text(bad(code, file)), text(bad(code, mended)));
                excerpt("Written", file, changed.before());
                excerpt("Mended", file, changed.after());
            }
        }
    }

    private void excerpt(String word, String file, List<String> lines) {
        String where = file.equals(".yaml") ? "" : " in `text/" + file.substring(1) + "`";
        page.append("\n").append(word).append(where).append(":\n\n```yaml\n");
        lines.forEach(line -> page.append(line).append('\n'));
        page.append("```\n");
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Path bad(String code, String end) {
        return BAD.resolve(code.toLowerCase(Locale.ROOT) + end);
    }

    static Stream<String> mistakes() {
        return groups().values().stream().flatMap(List::stream);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
