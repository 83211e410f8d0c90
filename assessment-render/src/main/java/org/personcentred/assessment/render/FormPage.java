package org.personcentred.assessment.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.render.component.Form;
import org.personcentred.assessment.render.form.Entries;
import org.personcentred.assessment.render.form.FormParts;
import org.personcentred.assessment.render.page.Markup;
import org.personcentred.assessment.render.page.Page;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.Submission;

/**
 * A page with the whole form of an assessment. It works without script, under a content security policy that allows
 * nothing but the style sheet and the form's own address.
 *
 * <p>Each method gives a changed copy; a page can be used from any thread.
 */
public final class FormPage {
    private final Voice voice;
    private final Entries entries;
    private final Target target;

    /** Where the page gets its looks, and where the form goes. */
    private record Target(Optional<String> action, List<Form.Hidden> hidden, String stylesheet) {}

    private FormPage(Voice voice, Entries entries, Target target) {
        this.voice = voice;
        this.entries = entries;
        this.target = target;
    }

    /** An empty form, in the language of the assessment and for the first of those who may answer it. */
    public static FormPage of(Assessment assessment) {
        Target target = new Target(Optional.empty(), List.of(), Stylesheet.ADDRESS);
        return new FormPage(Voice.of(assessment), Entries.NONE, target);
    }

    /** With everything that was typed, and what is wrong with it. Send it with the status 422. */
    public FormPage with(Submission submission, List<Problem> problems) {
        return new FormPage(voice, new Entries(Optional.of(submission), problems, ""), target);
    }

    /** In a language; English where there is no translation. */
    public FormPage locale(Locale locale) {
        return new FormPage(voice.in(locale), entries, target);
    }

    /** For somebody: it chooses who is spoken to, and whether a browser may fill in what it knows of its user. */
    public FormPage audience(Audience audience) {
        return new FormPage(voice.to(audience), entries, target);
    }

    /** About somebody: what a supporter's questions call them, for example "Mrs Khan". */
    public FormPage person(String name) {
        return new FormPage(voice.about(name), entries, target);
    }

    /** Posted to an address; without it, to the address of the page. */
    public FormPage action(String address) {
        return new FormPage(voice, entries, new Target(Optional.of(address), target.hidden, target.stylesheet));
    }

    /** With a field that nobody sees, such as a token of the host. Its name begins with {@code _}. */
    public FormPage hidden(String name, String value) {
        List<Form.Hidden> more = new ArrayList<>(target.hidden);
        more.add(new Form.Hidden(name, value));
        return new FormPage(voice, entries, new Target(target.action, List.copyOf(more), target.stylesheet));
    }

    /** With the style sheet at an address; {@value Stylesheet#ADDRESS} if none is given. */
    public FormPage stylesheet(String address) {
        return new FormPage(voice, entries, new Target(target.action, target.hidden, address));
    }

    /** The page as HTML, to be sent as UTF-8. */
    public String toHtml() {
        return Markup.of(page());
    }

    /**
     * Writes the page as HTML.
     *
     * @throws IOException if it cannot be written there
     */
    public void writeTo(Appendable out) throws IOException {
        Markup.write(page(), out);
    }

    private Page page() {
        String name = voice.say(voice.assessment().title());
        String title = entries.hasErrors() ? voice.say("error.title", "title", name) : name;
        return new Page(
                voice.words().language(),
                voice.words().direction(),
                title,
                target.stylesheet,
                new FormParts(voice, entries).parts(target.action, target.hidden));
    }
}
