package org.personcentred.assessment.document;

import java.util.ArrayList;
import java.util.List;

/** A sequence whose end has not been read yet. */
final class UnfinishedSequence implements Unfinished {
    private final Position position;
    private final List<Node> items = new ArrayList<>();

    UnfinishedSequence(Position position) {
        this.position = position;
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public void add(Node value) {
        items.add(value);
    }

    @Override
    public String step() {
        return Pointer.child(Pointer.ROOT, items.size());
    }

    @Override
    public Node finish() {
        return new Node.Sequence(position, items);
    }
}
