package org.personcentred.assessment.journey;

import java.util.List;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.response.FieldNames;

/** A page of a journey. */
public sealed interface Stop {
    /** The name of the page on which everything starts. */
    String START = "_start";
    /** The name of the page on which answers are checked before they are sent. */
    String CHECK = "_check";
    /** The name of the page that says what was saved. */
    String SAVED = "_saved";
    /** Begins the name of a pause; the name of the page that comes after it follows. */
    String PAUSE = "_now.";

    /** Its name, as {@code _page} has it. */
    String page();

    /** One operation over every kind of page. */
    <R> R accept(Visitor<R> visitor);

    /** What the form is for, before the first question. */
    record Start() implements Stop {
        @Override
        public String page() {
            return START;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.start(this);
        }
    }

    /**
     * Questions.
     *
     * @param page    its name: that of the question or of the section; {@code eyes.skip} where it only asks whether a
     *                section is passed over
     * @param section the section it is of
     * @param asksToPassOver whether it asks if the section is to be passed over
     * @param items   its questions and notes, in order
     */
    record Step(String page, Section section, boolean asksToPassOver, List<Item> items) implements Stop {
        public Step {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.step(this);
        }

        /** Whether a question, or what asks about a section ({@code eyes.skip}), is on it. */
        boolean holds(String owner) {
            boolean skip = asksToPassOver && owner.equals(FieldNames.of(section, FieldNames.SKIP));
            return skip || items.stream().anyMatch(item -> item.id().name().equals(owner));
        }
    }

    /**
     * What has to be said at once.
     *
     * @param urgent what it is, the most urgent first; at least one
     * @param then   the page that comes after it
     */
    record Pause(List<Urgent> urgent, String then) implements Stop {
        public Pause {
            urgent = List.copyOf(urgent);
        }

        @Override
        public String page() {
            return PAUSE + then;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pause(this);
        }
    }

    /** Every answer once more, before they are sent. */
    record Check() implements Stop {
        @Override
        public String page() {
            return CHECK;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.check(this);
        }
    }

    /** What was typed is kept, and somebody can come back to it. */
    record Saved() implements Stop {
        @Override
        public String page() {
            return SAVED;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.saved(this);
        }
    }

    /** An operation with one case per kind of page, and no default. */
    interface Visitor<R> {
        /** What the form is for. */
        R start(Start start);

        /** Questions. */
        R step(Step step);

        /** What has to be said at once. */
        R pause(Pause pause);

        /** Every answer once more. */
        R check(Check check);

        /** What was saved. */
        R saved(Saved saved);
    }
}
