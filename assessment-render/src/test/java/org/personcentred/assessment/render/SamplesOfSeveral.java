package org.personcentred.assessment.render;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.render.component.Box;
import org.personcentred.assessment.render.component.Form;
import org.personcentred.assessment.render.component.Group;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Instrument;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.component.Section;
import org.personcentred.assessment.render.component.Sides;
import org.personcentred.assessment.render.words.Words;

/**
 * What holds several questions, as it stands on a page.
 *
 * @param one   what it holds
 * @param words our own words
 */
record SamplesOfSeveral(Samples one, Words words) {
    private static final Optional<String> NONE = Optional.empty();

    Group group(Optional<String> error, boolean none) {
        Group.Row first = new Group.Row(
                "q-0--row",
                words.say("rows.title", "entry", "Goal", "number", "1", "most", "2"),
                Optional.of(new Form.Hidden("q.0.row", "g1")),
                List.of(one.text("A & B", 1)),
                Optional.of(new Group.Button("q.0.remove", words.say("rows.remove", "entry", "goal", "number", "1"))),
                false);
        Optional<Group.None> box = Optional.of(new Group.None(
                "q", one.option("q--none", "none", words.say("rows.none", "entry", "goal"), none ? "none" : "")));
        Optional<Group.Button> add = none
                ? Optional.empty()
                : Optional.of(new Group.Button("q.add", words.say("rows.add", "entry", "goal")));
        return new Group(one.question("goals", error), box, List.of(first), add, one.reasons("goals"));
    }

    Group added() {
        Group group = group(NONE, false);
        Group.Row row = group.rows().get(0);
        return new Group(
                group.question(),
                group.none(),
                List.of(new Group.Row(row.id(), row.title(), Optional.empty(), row.parts(), row.remove(), true)),
                group.add(),
                group.reasons());
    }

    Instrument within() {
        return new Instrument(
                one.question("other", NONE).withoutComment(),
                List.of(new Heading(4, "other-s--section", "Part of it"), one.radios("", NONE, true)),
                one.reasons("other"));
    }

    Sides headedSides() {
        Sides sides = sides(NONE);
        return new Sides(sides.question().headed(1), sides.sides(), sides.unit(), sides.reasons());
    }

    Sides sides(Optional<String> error) {
        Optional<String> decimal = Optional.of("decimal");
        return new Sides(
                one.question("q-left-1", error),
                List.of(
                        new Sides.OneSide(
                                words.say("sides.left"),
                                List.of(new Box(
                                        "q.left.1",
                                        "q-left-1",
                                        words.say("trials.box", "number", "1"),
                                        "22",
                                        true,
                                        decimal,
                                        NONE,
                                        false))),
                        new Sides.OneSide(
                                words.say("sides.right"),
                                List.of(new Box(
                                        "q.right.1",
                                        "q-right-1",
                                        words.say("trials.box", "number", "1"),
                                        "200",
                                        true,
                                        decimal,
                                        NONE,
                                        error.isPresent())))),
                Optional.of(words.unit("kg")),
                one.reasons());
    }

    Section section() {
        return new Section(
                "s--section",
                "What happened",
                Optional.of(words.say("mark.practitioner")),
                Optional.of(words.say(
                        "only_if",
                        "clause",
                        words.say("only_if.chosen.named", "options", words.say("quoted", "words", "Yes")))),
                Optional.of("{\"field\":\"q\",\"in\":[\"yes\"]}"),
                Optional.of(Prose.of("Tell us.")),
                List.of(one.text("", 1)));
    }
}
