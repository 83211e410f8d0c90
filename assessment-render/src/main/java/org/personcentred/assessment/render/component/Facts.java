package org.personcentred.assessment.render.component;

import java.util.List;

/**
 * Names with what they are.
 *
 * @param facts the facts in order
 */
public record Facts(List<Fact> facts) implements Component {
    public Facts {
        facts = List.copyOf(facts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.facts(this);
    }

    /** A name, and what it is: one or more lines. */
    public record Fact(String name, List<String> lines) {
        public Fact {
            lines = List.copyOf(lines);
        }

        /** A name and one line. */
        public static Fact of(String name, String line) {
            return new Fact(name, List.of(line));
        }
    }
}
