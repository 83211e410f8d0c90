package org.personcentred.assessment.definition;

import java.util.Optional;

/**
 * What helps somebody with a question.
 *
 * @param hint     one short sentence
 * @param why      why it is asked, shown on request
 * @param how      the steps of whoever carries out a test, shown to them and to nobody else
 * @param easyRead the question for people who read little
 */
public record Help(Optional<Text> hint, Optional<Text> why, Optional<Text> how, Optional<EasyRead> easyRead) {

    static Help of(Part item) {
        return new Help(
                item.maybeText("hint"),
                item.maybeText("why"),
                item.maybeText("how"),
                item.child("easyRead").map(easy -> new EasyRead(easy.text("text"), easy.maybe("image"))));
    }
}
