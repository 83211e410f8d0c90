package org.personcentred.assessment.render.form;

import java.util.Optional;

/**
 * How a question stands on its page.
 *
 * @param question the level of any question as a heading; 0 where it is none
 * @param rows     that of a group and of another assessment within; 0 for the usual
 * @param mark     who answers it, where that is not the reader of the page and nothing above it says so
 */
record OnPage(int question, int rows, Optional<String> mark) {
    /** Under the heading of a section. */
    static final OnPage IN_FORM = new OnPage(0, 0, Optional.empty());
    /** On a page that has the section for its heading. */
    static final OnPage IN_SECTION = new OnPage(0, 2, Optional.empty());
    /** The one question of a page. */
    static final OnPage ALONE = new OnPage(1, 1, Optional.empty());

    OnPage marked(Optional<String> who) {
        return new OnPage(question, rows, who);
    }
}
