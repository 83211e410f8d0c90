package org.personcentred.assessment.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.answer.ItemId;

/**
 * What a guideline wants looked at, and where in the form that is.
 *
 * @param id         its name, as {@code ng249}
 * @param title      what people read
 * @param components what is to be looked at, in the order of the definition
 * @param minimum    the components that are the least for each option of the item {@value #SETTING}
 * @param evidence   keys of the sources it rests on
 */
public record Coverage(
        String id, Text title, List<Component> components, Map<String, List<String>> minimum, List<String> evidence) {
    /** The item whose answer says which minimum holds. */
    public static final String SETTING = "setting";

    public Coverage {
        components = List.copyOf(components);
        minimum = Collections.unmodifiableMap(new LinkedHashMap<>(minimum));
        evidence = List.copyOf(evidence);
    }

    /**
     * One thing that a guideline wants looked at.
     *
     * @param id       its name within the guideline
     * @param label    what people read
     * @param sections the ids of the sections that look at it
     * @param items    the items that look at it by themselves
     */
    public record Component(String id, Text label, List<String> sections, List<ItemId> items) {
        public Component {
            sections = List.copyOf(sections);
            items = List.copyOf(items);
        }
    }
}
