package org.personcentred.assessment.render.page;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;

/** What templates write to. */
interface PageOutput extends HtmlTemplateOutput {
    /** Writes what was written by an output of this kind before. */
    void writeReady(String html);

    /** An output of this kind that writes elsewhere. */
    PageOutput onto(TemplateOutput other);
}
