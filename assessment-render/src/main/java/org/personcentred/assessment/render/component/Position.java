package org.personcentred.assessment.render.component;

import java.util.Optional;

/**
 * Where somebody is in a form that is asked page by page.
 *
 * @param progress how far they have come, in words
 * @param section  the section the page is of, where its heading does not say so
 * @param mark     who answers it, where that is not the reader of the page
 */
public record Position(String progress, Optional<String> section, Optional<String> mark) implements Component {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.position(this);
    }
}
