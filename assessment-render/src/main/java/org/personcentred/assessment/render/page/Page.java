package org.personcentred.assessment.render.page;

import java.util.List;
import java.util.Set;
import org.personcentred.assessment.render.component.Component;

/**
 * A whole page: components in order, and nothing else.
 *
 * @param language   the language of its words, as a BCP 47 tag
 * @param direction  {@code ltr} or {@code rtl}
 * @param title      what the browser shows as its name
 * @param frame      how it looks and where it stands
 * @param onPaper    whether it is to be filled in with a pen
 * @param hostFields the names of the host's own fields
 * @param parts      its components
 */
public record Page(
        String language,
        String direction,
        String title,
        Frame frame,
        boolean onPaper,
        Set<String> hostFields,
        List<Component> parts) {
    public Page {
        hostFields = Set.copyOf(hostFields);
        parts = List.copyOf(parts);
    }
}
