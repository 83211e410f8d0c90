package org.personcentred.assessment.render.words;

import java.util.Optional;

/**
 * How a page speaks: how plainly, and for which hand.
 *
 * @param easyRead whether it is for people who read little
 * @param pictures where the host has pictures for them; the name of each is added
 * @param onPaper  whether it is answered with a pen
 */
public record Manner(boolean easyRead, Optional<String> pictures, boolean onPaper) {
    static final Manner USUAL = new Manner(false, Optional.empty(), false);

    Manner inEasyRead() {
        return new Manner(true, pictures, onPaper);
    }

    Manner withPictures(String address) {
        return new Manner(easyRead, Optional.of(address), onPaper);
    }

    Manner onPaperInstead() {
        return new Manner(easyRead, pictures, true);
    }
}
