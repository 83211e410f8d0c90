package org.personcentred.assessment.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.ErrorSummary;
import org.personcentred.assessment.render.component.Inset;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.FieldNames;

/** What stands above a form that comes back: what has to be mended, and what is worth a look. */
final class Faults {
    private final Voice voice;
    private final Entries entries;
    private final Said said;

    Faults(Voice voice, Entries entries) {
        this.voice = voice;
        this.entries = entries;
        this.said = new Said(voice, entries.around());
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        if (entries.hasErrors()) {
            parts.add(summary());
        }
        parts.addAll(notices());
        return parts;
    }

    /** The same above the whole form, where what is only worth a look is shown before the answers are taken. */
    List<Component> beforeSending() {
        return entries.isToConfirm() ? List.of(toConfirm()) : parts();
    }

    /** What is worth a look; nothing where nothing is. */
    List<Component> notices() {
        List<Problem> notices = entries.noticesInOrder(voice.assessment());
        return notices.isEmpty()
                ? List.of()
                : List.of(new Inset(
                        voice.say("notice.summary"),
                        new Prose(List.of(listed(notices.stream()
                                .map(said::of)
                                .distinct()
                                .map(words -> new Prose.Line(List.of(Prose.Run.of(words))))
                                .toList()))),
                        entries.isInVain()));
    }

    /** With a link to each place, and how to say that it is meant. */
    private Inset toConfirm() {
        List<Prose.Line> lines = entries.noticesInOrder(voice.assessment()).stream()
                .map(problem -> new Prose.Line(
                        List.of(new Prose.Run(said.of(problem), target(problem).map(id -> "#" + id)))))
                .distinct()
                .toList();
        List<Prose.Block> blocks = new ArrayList<>(List.of(listed(lines)));
        blocks.addAll(Prose.of(voice.sayToReader("notice.lead")).blocks());
        return new Inset(voice.say("notice.summary"), new Prose(blocks), true);
    }

    private static Prose.Block listed(List<Prose.Line> lines) {
        return new Prose.Block(lines.size() > 1, lines);
    }

    private ErrorSummary summary() {
        return new ErrorSummary(
                voice.say("error.summary"),
                entries.errorsInOrder(voice.assessment()).stream()
                        .map(problem -> new ErrorSummary.Entry(target(problem), said.of(problem)))
                        .distinct()
                        .toList());
    }

    private Optional<String> target(Problem problem) {
        return Entries.item(problem, voice.assessment())
                .flatMap(item -> target(item, problem))
                .or(() -> Entries.section(problem, voice.assessment())
                        .flatMap(section -> Entries.field(problem))
                        .map(FieldNames::htmlId));
    }

    /** The control to mend: the wrong part of a date or of several measurements, else the first of the question. */
    private static Optional<String> target(Item item, Problem problem) {
        if (!item.isQuestion()) {
            return Optional.empty();
        }
        Optional<String> comment = comment(item, problem);
        if (comment.isPresent()) {
            return comment;
        }
        if (item.type() instanceof ItemType.Instrument && problem.location() instanceof Location.AtField at) {
            return Optional.of(at.id());
        }
        return Optional.of(FieldNames.parts(item.type()).stream()
                .map(part -> FieldNames.of(item, part))
                .filter(Entries.field(problem).orElse("")::equals)
                .findFirst()
                .map(FieldNames::htmlId)
                .orElseGet(() -> FieldNames.firstControl(item)));
    }

    /** The box for the words beside an answer, also to a question of another assessment that stands at an item. */
    private static Optional<String> comment(Item item, Problem problem) {
        if (Entries.isOfComment(problem, item)) {
            return Optional.of(Entries.commentId(item));
        }
        return item.type() instanceof ItemType.Instrument within
                ? within.assessment().itemsWithRows().stream()
                        .flatMap(inner -> comment(inner.within(item.id()), problem).stream())
                        .findFirst()
                : Optional.empty();
    }
}
