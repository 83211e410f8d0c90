package org.personcentred.assessment.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON or YAML document as a tree that remembers where each value stood; numbers keep their text.
 *
 * <p>Trees that are made rather than read use the factories here; everything in them stands at {@link Position#NONE}.
 */
public sealed interface Node {

    /** Where the value begins. */
    Position position();

    /** A string that was not read from anywhere. */
    static Text text(String value) {
        return new Text(Position.NONE, value);
    }

    /** An exact number that was not read from anywhere, as a plain decimal. */
    static Numeric number(BigDecimal value) {
        return new Numeric(Position.NONE, NumberText.write(value));
    }

    /** A whole number that was not read from anywhere. */
    static Numeric number(long value) {
        return new Numeric(Position.NONE, Long.toString(value));
    }

    /** True or false that was not read from anywhere. */
    static Truth truth(boolean value) {
        return new Truth(Position.NONE, value);
    }

    /** A null that was not read from anywhere. */
    static Null nothing() {
        return new Null(Position.NONE);
    }

    /** Values in order that were not read from anywhere. */
    static Sequence sequence(List<? extends Node> items) {
        return new Sequence(Position.NONE, List.copyOf(items));
    }

    /** A mapping to be filled key by key. */
    static MappingBuilder mapping() {
        return new MappingBuilder();
    }

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

    /**
     * A string.
     *
     * @param first where its first character stands, if the rest of it stands behind that as it reads, on one line;
     *              else {@link Position#NONE}
     */
    record Text(Position position, String value, Position first) implements Node {
        /** A string of which only the beginning is known to stand somewhere. */
        public Text(Position position, String value) {
            this(position, value, Position.NONE);
        }

        /** Where one of its characters stands, as near as that is known. */
        public Position at(int index) {
            return first.equals(Position.NONE)
                    ? position
                    : new Position(first.line(), first.column() + value.codePointCount(0, index));
        }
    }

    /** A number as it was written, always in the grammar of JSON; {@link NumberText} says what it is worth. */
    record Numeric(Position position, String text) implements Node {
        public Numeric {
            if (!NumberText.isJson(text)) {
                throw new IllegalArgumentException("not a number in the grammar of JSON");
            }
        }
    }

    /** True or false. */
    record Truth(Position position, boolean value) implements Node {}

    /** Null: nothing was said. */
    record Null(Position position) implements Node {}

    /** Collects the entries of a made mapping, in the order they are put. */
    final class MappingBuilder {
        private final List<Entry> entries = new ArrayList<>();

        private MappingBuilder() {}

        /** Adds a key with its value; the caller puts no key twice. */
        public MappingBuilder put(String key, Node value) {
            entries.add(new Entry(key, Position.NONE, value));
            return this;
        }

        /** Adds a key with a string. */
        public MappingBuilder put(String key, String value) {
            return put(key, text(value));
        }

        /** The mapping. */
        public Mapping build() {
            return new Mapping(Position.NONE, entries);
        }
    }
}
