package org.personcentred.assessment.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A page of the documents, and the blocks of code on it. */
record Page(String text) {
    static Page of(String name) {
        try {
            return new Page(Files.readString(Path.of("../docs", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks in a language, in order. */
    List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** The first block of YAML that begins so. */
    String block(String start) {
        return blocks("yaml").stream()
                .filter(block -> block.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
