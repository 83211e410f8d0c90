package org.personcentred.assessment.render.component;

import java.util.List;
import java.util.Optional;

/**
 * Questions that belong together, under a heading.
 *
 * @param id the id of its heading
 * @param title its heading
 * @param mark who answers it, where that is not the reader of the page
 * @param onlyIf what it depends on
 * @param when what a script can tell by whether it applies
 * @param intro what to know before answering
 * @param parts its questions and notes, in order
 */
public record Section(
        String id,
        String title,
        Optional<String> mark,
        Optional<String> onlyIf,
        Optional<String> when,
        Optional<Prose> intro,
        List<Component> parts)
        implements Component {
    public Section {
        parts = List.copyOf(parts);
    }

    /** The id of the sentence that says what it depends on. */
    public String conditionId() {
        return conditionId(id);
    }

    /** That of the section with a heading of this id. */
    public static String conditionId(String id) {
        return id + "-if";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.section(this);
    }
}
