package org.personcentred.assessment.document;

import java.util.List;
import java.util.Optional;

/** A JSON or YAML document as a tree that remembers where each value stood; numbers keep their text. */
public sealed interface Node {

    /** Where the value begins. */
    Position position();

    /** Keys and values in the order they were written; no key occurs twice. */
    record Mapping(Position position, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value under a key, if there is one. */
        public Optional<Node> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    /** One key of a {@link Mapping} with its value. */
    record Entry(String key, Position position, Node value) {}

    /** Values in order. */
    record Sequence(Position position, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A string. */
    record Text(Position position, String value) implements Node {}

    /** A number as it was written, in the grammar of JSON and within the reader's limits. */
    record Numeric(Position position, String text) implements Node {}

    /** True or false. */
    record Truth(Position position, boolean value) implements Node {}

    /** Null: nothing was said. */
    record Null(Position position) implements Node {}
}
