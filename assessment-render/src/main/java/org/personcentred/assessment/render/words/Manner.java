package org.personcentred.assessment.render.words;

import java.util.Optional;

/**
 * How plainly a page speaks.
 *
 * @param easyRead whether it is for people who read little
 * @param pictures where the host has pictures for them; the name of each is added
 */
public record Manner(boolean easyRead, Optional<String> pictures) {
    static final Manner USUAL = new Manner(false, Optional.empty());

    Manner inEasyRead() {
        return new Manner(true, pictures);
    }

    Manner withPictures(String address) {
        return new Manner(easyRead, Optional.of(address));
    }
}
