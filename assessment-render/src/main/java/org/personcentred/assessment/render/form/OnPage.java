package org.personcentred.assessment.render.form;

import java.util.Optional;

/**
 * How a question stands on its page.
 *
 * @param question the level of any question as a heading; 0 where it is none
 * @param rows     that of a group and of another assessment within; 0 for the usual
 * @param mark     who answers it, where that is not the reader of the page and nothing above it says so
 * @param partIf   the id of the sentence above it that says what its section depends on
 */
record OnPage(int question, int rows, Optional<String> mark, Optional<String> partIf) {
    /** Under the heading of a section. */
    static final OnPage IN_FORM = new OnPage(0, 0);
    /** On a page that has the section for its heading. */
    static final OnPage IN_SECTION = new OnPage(0, 2);
    /** The one question of a page. */
    static final OnPage ALONE = new OnPage(1, 1);

    private OnPage(int question, int rows) {
        this(question, rows, Optional.empty(), Optional.empty());
    }

    OnPage marked(Optional<String> who) {
        return new OnPage(question, rows, who, partIf);
    }

    OnPage inPartIf(Optional<String> sentence) {
        return new OnPage(question, rows, mark, sentence);
    }
}
