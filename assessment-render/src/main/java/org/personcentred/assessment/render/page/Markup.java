package org.personcentred.assessment.render.page;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.personcentred.assessment.render.component.AnswerList;
import org.personcentred.assessment.render.component.Blanks;
import org.personcentred.assessment.render.component.Boxes;
import org.personcentred.assessment.render.component.Checkboxes;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Course;
import org.personcentred.assessment.render.component.ErrorSummary;
import org.personcentred.assessment.render.component.Facts;
import org.personcentred.assessment.render.component.FindingCard;
import org.personcentred.assessment.render.component.Form;
import org.personcentred.assessment.render.component.Group;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Inset;
import org.personcentred.assessment.render.component.Instrument;
import org.personcentred.assessment.render.component.Listing;
import org.personcentred.assessment.render.component.NumberBox;
import org.personcentred.assessment.render.component.Picture;
import org.personcentred.assessment.render.component.Position;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.component.Radios;
import org.personcentred.assessment.render.component.Same;
import org.personcentred.assessment.render.component.Section;
import org.personcentred.assessment.render.component.Sides;
import org.personcentred.assessment.render.component.Table;
import org.personcentred.assessment.render.component.TextBox;
import org.personcentred.assessment.render.templates.answer_list.Jteanswer_listGenerated;
import org.personcentred.assessment.render.templates.blanks.JteblanksGenerated;
import org.personcentred.assessment.render.templates.boxes.JteboxesGenerated;
import org.personcentred.assessment.render.templates.checkboxes.JtecheckboxesGenerated;
import org.personcentred.assessment.render.templates.course.JtecourseGenerated;
import org.personcentred.assessment.render.templates.error_summary.Jteerror_summaryGenerated;
import org.personcentred.assessment.render.templates.facts.JtefactsGenerated;
import org.personcentred.assessment.render.templates.finding_card.Jtefinding_cardGenerated;
import org.personcentred.assessment.render.templates.form.JteformGenerated;
import org.personcentred.assessment.render.templates.group.JtegroupGenerated;
import org.personcentred.assessment.render.templates.heading.JteheadingGenerated;
import org.personcentred.assessment.render.templates.inset.JteinsetGenerated;
import org.personcentred.assessment.render.templates.instrument.JteinstrumentGenerated;
import org.personcentred.assessment.render.templates.layout.JtefragmentGenerated;
import org.personcentred.assessment.render.templates.layout.JtelayoutGenerated;
import org.personcentred.assessment.render.templates.listing.JtelistingGenerated;
import org.personcentred.assessment.render.templates.number_box.Jtenumber_boxGenerated;
import org.personcentred.assessment.render.templates.picture.JtepictureGenerated;
import org.personcentred.assessment.render.templates.position.JtepositionGenerated;
import org.personcentred.assessment.render.templates.prose.JteproseGenerated;
import org.personcentred.assessment.render.templates.radios.JteradiosGenerated;
import org.personcentred.assessment.render.templates.section.JtesectionGenerated;
import org.personcentred.assessment.render.templates.sides.JtesidesGenerated;
import org.personcentred.assessment.render.templates.table.JtetableGenerated;
import org.personcentred.assessment.render.templates.text_box.Jtetext_boxGenerated;

/** Writes components as HTML, each with its own template; the templates escape whatever is put into them. */
public sealed class Markup implements Component.Visitor<Content> permits PaperMarkup {
    private static final Markup MARKUP = new Markup();
    private static final Markup PAPER = new PaperMarkup();

    Markup() {}

    /** A whole page, ready to be sent. */
    public static String of(Page page) {
        return written(content(page));
    }

    /**
     * Writes a whole page.
     *
     * @throws IOException if it cannot be written there
     */
    public static void write(Page page, Appendable out) throws IOException {
        try {
            content(page).writeTo(new AppendableOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes a whole page in UTF-8. The stream stays open.
     *
     * @throws IOException if it cannot be written there
     */
    public static void write(Page page, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(page, writer);
        writer.flush();
    }

    private static Content content(Page page) {
        return output -> {
            PageOutput out =
                    page.frame().changesNothing() ? new LanguageOutput(output) : new FramedOutput(output, page);
            List<Content> parts = (page.onPaper() ? PAPER : MARKUP).contents(page.parts());
            if (page.frame().embedding().isPresent()) {
                JtefragmentGenerated.render(out, null, page, parts);
            } else {
                JtelayoutGenerated.render(out, null, page, parts);
            }
        };
    }

    /** One component. */
    public static String of(Component component) {
        return written(component.accept(MARKUP));
    }

    /** One component, to be filled in with a pen. */
    public static String onPaper(Component component) {
        return written(component.accept(PAPER));
    }

    private static String written(Content content) {
        StringOutput output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }

    final List<Content> contents(List<Component> components) {
        return components.stream().map(component -> component.accept(this)).toList();
    }

    static Content html(Consumer<PageOutput> template) {
        return output -> template.accept(output instanceof PageOutput page ? page : new LanguageOutput(output));
    }

    @Override
    public Content section(Section section) {
        return html(out -> JtesectionGenerated.render(out, null, section, contents(section.parts())));
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
    public Content sides(Sides sides) {
        return html(out -> JtesidesGenerated.render(out, null, sides));
    }

    @Override
    public Content boxes(Boxes boxes) {
        return html(out -> JteboxesGenerated.render(out, null, boxes));
    }

    @Override
    public Content prose(Prose prose) {
        return html(out -> JteproseGenerated.render(out, null, prose));
    }

    @Override
    public Content heading(Heading heading) {
        return html(out -> JteheadingGenerated.render(out, null, heading));
    }

    @Override
    public Content inset(Inset inset) {
        return html(out -> JteinsetGenerated.render(out, null, inset));
    }

    @Override
    public Content errorSummary(ErrorSummary errorSummary) {
        return html(out -> Jteerror_summaryGenerated.render(out, null, errorSummary));
    }

    @Override
    public Content form(Form form) {
        return html(out -> JteformGenerated.render(out, null, form, contents(form.parts())));
    }

    @Override
    public Content findingCard(FindingCard findingCard) {
        return html(out -> Jtefinding_cardGenerated.render(out, null, findingCard));
    }

    @Override
    public Content listing(Listing listing) {
        return html(out -> JtelistingGenerated.render(out, null, listing));
    }

    @Override
    public Content facts(Facts facts) {
        return html(out -> JtefactsGenerated.render(out, null, facts));
    }

    @Override
    public Content table(Table table) {
        return html(out -> JtetableGenerated.render(out, null, table));
    }

    @Override
    public Content position(Position position) {
        return html(out -> JtepositionGenerated.render(out, null, position));
    }

    @Override
    public Content picture(Picture picture) {
        return html(out -> JtepictureGenerated.render(out, null, picture));
    }

    @Override
    public Content course(Course course) {
        return html(out -> JtecourseGenerated.render(out, null, course));
    }

    @Override
    public Content blanks(Blanks blanks) {
        return html(out -> JteblanksGenerated.render(out, null, blanks));
    }

    @Override
    public Content answerList(AnswerList answerList) {
        return html(out -> Jteanswer_listGenerated.render(out, null, answerList));
    }

    @Override
    public Content same(Same same) {
        Content once = same.component().accept(this);
        return html(out -> out.writeReady(same.html(() -> written(into -> once.writeTo(out.onto(into))))));
    }
}
