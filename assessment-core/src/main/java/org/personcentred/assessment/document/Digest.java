package org.personcentred.assessment.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A name for the content of a document, the same for YAML and JSON twins and in every language that follows the rule:
 * SHA-256 of compact JSON in UTF-8, keys in order of code points, numbers as plain decimals without trailing zeros,
 * texts with nothing escaped but what JSON demands.
 */
public final class Digest {
    private static final Comparator<Node.Entry> BY_CODE_POINTS =
            Comparator.comparing(entry -> entry.key().codePoints().toArray(), Arrays::compare);

    private Digest() {}

    /** The digest in 64 lower-case hexadecimal digits. */
    public static String sha256(Node node) {
        byte[] canonical = canonical(node).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String canonical(Node node) {
        StringBuilder out = new StringBuilder();
        append(node, out);
        return out.toString();
    }

    private static void append(Node node, StringBuilder out) {
        if (node instanceof Node.Mapping mapping) {
            mapping(mapping, out);
        } else if (node instanceof Node.Sequence sequence) {
            sequence(sequence.items(), out);
        } else if (node instanceof Node.Text text) {
            JsonString.append(text.value(), out);
        } else if (node instanceof Node.Numeric number) {
            out.append(NumberText.read(number.text()).map(NumberText::write).orElse(number.text()));
        } else if (node instanceof Node.Truth truth) {
            out.append(truth.value());
        } else {
            out.append("null");
        }
    }

    private static void mapping(Node.Mapping mapping, StringBuilder out) {
        out.append('{');
        String between = "";
        for (Node.Entry entry :
                mapping.entries().stream().sorted(BY_CODE_POINTS).toList()) {
            out.append(between);
            JsonString.append(entry.key(), out);
            out.append(':');
            append(entry.value(), out);
            between = ",";
        }
        out.append('}');
    }

    private static void sequence(List<Node> items, StringBuilder out) {
        out.append('[');
        String between = "";
        for (Node item : items) {
            out.append(between);
            append(item, out);
            between = ",";
        }
        out.append(']');
    }
}
