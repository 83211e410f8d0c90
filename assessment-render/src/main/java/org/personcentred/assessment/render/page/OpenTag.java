package org.personcentred.assessment.render.page;

import java.util.Set;

/** The tag that markup, as far as it was written, ends in. */
final class OpenTag {
    private static final Set<String> WITHOUT_CONTENT = Set.of("input", "img", "br", "hr", "meta", "link");

    private final StringBuilder tag = new StringBuilder();

    /** Goes on with a piece of markup; what stands in attributes is not needed. */
    void read(String markup) {
        int start = markup.lastIndexOf('<');
        boolean ended = !tag.isEmpty() && tag.charAt(tag.length() - 1) == '>';
        if (start >= 0 || ended) {
            tag.setLength(0);
        }
        if (start >= 0 || !ended) {
            tag.append(markup, Math.max(start, 0), markup.length());
        }
    }

    /** Whether it begins an element, and ends just here, and says nothing itself that is in the language of the page. */
    boolean canSayLanguage() {
        boolean begins = tag.length() > 2 && Character.isLetter(tag.charAt(1)) && tag.charAt(tag.length() - 1) == '>';
        return begins
                && !WITHOUT_CONTENT.contains(name())
                && tag.indexOf("lang=") < 0
                && tag.indexOf("aria-label=") < 0;
    }

    private String name() {
        int space = tag.indexOf(" ");
        return tag.substring(1, space < 0 ? tag.length() - 1 : space);
    }
}
