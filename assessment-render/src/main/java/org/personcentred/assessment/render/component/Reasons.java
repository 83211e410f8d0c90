package org.personcentred.assessment.render.component;

import java.util.List;

/**
 * Ways to leave a question open, each a box that can be ticked and unticked again without script.
 *
 * @param or the word between the answer and these
 * @param group what the boxes are for, for those who hear the page
 * @param name the field
 * @param options the reasons; none where none is offered
 */
public record Reasons(String or, String group, String name, List<Option> options) {
    public Reasons {
        options = List.copyOf(options);
    }
}
