package org.personcentred.assessment.render.page;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lets templates write straight into whatever a host writes to. */
final class AppendableOutput implements TemplateOutput {
    private final Appendable out;

    AppendableOutput(Appendable out) {
        this.out = out;
    }

    @Override
    public void writeContent(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        try {
            out.append(text, begin, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
