package org.personcentred.assessment.document;

import org.personcentred.assessment.problem.Checked;

/**
 * Reads JSON or YAML strictly: every value knows its line and column, and whatever is wrong comes back as a problem.
 *
 * <p>Codes begin with {@code PARSE_} or {@code LIMIT_}. No bytes make these methods throw.
 */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Reads JSON (RFC 8259): UTF-8, one value, nothing after it, no key twice.
     *
     * @param document what messages call it, for example {@code definition.json}
     */
    public static Checked<Node> json(String document, byte[] bytes, Limits limits) {
        return read(document, bytes, limits, JsonSource::read).whole();
    }

    /**
     * Reads the plain part of YAML 1.2: UTF-8, one document, no key twice, no alias, anchor, tag or merge key.
     * Unquoted {@code yes}, {@code no}, {@code on} and {@code off} are texts.
     *
     * @param document what messages call it, for example {@code definition.yaml}
     */
    public static Checked<Node> yaml(String document, byte[] bytes, Limits limits) {
        return read(document, bytes, limits, YamlSource::read).whole();
    }

    /**
     * Reads JSON or YAML just as strictly, and on behind a value that cannot be read.
     *
     * @param document what messages call it; JSON when it ends in {@code .json}, YAML otherwise
     */
    public static Legible legible(String document, byte[] bytes, Limits limits) {
        return read(document, bytes, limits, document.endsWith(".json") ? JsonSource::read : YamlSource::read);
    }

    private static Legible read(String document, byte[] bytes, Limits limits, Format format) {
        TreeBuilder tree = new TreeBuilder(document, limits);
        try {
            format.read(SourceText.decode(document, bytes, limits), tree);
            return tree.finish();
        } catch (Refusal refusal) {
            return tree.refused(refusal);
        }
    }

    private interface Format {
        void read(SourceText source, TreeBuilder tree);
    }
}
