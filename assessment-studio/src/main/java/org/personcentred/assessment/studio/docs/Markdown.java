package org.personcentred.assessment.studio.docs;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Text;

/** A page under construction. Words of a definition enter it so that none of them is taken for a mark. */
final class Markdown {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*<>|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])");
    private static final Pattern LINE_MARKS = Pattern.compile("(?m)^(\\s*)([#+=]|[0-9]+[.)])");

    private final StringBuilder page = new StringBuilder();

    /** Words as they are, safe within a line. */
    static String words(String text) {
        return escaped(text).replaceAll("\\s+", " ").strip();
    }

    /** Words for the practitioner, safe within a line. */
    static String words(Text text) {
        return words(text.to(Audience.PRACTITIONER));
    }

    /** A name of the author's. */
    static String name(String name) {
        return "`" + name + "`";
    }

    private static String escaped(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$0");
    }

    Markdown heading(int level, String text) {
        page.append("#".repeat(level)).append(' ').append(text).append("\n\n");
        return this;
    }

    /** A paragraph that is made here. */
    Markdown paragraph(String text) {
        page.append(text).append("\n\n");
        return this;
    }

    /** Words of the definition with their own paragraphs, lists and links, which Markdown writes in the same way. */
    Markdown text(Text text) {
        String words = escaped(text.to(Audience.PRACTITIONER).strip());
        return paragraph(LINE_MARKS.matcher(words).replaceAll("$1\\\\$2"));
    }

    Markdown text(Optional<Text> text) {
        text.ifPresent(this::text);
        return this;
    }

    Markdown list(List<String> entries) {
        entries.forEach(entry -> page.append("- ").append(entry).append('\n'));
        page.append(entries.isEmpty() ? "" : "\n");
        return this;
    }

    Markdown numbered(List<String> entries) {
        for (int number = 1; number <= entries.size(); number++) {
            page.append(number).append(". ").append(entries.get(number - 1)).append('\n');
        }
        page.append(entries.isEmpty() ? "" : "\n");
        return this;
    }

    Markdown row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    /** The first row of a table and the line under it. */
    Markdown table(String... headings) {
        row(headings);
        page.append("|").append(" --- |".repeat(headings.length)).append('\n');
        return this;
    }

    Markdown endTable() {
        page.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return page.toString().stripTrailing() + "\n";
    }
}
