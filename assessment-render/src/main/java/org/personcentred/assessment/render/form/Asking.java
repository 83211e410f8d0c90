package org.personcentred.assessment.render.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Measure;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.render.component.Comment;
import org.personcentred.assessment.render.component.EasyWords;
import org.personcentred.assessment.render.component.Limit;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.component.Question;
import org.personcentred.assessment.render.component.Why;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.FieldNames;

/** What every question has: its words, its help, what is wrong with it, and a place for a comment. */
final class Asking {
    private final Voice voice;
    private final Entries entries;
    private final Item item;
    private final Condition own;
    private final OnPage place;

    Asking(Voice voice, Entries entries, Item item, Condition own, OnPage place) {
        this.voice = voice;
        this.entries = entries;
        this.item = item;
        this.own = own;
        this.place = place;
    }

    Question question() {
        return question(Optional.empty(), Optional.empty(), true);
    }

    Question question(Measure measure) {
        Optional<String> unit = measure.unit().map(voice.words()::unit).map(name -> voice.say("unit_in", "unit", name));
        return question(unit, Optional.empty(), true);
    }

    /** A number that can be entered in several units: which of the boxes to fill in is up to the person. */
    Question question(ItemType.Number number) {
        return question(Optional.empty(), Optional.of(voice.say("amount.help")), true);
    }

    /** How many of the options can be chosen, where that is not all of them. */
    Question question(ItemType.Choices choices) {
        long together =
                choices.options().stream().filter(option -> !option.exclusive()).count();
        return question(
                Optional.empty(),
                choices.atMost() < together
                        ? Optional.of(voice.say(
                                "choices.at_most", "count", voice.words().grouped(choices.atMost())))
                        : Optional.empty(),
                true);
    }

    Question question(ItemType.Date date) {
        String precision = date.precision().name().toLowerCase(Locale.ROOT);
        String example = voice.say("date.example." + precision);
        String coarsest = date.coarsest().name().toLowerCase(Locale.ROOT);
        boolean less = date.coarsest() != date.precision();
        String help = less ? example + " " + voice.say("date.less." + precision + "." + coarsest) : example;
        return question(Optional.empty(), Optional.of(help), true);
    }

    Question question(ItemType.Time time) {
        return question(Optional.empty(), Optional.of(voice.say("time.example")), true);
    }

    Question question(ItemType.Text text) {
        Optional<String> limit = voice.manner().onPaper()
                ? Optional.empty()
                : Optional.of(voice.say("text.longest", "count", voice.words().grouped(text.longest())));
        return question(Optional.empty(), limit, false);
    }

    /** Of a group: its parts have ids of their own, and so has each question in its rows. */
    Question questionOfRows() {
        return question(FieldNames.htmlId(item.id().name()), Optional.empty(), Optional.empty(), true)
                .headed(place.rows());
    }

    /** What the question depends on, as a sentence; nothing if it is always asked. */
    Optional<String> onlyIf() {
        return voice.onlyIf(own, voice.plainly(item.ask()));
    }

    private Question question(Optional<String> unit, Optional<String> example, boolean comment) {
        return question(FieldNames.firstControl(item), unit, example, comment).headed(place.question());
    }

    private Question question(String id, Optional<String> unit, Optional<String> example, boolean comment) {
        Said said = new Said(voice, entries.around());
        return new Question(
                        id,
                        voice.say(item.ask()),
                        aside(unit),
                        onlyIf(),
                        hint(example),
                        entries.errors(item, said).map(text -> voice.say("error.message", "text", text)),
                        entries.notices(item, said),
                        asides(),
                        comment ? Optional.of(comment(said)) : Optional.empty())
                .with(easyWords())
                .applying(applies())
                .marked(place.mark())
                .inPartIf(place.partIf());
    }

    /** Where it stands in another assessment, its condition is about the answers to that one. */
    private Optional<String> applies() {
        return voice.assessment().item(item.id()).flatMap(known -> Applies.of(voice.assessment(), own));
    }

    private Optional<EasyWords> easyWords() {
        return item.help().easyRead().filter(easy -> voice.manner().easyRead()).map(easy -> {
            Prose words = voice.prose(easy.text());
            return new EasyWords(
                    words.lines(),
                    voice.manner().pictures().flatMap(address -> easy.image().map(address::concat)));
        });
    }

    /** What a script counts by. */
    Limit limit(ItemType.Text text) {
        return new Limit(text.longest(), voice.say("text.left"), voice.say("text.over"));
    }

    /** Why it is asked, and to whoever carries out a test, how that is done. */
    private List<Why> asides() {
        Optional<Why> why = item.help()
                .why()
                .map(words -> new Why(voice.say("why.summary"), voice.asked(item), voice.prose(words)));
        Optional<Why> how = item.help()
                .how()
                .filter(words -> voice.audience() == Audience.PRACTITIONER)
                .map(words -> new Why(voice.say("how.summary"), voice.asked(item), voice.prose(words)));
        return Stream.concat(how.stream(), why.stream()).toList();
    }

    /** The unit, and that it is optional where another question of the form is not. */
    private Optional<String> aside(Optional<String> unit) {
        boolean optional =
                !item.required() && voice.assessment().items().stream().anyMatch(Item::required);
        List<String> things = Stream.concat(unit.stream(), optional ? Stream.of(voice.say("optional")) : Stream.of())
                .toList();
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say("aside", "things", String.join(voice.say("list.comma"), things)));
    }

    private Optional<String> hint(Optional<String> example) {
        List<String> sentences = Stream.concat(item.help().hint().map(voice::say).stream(), example.stream())
                .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private Comment comment(Said said) {
        return new Comment(
                FieldNames.of(item, FieldNames.COMMENT),
                Entries.commentId(item),
                voice.say("comment.summary"),
                voice.say("comment.label"),
                voice.asked(item),
                entries.of(item).typed(FieldNames.COMMENT),
                entries.errorsAt(FieldNames.of(item, FieldNames.COMMENT), said)
                        .map(text -> voice.say("error.message", "text", text)));
    }
}
