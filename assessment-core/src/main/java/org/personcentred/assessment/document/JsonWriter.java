package org.personcentred.assessment.document;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Writes a tree as JSON that may also stand inside a page; reading it again gives the same values. */
public final class JsonWriter {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;
    private int depth;

    private JsonWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /** On one line, without a space outside texts. */
    public static String write(Node node) {
        return new JsonWriter(false).all(node);
    }

    /** One value a line, two spaces deeper at each level, with a line end at the end. */
    public static String pretty(Node node) {
        return new JsonWriter(true).all(node) + "\n";
    }

    private String all(Node node) {
        node(node);
        return out.toString();
    }

    private void node(Node node) {
        if (node instanceof Node.Mapping mapping) {
            list('{', mapping.entries(), this::entry, '}');
        } else if (node instanceof Node.Sequence sequence) {
            list('[', sequence.items(), this::node, ']');
        } else if (node instanceof Node.Text text) {
            JsonString.appendForPages(text.value(), out);
        } else if (node instanceof Node.Numeric number) {
            out.append(number.text());
        } else if (node instanceof Node.Truth truth) {
            out.append(truth.value());
        } else {
            out.append("null");
        }
    }

    private void entry(Node.Entry entry) {
        JsonString.appendForPages(entry.key(), out);
        out.append(pretty ? ": " : ":");
        node(entry.value());
    }

    private <T> void list(char open, List<T> parts, Consumer<T> write, char close) {
        out.append(open);
        depth++;
        for (Iterator<T> rest = parts.iterator(); rest.hasNext(); ) {
            newLine();
            write.accept(rest.next());
            out.append(rest.hasNext() ? "," : "");
        }
        depth--;
        if (!parts.isEmpty()) {
            newLine();
        }
        out.append(close);
    }

    private void newLine() {
        if (pretty) {
            out.append('\n').append(INDENT.repeat(depth));
        }
    }
}
