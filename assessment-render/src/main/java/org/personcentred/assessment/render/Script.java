package org.personcentred.assessment.render;

/**
 * The one script of all forms. Nobody needs it: it shows a question of a whole form only once it applies, and counts the
 * characters of long answers. It asks for no other file, and holds to a content security policy of {@code script-src
 * 'self'}.
 */
public final class Script {
    /** Where hosts may put it; a page asks for it only where it is told to. */
    public static final String ADDRESS = "/assessment.js";

    private Script() {}

    /** Its text, to be sent as {@code text/javascript} in UTF-8. */
    public static String js() {
        return Stylesheet.text("assessment.js");
    }
}
