package org.personcentred.assessment.render.component;

/**
 * Why a question is asked, shown when somebody wants to know.
 *
 * @param summary what opens it
 * @param about the question, with its row where it is in one
 * @param text the reason
 */
public record Why(String summary, String about, Prose text) {}
