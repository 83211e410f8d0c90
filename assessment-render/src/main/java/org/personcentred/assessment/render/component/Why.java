package org.personcentred.assessment.render.component;

/**
 * Why a question is asked, shown when somebody wants to know.
 *
 * @param summary what opens it
 * @param text the reason
 */
public record Why(String summary, Prose text) {}
