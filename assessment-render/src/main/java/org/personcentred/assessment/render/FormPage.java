package org.personcentred.assessment.render;

import java.util.List;
import java.util.Locale;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.plan.PlanForm;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.render.form.Entries;
import org.personcentred.assessment.render.form.FormParts;
import org.personcentred.assessment.render.form.Looks;
import org.personcentred.assessment.render.form.Posting;
import org.personcentred.assessment.render.form.Untouched;
import org.personcentred.assessment.render.page.Frame;
import org.personcentred.assessment.render.page.Page;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.Submission;

/**
 * A page with the whole form of an assessment. It works without script, under a content security policy that allows
 * nothing but the style sheet and the form's own address.
 *
 * <p>Each method gives a changed copy; a page can be used from any thread. The questions that nobody has touched are
 * made once for a page and its copies, in each look and language: a host that keeps one page for each assessment sends
 * little more than bytes. Only what {@link #person} names is made for each page anew.
 */
public final class FormPage extends HtmlPage<FormPage> {
    private final Voice voice;
    private final Entries entries;
    private final Posting posting;
    private final Looks looks;
    private final Untouched untouched;

    private FormPage(Voice voice, Entries entries, Posting posting, Frame frame, Looks looks, Untouched untouched) {
        super(frame);
        this.voice = voice;
        this.entries = entries;
        this.posting = posting;
        this.looks = looks;
        this.untouched = untouched;
    }

    /** An empty form, in the language of the assessment and for the first of those who may answer it. */
    public static FormPage of(Assessment assessment) {
        return of(assessment, new Looks(assessment::in), Posting.TO_THE_PAGE, Entries.NONE);
    }

    private static FormPage of(Assessment assessment, Looks looks, Posting posting, Entries entries) {
        Voice voice = Voice.of(assessment);
        Frame frame = Frame.of(Stylesheet.ADDRESS);
        return new FormPage(voice, entries, posting, frame, looks, looks.of(voice, frame));
    }

    /** The form in which a plan is made, for whoever that form is for, and in its language. */
    public static FormPage of(PlanForm form) {
        Looks looks = new Looks(tag -> form.locale(Locale.forLanguageTag(tag)).questions());
        Entries entries = Entries.NONE.proposing(form::languageOf);
        FormPage asked = of(form.questions(), looks, Posting.TO_THE_PAGE.ofPlan(), entries)
                .audience(form.audience());
        return form.name().map(asked::person).orElse(asked);
    }

    /** With everything that was typed, and what is wrong with it. Send it with the status 422. */
    public FormPage with(Submission submission, List<Problem> problems) {
        return new FormPage(voice, entries.with(submission, problems), posting, frame(), looks, untouched);
    }

    /** In a language; English where there is no translation. */
    public FormPage locale(Locale locale) {
        return speaking(looks.in(locale, voice));
    }

    /** For somebody: it chooses who is spoken to, and whether a browser may fill in what it knows of its user. */
    public FormPage audience(Audience audience) {
        return speaking(voice.to(audience));
    }

    /** About somebody: what a supporter's questions call them, for example "Mrs Khan". */
    public FormPage person(String name) {
        return speaking(voice.about(name));
    }

    /** With the pictures of easy read at an address, to which the name of each is added. Without it there are none. */
    public FormPage pictures(String address) {
        return speaking(voice.withPictures(address));
    }

    /** Posted to an address; without it, to the address of the page. */
    public FormPage action(String address) {
        return new FormPage(voice, entries, posting.to(address), frame(), looks, untouched);
    }

    /**
     * With a field that nobody sees, such as a token of the host.
     *
     * @param name begins with {@code _}; a prefix is not put before it
     * @throws IllegalArgumentException if it begins otherwise, or is one of ours such as {@code _version}
     */
    public FormPage hidden(String name, String value) {
        return new FormPage(voice, entries, posting.with(name, value), frame(), looks, untouched);
    }

    /** With {@link Script} at an address. Without it, everything works too. */
    public FormPage script(String address) {
        return in(frame().script(address));
    }

    /** To print, and to fill in with a pen; what was typed already is in it. */
    public FormPage onPaper() {
        return speaking(voice.onPaper());
    }

    private FormPage speaking(Voice other) {
        return new FormPage(other, entries, posting, frame(), looks, looks.of(other, frame()));
    }

    @Override
    FormPage in(Frame other) {
        return new FormPage(voice, entries, posting.from(other.embedding()), other, looks, looks.of(voice, other));
    }

    @Override
    Page page() {
        Voice speaking = frame().theme().easyRead() ? voice.inEasyRead() : voice;
        String name = voice.say(voice.assessment().title());
        String title = entries.hasErrors()
                ? voice.say("error.title", "title", name)
                : entries.isToConfirm() ? voice.say("notice.title", "title", name) : name;
        return page(voice, title, posting.hostFields(), new FormParts(speaking, entries, posting, untouched).parts());
    }
}
