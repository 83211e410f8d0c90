package org.personcentred.assessment.render.form;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Same;

/** The questions of a form as they are before anybody touches them, each made only once for all forms that are made alike. */
public final class Untouched {
    private record Asked(String id, Audience asking) {}

    private final Map<Asked, Component> made = new ConcurrentHashMap<>();

    /** What is asked under an id of somebody. */
    Component of(String id, Audience asking, Supplier<Component> make) {
        return made.computeIfAbsent(new Asked(id, asking), asked -> new Same(make.get()));
    }
}
