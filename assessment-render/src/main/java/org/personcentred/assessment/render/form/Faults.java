package org.personcentred.assessment.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
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
        this.said = new Said(voice);
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        if (entries.hasErrors()) {
            parts.add(summary());
        }
        parts.addAll(notices());
        return parts;
    }

    /** What is worth a look; nothing where nothing is. */
    List<Component> notices() {
        List<Prose.Line> lines = noticed();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Inset(
                        voice.say("notice.summary"), new Prose(List.of(new Prose.Block(lines.size() > 1, lines)))));
    }

    private ErrorSummary summary() {
        Assessment assessment = voice.assessment();
        return new ErrorSummary(
                voice.say("error.summary"),
                entries.errorsInOrder(assessment).stream()
                        .map(problem -> new ErrorSummary.Entry(
                                Entries.item(problem, assessment)
                                        .flatMap(item -> target(item, problem))
                                        .or(() -> Entries.section(problem, assessment)
                                                .flatMap(section -> Entries.field(problem))
                                                .map(FieldNames::htmlId)),
                                said.of(problem)))
                        .distinct()
                        .toList());
    }

    /** The control to mend: the wrong part of a date or of several measurements, else the first of the question. */
    private static Optional<String> target(Item item, Problem problem) {
        if (!item.isQuestion()) {
            return Optional.empty();
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

    private List<Prose.Line> noticed() {
        return entries.problems().stream()
                .filter(problem -> !problem.isError())
                .map(said::of)
                .distinct()
                .map(said -> new Prose.Line(List.of(Prose.Run.of(said))))
                .toList();
    }
}
