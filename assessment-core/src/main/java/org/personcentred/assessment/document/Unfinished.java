package org.personcentred.assessment.document;

/** A mapping or sequence whose end has not been read yet. */
sealed interface Unfinished permits UnfinishedMapping, UnfinishedSequence {

    /** Where it begins. */
    Position position();

    /** Takes the next value inside. */
    void add(Node value);

    /** The step of a JSON Pointer to the value that is being read inside; empty between values. */
    String step();

    /** The whole of it. */
    Node finish();
}
