package org.personcentred.assessment.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.render.component.Blanks;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Facts;
import org.personcentred.assessment.render.component.Form;
import org.personcentred.assessment.render.component.Group;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.component.Section;
import org.personcentred.assessment.render.words.AnswerInWords;
import org.personcentred.assessment.render.words.Rights;
import org.personcentred.assessment.render.words.Voice;

/** The components of a whole form on one page. */
public final class FormParts {
    private final Voice voice;
    private final Entries entries;
    private final Posting posting;
    private final Untouched untouched;

    /** A form in this voice, with what was entered so far. */
    public FormParts(Voice voice, Entries entries, Posting posting, Untouched untouched) {
        this.voice = voice;
        this.entries = entries;
        this.posting = posting;
        this.untouched = untouched;
    }

    /** What is wrong, what the assessment is for, and the form. */
    public List<Component> parts() {
        List<Component> parts = new ArrayList<>(new Faults(voice, entries).beforeSending());
        parts.addAll(new Opening(voice).parts());
        if (voice.manner().onPaper()) {
            parts.add(new Blanks(List.of(voice.say("paper.name"), voice.say("paper.day"), voice.say("paper.by"))));
        }
        parts.add(new Form(
                posting.action(),
                posting.after(ownFields()),
                sections(),
                new Group.Button("submit", voice.say(posting.button())),
                List.of(),
                posting.named(voice.plainly(voice.assessment().title())),
                posting.inForm()));
        parts.add(rights());
        return parts;
    }

    private List<Form.Hidden> ownFields() {
        return Stream.of(OwnFields.of(voice.assessment()), entries.seen(), entries.began())
                .flatMap(List::stream)
                .toList();
    }

    private Prose rights() {
        return Prose.lines(new Rights(voice).lines());
    }

    private List<Component> sections() {
        return voice.assessment().sections().stream().map(this::section).toList();
    }

    private Component section(org.personcentred.assessment.definition.Section section) {
        Voice speaking = voice.asking(section.by());
        String id = section.id() + "--section";
        Optional<String> onlyIf = speaking.onlyIf(section.when());
        OnPage place = OnPage.IN_FORM.inPartIf(onlyIf.map(sentence -> Section.conditionId(id)));
        return new Section(
                id,
                speaking.say(section.title()),
                mark(section.by()),
                onlyIf,
                Applies.of(voice.assessment(), section.when()),
                section.intro().map(speaking::prose),
                Stream.concat(
                                new PassingOver(speaking, entries, section, place).parts().stream(),
                                section.items().stream().map(item -> question(item, section, speaking, place)))
                        .toList());
    }

    /** The words of an item are for whoever answers it, whoever else reads the page. */
    private Component question(
            Item item, org.personcentred.assessment.definition.Section section, Voice speaking, OnPage place) {
        Voice asking = speaking.asking(item.by());
        Supplier<Component> asked = () -> Questions.of(
                asking,
                entries,
                item,
                Own.condition(item.asked(), section.when()),
                place.marked(mark(item.by().filter(by -> !section.by().equals(Optional.of(by))))));
        return entries.given(item)
                .map(answer -> known(asking, item, answer))
                .orElseGet(() -> entries.touches(item)
                        ? asked.get()
                        : untouched.of(item.id().name(), asking.audience(), asked));
    }

    /** What the host knew already is shown, so that people see what is held about them. */
    private static Component known(Voice asking, Item item, Answer answer) {
        String words = answer.accept(new AnswerInWords(asking, item, Optional.empty()));
        String known = asking.say("form.known", "answer", words);
        return new Facts(List.of(Facts.Fact.of(asking.say(item.ask()), known)));
    }

    private Optional<String> mark(Optional<Audience> by) {
        return by.filter(audience -> audience != voice.audience())
                .map(audience -> voice.say("mark." + audience.word()));
    }
}
