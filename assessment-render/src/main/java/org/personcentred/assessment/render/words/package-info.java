/**
 * What the pages say: the library's own sentences, in the language of the page, and the definition's words, for the
 * reader of the page.
 *
 * <p>Start at {@link org.personcentred.assessment.render.words.Voice}. Every sentence of ours stands in
 * {@code messages.properties}; nothing is worded anywhere else.
 */
@NullMarked
package org.personcentred.assessment.render.words;

import org.jspecify.annotations.NullMarked;
