package org.personcentred.assessment.definition;

import org.personcentred.assessment.problem.Location;

/**
 * Words that stand in place of a definition's own.
 *
 * @param words the words
 * @param at    where they are written
 */
record Worded(String words, Location.InDocument at) {}
