package org.personcentred.assessment.problem;

/** Where a {@link Problem} is: in a text that an author wrote, or at a question that a person answered. */
public sealed interface Location {

    /** JSON Pointer (RFC 6901) into the document; empty for the whole of it. */
    String pointer();

    /**
     * A place in a file or a posted text.
     *
     * @param document what the text is called, for example {@code definition.yaml}
     * @param line     from 1
     * @param column   from 1, in characters
     * @param pointer  JSON Pointer of the nearest value
     */
    record InDocument(String document, int line, int column, String pointer) implements Location {}

    /**
     * A question of a form.
     *
     * @param pointer JSON Pointer into the response, for example {@code /answers/q1}
     * @param field   name of the form field, for example {@code q1}
     * @param id      HTML id of the first control of the question, without any prefix a host chose
     */
    record AtField(String pointer, String field, String id) implements Location {}
}
