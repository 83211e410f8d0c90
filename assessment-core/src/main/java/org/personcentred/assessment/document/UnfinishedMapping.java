package org.personcentred.assessment.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mapping whose end has not been read yet; of two equal keys it keeps the first. */
final class UnfinishedMapping implements Unfinished {
    private final Position position;
    private final List<Node.Entry> entries = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private @Nullable String key;
    private Position keyPosition = Position.NONE;
    private boolean repeated;

    UnfinishedMapping(Position position) {
        this.position = position;
    }

    boolean expectsKey() {
        return key == null;
    }

    /** Takes a key; returns what stood under it before, if something did. */
    Optional<Node.Entry> key(String name, Position at) {
        key = name;
        keyPosition = at;
        Optional<Node.Entry> before =
                Optional.ofNullable(seen.putIfAbsent(name, entries.size())).map(entries::get);
        repeated = before.isPresent();
        return before;
    }

    /** Puts something else under a key that stood here before. */
    void replace(String name, Node value) {
        entries.set(
                seen.get(name), new Node.Entry(name, entries.get(seen.get(name)).position(), value));
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public void add(Node value) {
        String name = key;
        if (name == null) {
            throw new IllegalStateException("a value of a mapping needs its key first");
        }
        if (!repeated) {
            entries.add(new Node.Entry(name, keyPosition, value));
        }
        key = null;
    }

    @Override
    public String step() {
        return key == null ? Pointer.ROOT : Pointer.child(Pointer.ROOT, key);
    }

    @Override
    public Node finish() {
        return new Node.Mapping(position, entries);
    }
}
