package org.personcentred.assessment.definition;

import java.util.Optional;

/**
 * A question for people who read little.
 *
 * @param text  the question, one idea a line
 * @param image what the host calls a picture that says the same; the library ships none
 */
public record EasyRead(Text text, Optional<String> image) {}
