package org.personcentred.assessment.render.component;

import java.util.List;
import java.util.Optional;

/**
 * A question for people who read little.
 *
 * @param lines   one idea each
 * @param picture the address of a picture that says the same, beside them
 */
public record EasyWords(List<String> lines, Optional<String> picture) {
    public EasyWords {
        lines = List.copyOf(lines);
    }
}
