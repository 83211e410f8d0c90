package org.personcentred.assessment.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.journey.Stop;
import org.personcentred.assessment.journey.Visit;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Form;
import org.personcentred.assessment.render.component.Group;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.outcome.FindingCards;
import org.personcentred.assessment.render.words.Rights;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.FieldNames;

/** The components of one page of a journey. */
public final class JourneyParts implements Stop.Visitor<List<Component>> {
    private final Voice voice;
    private final Visit visit;
    private final Entries entries;
    private final Posting posting;

    /** A page in this voice. */
    public JourneyParts(Voice voice, Visit visit, Posting posting) {
        this.voice = voice;
        this.visit = visit;
        this.entries = new Entries(Optional.of(visit.submission()), visit.problems(), "");
        this.posting = posting;
    }

    /** The page, from what is wrong to the rights to the instrument. */
    public List<Component> parts() {
        return visit.stop().accept(this);
    }

    /** What the browser shows as its name: what is wrong, what is asked, how far that is, and in which form. */
    public String title() {
        String form = voice.say(voice.assessment().title());
        String title = visit.stop().accept(new PageNames(voice, visit, form));
        return visit.hasErrors() ? voice.say("error.title", "title", title) : title;
    }

    @Override
    public List<Component> start(Stop.Start start) {
        List<Component> parts = new ArrayList<>(new Faults(voice, entries).parts());
        parts.addAll(new Opening(voice).parts());
        parts.add(Prose.of(voice.say("journey.lead")));
        parts.add(form(List.of(), "journey.start"));
        parts.add(rights());
        return parts;
    }

    @Override
    public List<Component> step(Stop.Step step) {
        StepParts page = new StepParts(voice, visit, step);
        List<Component> parts = new ArrayList<>(new Faults(voice, entries).parts());
        parts.addAll(page.above());
        parts.add(form(page.questions(entries), "journey.next", "back", "save"));
        // the first page and the last say all that is owed; what has to be said on the form itself stands on every page
        voice.assessment()
                .licence()
                .acknowledge()
                .map(voice::asDefined)
                .map(Prose::of)
                .ifPresent(parts::add);
        return parts;
    }

    @Override
    public List<Component> pause(Stop.Pause pause) {
        FindingCards cards = new FindingCards(voice);
        List<Component> parts = new ArrayList<>();
        parts.add(new Heading(1, "", voice.say("pause.title")));
        parts.add(new Heading(2, "", voice.say("findings.title")));
        pause.urgent().forEach(urgent -> parts.add(cards.of(urgent.found(), urgent.actions())));
        parts.add(form(List.of(), "journey.next"));
        return parts;
    }

    @Override
    public List<Component> check(Stop.Check check) {
        CheckParts answers = new CheckParts(voice, visit, entries, pages());
        List<Component> parts = new ArrayList<>();
        answers.summary().ifPresent(parts::add);
        parts.add(new Heading(1, "", voice.say("check.title")));
        parts.add(Prose.of(voice.say("check.lead")));
        parts.addAll(new Faults(voice, entries).notices());
        parts.addAll(answers.parts());
        parts.add(form(List.of(), "form.button", "back", "save"));
        parts.add(Prose.lines(new Rights(voice).all()));
        return parts;
    }

    @Override
    public List<Component> saved(Stop.Saved saved) {
        Prose.Run link = new Prose.Run(voice.say("saved.go_on"), Optional.of(pages().address("")));
        return List.of(
                new Heading(1, "", voice.say("saved.title")),
                Prose.of(voice.say("saved.lead")),
                new Prose(List.of(new Prose.Block(false, List.of(new Prose.Line(List.of(link)))))));
    }

    private Pages pages() {
        return new Pages(posting);
    }

    private Prose rights() {
        return Prose.lines(new Rights(voice).lines());
    }

    /** A form with one button that goes on, or sends it, and perhaps others, each under {@code journey.} and its value. */
    private Form form(List<Component> questions, String main, String... others) {
        String value = main.equals("form.button") ? "submit" : "next";
        return new Form(
                posting.action(),
                posting.after(ownFields()),
                questions,
                new Group.Button(value, voice.say(main)),
                Stream.of(others)
                        .map(other -> new Group.Button(other, voice.say("journey." + other)))
                        .toList(),
                posting.named(voice.plainly(voice.assessment().title())),
                posting.inForm());
    }

    private List<Form.Hidden> ownFields() {
        List<Form.Hidden> all = new ArrayList<>(OwnFields.of(voice.assessment()));
        all.add(new Form.Hidden(FieldNames.PAGE, visit.page()));
        return all;
    }
}
