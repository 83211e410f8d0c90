package org.personcentred.assessment.document;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Pieces of JSON and YAML in any order: nearly documents. */
final class Snippets extends DomainContextBase {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ": ",
                        ",",
                        "- ",
                        "\n",
                        "\n  ",
                        "\n    ",
                        " ",
                        "a",
                        "q1",
                        "b: ",
                        "\"",
                        "'",
                        "#",
                        " # ",
                        "|",
                        ">",
                        "|2",
                        ">-",
                        "\t",
                        "\r",
                        "\r\n",
                        "!",
                        "!!str ",
                        "&a ",
                        "*a",
                        "<<",
                        "? ",
                        "%YAML 1.2\n",
                        "---",
                        "---\n",
                        "...",
                        "\n...\n",
                        "1",
                        "-1.5e3",
                        "010",
                        ".inf",
                        "~",
                        "null",
                        "true",
                        "\\",
                        "\\n",
                        "\\u00",
                        "\\UFFFFFFFF",
                        "\\x4",
                        "@",
                        "`",
                        "😀",
                        "\u0085",
                        "\u2028",
                        "\uFEFF",
                        "\0",
                        "(",
                        ")",
                        "\"a\": ",
                        "\"b\"")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }
}
