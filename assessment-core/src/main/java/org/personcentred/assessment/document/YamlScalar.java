package org.personcentred.assessment.document;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an unquoted YAML scalar is, by its text alone.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#103-core-schema">YAML 1.2.2, core schema</a>
 */
enum YamlScalar {
    /** Nothing was written at all. */
    EMPTY,
    /** Null. */
    NULL,
    /** True. */
    TRUE,
    /** False. */
    FALSE,
    /** A number as JSON writes it too. */
    NUMBER,
    /** A number to YAML that JSON writes otherwise, such as {@code 010}, {@code +1}, {@code .5}, {@code 0x1F}. */
    ODD_NUMBER,
    /** Anything else, {@code yes}, {@code no} and {@code 1:30} among it. */
    TEXT;

    private static final Set<String> NULLS = Set.of("null", "Null", "NULL", "~");
    private static final Set<String> TRUES = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSES = Set.of("false", "False", "FALSE");
    private static final Pattern CORE_NUMBER =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
                    + "|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    static YamlScalar of(String plain) {
        if (plain.isEmpty()) {
            return EMPTY;
        }
        if (NULLS.contains(plain)) {
            return NULL;
        }
        if (TRUES.contains(plain)) {
            return TRUE;
        }
        if (FALSES.contains(plain)) {
            return FALSE;
        }
        if (NumberText.isJson(plain)) {
            return NUMBER;
        }
        return CORE_NUMBER.matcher(plain).matches() ? ODD_NUMBER : TEXT;
    }
}
