package org.personcentred.assessment.render.page;

import gg.jte.Content;
import org.personcentred.assessment.render.component.Boxes;
import org.personcentred.assessment.render.component.Checkboxes;
import org.personcentred.assessment.render.component.Form;
import org.personcentred.assessment.render.component.Group;
import org.personcentred.assessment.render.component.Instrument;
import org.personcentred.assessment.render.component.NumberBox;
import org.personcentred.assessment.render.component.Radios;
import org.personcentred.assessment.render.component.Sides;
import org.personcentred.assessment.render.component.TextBox;
import org.personcentred.assessment.render.templates.paper.JtecheckboxesGenerated;
import org.personcentred.assessment.render.templates.paper.JteformGenerated;
import org.personcentred.assessment.render.templates.paper.JtegroupGenerated;
import org.personcentred.assessment.render.templates.paper.JteinstrumentGenerated;
import org.personcentred.assessment.render.templates.paper.Jtenumber_boxGenerated;
import org.personcentred.assessment.render.templates.paper.JteradiosGenerated;
import org.personcentred.assessment.render.templates.paper.JteseveralGenerated;
import org.personcentred.assessment.render.templates.paper.JtesidesGenerated;
import org.personcentred.assessment.render.templates.paper.Jtetext_boxGenerated;

/** Writes the same components for a pen: boxes to tick, lines to write on, and what was chosen or typed already. */
final class PaperMarkup extends Markup {

    @Override
    public Content form(Form form) {
        return html(out -> JteformGenerated.render(out, null, contents(form.parts())));
    }

    @Override
    public Content radios(Radios radios) {
        return html(out -> JteradiosGenerated.render(out, null, radios));
    }

    @Override
    public Content checkboxes(Checkboxes checkboxes) {
        return html(out -> JtecheckboxesGenerated.render(out, null, checkboxes));
    }

    @Override
    public Content numberBox(NumberBox numberBox) {
        return html(out -> Jtenumber_boxGenerated.render(out, null, numberBox));
    }

    @Override
    public Content textBox(TextBox textBox) {
        return html(out -> Jtetext_boxGenerated.render(out, null, textBox));
    }

    @Override
    public Content boxes(Boxes boxes) {
        return html(out -> JteseveralGenerated.render(out, null, boxes));
    }

    @Override
    public Content sides(Sides sides) {
        return html(out -> JtesidesGenerated.render(out, null, sides));
    }

    @Override
    public Content group(Group group) {
        return html(out -> JtegroupGenerated.render(
                out,
                null,
                group,
                group.rows().stream().map(row -> contents(row.parts())).toList()));
    }

    @Override
    public Content instrument(Instrument instrument) {
        return html(out -> JteinstrumentGenerated.render(out, null, instrument, contents(instrument.parts())));
    }
}
