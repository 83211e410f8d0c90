/**
 * The smallest host of the library, on the JDK's own web server.
 *
 * <p>{@link org.personcentred.assessment.examples.quickstart.Quickstart} is all of it. It stores nothing.
 */
@NullMarked
package org.personcentred.assessment.examples.quickstart;

import org.jspecify.annotations.NullMarked;
