package org.personcentred.assessment.render.component;

import java.util.Optional;

/**
 * A place for the person's own words beside an answer.
 *
 * @param name the field
 * @param id the id of its box
 * @param summary what opens it
 * @param label what the box is for
 * @param about the question, with its row where it is in one
 * @param words what was typed
 * @param error what is wrong with it
 */
public record Comment(
        String name, String id, String summary, String label, String about, String words, Optional<String> error) {}
