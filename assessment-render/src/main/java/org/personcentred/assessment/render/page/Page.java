package org.personcentred.assessment.render.page;

import java.util.List;
import org.personcentred.assessment.render.component.Component;

/**
 * A whole page: components in order, and nothing else.
 *
 * @param language   the language of its words, as a BCP 47 tag
 * @param direction  {@code ltr} or {@code rtl}
 * @param title      what the browser shows as its name
 * @param stylesheet the address of its style sheet
 * @param parts      its components
 */
public record Page(String language, String direction, String title, String stylesheet, List<Component> parts) {
    public Page {
        parts = List.copyOf(parts);
    }
}
