package org.personcentred.assessment.document;

import java.util.Optional;
import java.util.TreeSet;

/** The lines of a YAML text, and how far they are moved in. Lines are counted from 1. */
final class YamlLines {
    private final SourceText source;

    YamlLines(SourceText source) {
        this.source = source;
    }

    char characterAt(Position at) {
        int index = source.lines().indexOf(at);
        return index < source.characters().length() ? source.characters().charAt(index) : ' ';
    }

    /** The index of the first character of a line. */
    int start(int line) {
        return source.lines().indexOf(new Position(line, 1));
    }

    /** A line without its end. */
    String text(int line) {
        String characters = source.characters();
        int start = start(line);
        int end = start;
        while (end < characters.length() && "\r\n".indexOf(characters.charAt(end)) < 0) {
            end++;
        }
        return characters.substring(start, end);
    }

    /** The nearest line above that says something; the first line where there is none. */
    int before(int line) {
        int above = line - 1;
        while (above > 1 && saysNothing(text(above))) {
            above--;
        }
        return Math.max(above, 1);
    }

    /** By how many spaces a line is moved in. */
    int indent(int line) {
        return indent(text(line), 0);
    }

    /**
     * The two ways of moving a line in that are nearest to how it is, as "6 or 8", among those of the lines above that
     * it could belong to; nothing if it is moved in as one of them.
     */
    Optional<String> levels(int line) {
        TreeSet<Integer> levels = new TreeSet<>();
        int least = Integer.MAX_VALUE;
        for (int above = line - 1; above >= 1 && least > 0; above--) {
            String text = text(above);
            if (!saysNothing(text)) {
                int indent = indent(text, 0);
                add(levels, text, indent, least);
                least = Math.min(least, indent);
            }
        }
        int own = indent(line);
        Integer lower = levels.lower(own);
        Integer higher = levels.higher(own);
        if (levels.contains(own) || lower == null && higher == null) {
            return Optional.empty();
        }
        return Optional.of(lower == null ? "" + higher : higher == null ? "" + lower : lower + " or " + higher);
    }

    /** What stands behind a dash is moved in as far as it stands there. */
    private static void add(TreeSet<Integer> levels, String text, int indent, int least) {
        int level = indent;
        if (level < least) {
            levels.add(level);
        }
        while (text.startsWith("- ", level)) {
            level = indent(text, level + 1);
            if (level < least) {
                levels.add(level);
            }
        }
    }

    private static int indent(String text, int from) {
        int indent = from;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static boolean saysNothing(String text) {
        return text.isBlank() || text.strip().startsWith("#");
    }
}
