package org.personcentred.assessment.render.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.personcentred.assessment.render.component.Prose;

/**
 * Reads the three marks of a definition's text: a blank line begins a paragraph, {@code - } an entry of a list, and
 * {@code [words](https://...)} is a link. Anything else is words.
 */
final class Marks {
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\((https?://[^\\s()]+)\\)");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    private static final String ENTRY = "- ";
    private static final int LONGEST_QUOTE = 120;

    private Marks() {}

    /** Paragraphs and lists. */
    static Prose read(String text) {
        return new Prose(BLANK_LINE
                .splitAsStream(text.strip())
                .filter(part -> !part.isBlank())
                .flatMap(part -> blocks(part).stream())
                .toList());
    }

    /** One line of words; of a link, only its words stay. */
    static String flat(String text) {
        return LINK.matcher(text).replaceAll("$1").strip().replaceAll("\\s+", " ");
    }

    /** The beginning of words that are too long to stand in a sentence. */
    static String cut(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST_QUOTE) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE - 1))
                        .strip() + "…";
    }

    /** A part without a blank line: words, then perhaps a list. */
    private static List<Prose.Block> blocks(String part) {
        List<String> lines = Arrays.stream(part.split("\n")).map(String::strip).toList();
        List<Prose.Block> blocks = new ArrayList<>();
        String words = String.join(
                " ", lines.stream().takeWhile(line -> !line.startsWith(ENTRY)).toList());
        if (!words.isEmpty()) {
            blocks.add(new Prose.Block(false, List.of(line(words))));
        }
        List<Prose.Line> entries = entries(
                lines.stream().dropWhile(line -> !line.startsWith(ENTRY)).toList());
        if (!entries.isEmpty()) {
            blocks.add(new Prose.Block(true, entries));
        }
        return blocks;
    }

    /** Entries of a list; a line without a mark goes on with the entry before it. */
    private static List<Prose.Line> entries(List<String> lines) {
        List<String> entries = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(ENTRY)) {
                entries.add(line.substring(ENTRY.length()));
            } else {
                entries.set(entries.size() - 1, entries.get(entries.size() - 1) + " " + line);
            }
        }
        return entries.stream().map(Marks::line).toList();
    }

    private static Prose.Line line(String words) {
        List<Prose.Run> runs = new ArrayList<>();
        Matcher link = LINK.matcher(words);
        int done = 0;
        while (link.find()) {
            if (link.start() > done) {
                runs.add(Prose.Run.of(words.substring(done, link.start())));
            }
            runs.add(new Prose.Run(link.group(1), Optional.of(link.group(2))));
            done = link.end();
        }
        if (done < words.length()) {
            runs.add(Prose.Run.of(words.substring(done)));
        }
        return new Prose.Line(runs);
    }
}
