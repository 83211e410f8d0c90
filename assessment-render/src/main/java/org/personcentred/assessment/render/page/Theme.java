package org.personcentred.assessment.render.page;

import java.util.ArrayList;
import java.util.List;

/**
 * How a page looks. It is chosen on the server, so that it needs no script: a host keeps what somebody has chosen in a
 * cookie or an account, and gives it with every page.
 *
 * <p>Each method gives a changed copy.
 *
 * @param style      whose style sheet the classes are for
 * @param colours    which colours; those of the reader's own settings, unless one is chosen
 * @param largePrint whether everything is one and a half times as large
 * @param easyRead   whether there is more room, and what a definition has for people who read little is shown
 */
public record Theme(Style style, Colours colours, boolean largePrint, boolean easyRead) {

    /** Whose style sheet the page is made for. */
    public enum Style {
        /** {@code assessment.css} of this library. */
        PLAIN(ClassNames.OWN),
        /** The host's own copy of NHS.UK frontend, version 10. */
        NHS(ClassNames.of("nhs")),
        /** The host's own copy of GOV.UK Frontend, version 6. */
        GOVUK(ClassNames.of("govuk"));

        private final ClassNames names;

        Style(ClassNames names) {
            this.names = names;
        }
    }

    /** Colours of the plain style. A style sheet of others has its own. */
    public enum Colours {
        /** What the reader's system asks for. */
        OF_THE_READER("light dark", ""),
        /** Dark on light. */
        LIGHT("light", "pca-light"),
        /** Light on dark. */
        DARK("dark", "pca-dark"),
        /** Yellow and white on black, with strong edges. */
        HIGH_CONTRAST("dark", "pca-contrast");

        private final String scheme;
        private final String className;

        Colours(String scheme, String className) {
            this.scheme = scheme;
            this.className = className;
        }
    }

    /** The plain style, in the reader's own colours. */
    public static Theme plain() {
        return new Theme(Style.PLAIN, Colours.OF_THE_READER, false, false);
    }

    /** For a host whose pages are styled by NHS.UK frontend. This library ships nothing of it. */
    public static Theme nhs() {
        return new Theme(Style.NHS, Colours.LIGHT, false, false);
    }

    /** For a host whose pages are styled by GOV.UK Frontend. This library ships nothing of it. */
    public static Theme govuk() {
        return new Theme(Style.GOVUK, Colours.LIGHT, false, false);
    }

    /** In these colours. */
    public Theme in(Colours chosen) {
        return new Theme(style, chosen, largePrint, easyRead);
    }

    /** One and a half times as large, on the screen and on paper. */
    public Theme inLargePrint() {
        return new Theme(style, colours, true, easyRead);
    }

    /** For people who read little: one idea a line, with pictures where the host has them. */
    public Theme inEasyRead() {
        return new Theme(style, colours, largePrint, true);
    }

    ClassNames names() {
        return style.names;
    }

    /** What the browser is told about the colours, before the style sheet is there. */
    String scheme() {
        return colours.scheme;
    }

    /** The classes of an element that holds a whole page. */
    String classes(String own) {
        List<String> classes = new ArrayList<>(List.of(own));
        if (!colours.className.isEmpty()) {
            classes.add(colours.className);
        }
        if (largePrint) {
            classes.add("pca-large");
        }
        if (easyRead) {
            classes.add("pca-easy");
        }
        return String.join(" ", classes);
    }
}
