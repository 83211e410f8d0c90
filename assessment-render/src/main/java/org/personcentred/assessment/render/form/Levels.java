package org.personcentred.assessment.render.form;

/**
 * At which level questions are headings.
 *
 * @param question of any question; 0 where it is none
 * @param rows     of a group and of another assessment within; 0 for the usual
 */
record Levels(int question, int rows) {
    /** Under the heading of a section. */
    static final Levels IN_FORM = new Levels(0, 0);
    /** On a page that has the section for its heading. */
    static final Levels IN_SECTION = new Levels(0, 2);
    /** The one question of a page. */
    static final Levels ALONE = new Levels(1, 1);
}
