package org.personcentred.assessment.render;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.render.component.Box;
import org.personcentred.assessment.render.component.Boxes;
import org.personcentred.assessment.render.component.Checkboxes;
import org.personcentred.assessment.render.component.Comment;
import org.personcentred.assessment.render.component.EasyWords;
import org.personcentred.assessment.render.component.Inset;
import org.personcentred.assessment.render.component.Limit;
import org.personcentred.assessment.render.component.NumberBox;
import org.personcentred.assessment.render.component.Option;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.component.Question;
import org.personcentred.assessment.render.component.Radios;
import org.personcentred.assessment.render.component.Reasons;
import org.personcentred.assessment.render.component.TextBox;
import org.personcentred.assessment.render.component.Why;
import org.personcentred.assessment.render.words.Words;

/**
 * A component of each kind, as a definition in English and a person would have it.
 *
 * @param words what the library says of its own beside theirs
 */
record Samples(Words words) {
    private static final Optional<String> NONE = Optional.empty();

    /** What is said of a mistake. */
    Optional<String> wrong(String text) {
        return Optional.of(words.say("error.message", "text", text));
    }

    Prose.Line line(String words) {
        return new Prose.Line(List.of(Prose.Run.of(words)));
    }

    Question question(String id, Optional<String> error) {
        return new Question(
                id,
                "How are you?",
                NONE,
                NONE,
                Optional.of("As it is today."),
                error,
                NONE,
                List.of(new Why(words.say("why.summary"), "How are you?", Prose.of("It matters."))),
                Optional.of(new Comment(
                        id + ".comment",
                        id + "--comment",
                        words.say("comment.summary"),
                        words.say("comment.label"),
                        "How are you?",
                        "",
                        NONE)));
    }

    Option option(String id, String value, String label, String chosen) {
        return new Option(id, value, label, NONE, value.equals(chosen));
    }

    Reasons reasons() {
        return reasons("q");
    }

    Reasons reasons(String id) {
        return new Reasons(
                words.say("or"),
                words.say("reason.group", "question", words.say("quoted", "words", "How are you?")),
                id + ".reason",
                List.of(option(id + "--reason-unknown", "unknown", words.say("reason.unknown.person"), "")));
    }

    Radios radios(String chosen, Optional<String> error, boolean inline) {
        Option no = new Option("q-no", "no", "No", Optional.of("Not at all."), chosen.equals("no"));
        return new Radios(
                question("q", error),
                "q",
                List.of(option("q", "yes", "Yes", chosen), no),
                inline,
                words.say("or"),
                List.of(option("q-_unknown", "_unknown", words.say("reason.unknown.person"), chosen)));
    }

    Radios hostile() {
        String tag = "</legend><script>alert(1)</script>\" onfocus=\"x";
        Question question = new Question(
                "q",
                tag,
                Optional.of(tag),
                Optional.of(tag),
                Optional.of(tag),
                Optional.of(tag),
                NONE,
                List.of(),
                Optional.empty());
        return new Radios(
                question, "q", List.of(new Option("q", tag, tag, Optional.of(tag), false)), false, tag, List.of());
    }

    Checkboxes checkboxes(String chosen, Optional<String> error) {
        return new Checkboxes(
                question("q", error),
                "q",
                List.of(option("q", "a", "Strength", "a"), option("q-b", "b", "Home", chosen)),
                words.say("or"),
                List.of(option("q-none", "none", "None of these", chosen)),
                reasons());
    }

    NumberBox number(String typed, Optional<String> error) {
        return new NumberBox(
                question("q", error),
                "q",
                typed,
                Optional.of(words.unit("s")),
                Optional.of("decimal"),
                NONE,
                reasons());
    }

    TextBox text(String typed, int lines) {
        Optional<Limit> limit = lines > 1
                ? Optional.of(new Limit(500, words.say("text.left"), words.say("text.over")))
                : Optional.empty();
        return new TextBox(
                question("q", NONE), "q", typed, Optional.empty(), lines, limit, Optional.of("name"), reasons());
    }

    Boxes date(Optional<String> error) {
        return new Boxes(
                question("q-month", error),
                List.of(
                        new Box(
                                "q.month",
                                "q-month",
                                words.say("date.month"),
                                "Smarch",
                                true,
                                NONE,
                                NONE,
                                error.isPresent()),
                        new Box(
                                "q.year",
                                "q-year",
                                words.say("date.year"),
                                "2026",
                                true,
                                Optional.of("numeric"),
                                NONE,
                                false)),
                NONE,
                reasons());
    }

    Boxes trials(Optional<String> error) {
        Optional<String> decimal = Optional.of("decimal");
        return new Boxes(
                question("q-1", error),
                List.of(
                        new Box("q.1", "q-1", words.say("trials.box", "number", "1"), "", true, decimal, NONE, false),
                        new Box(
                                "q.2",
                                "q-2",
                                words.say("trials.box", "number", "2"),
                                "",
                                true,
                                decimal,
                                NONE,
                                error.isPresent())),
                Optional.of(words.unit("s")),
                reasons());
    }

    Boxes units(Optional<String> error) {
        Optional<String> decimal = Optional.of("decimal");
        return new Boxes(
                question("q", error),
                List.of(
                        new Box(
                                "q",
                                "q",
                                words.say("amount.box", "unit", words.unit("cm")),
                                "",
                                true,
                                decimal,
                                NONE,
                                false),
                        new Box(
                                "q.ft",
                                "q-ft",
                                words.say("amount.box.or", "unit", words.unit("[ft_i]")),
                                "5",
                                true,
                                decimal,
                                NONE,
                                false),
                        new Box(
                                "q.in",
                                "q-in",
                                words.say("amount.box.and", "unit", words.unit("[in_i]")),
                                "15",
                                true,
                                decimal,
                                NONE,
                                error.isPresent())),
                NONE,
                reasons());
    }

    NumberBox time() {
        return new NumberBox(question("q", NONE), "q", "9:15", NONE, NONE, NONE, reasons());
    }

    Radios slider() {
        return new Radios(
                question("q", NONE),
                "q",
                List.of(option("q", "0", "0: Not at all", ""), option("q-1", "1", "1: Very", "")),
                true,
                words.say("or"),
                List.of(),
                true);
    }

    Inset toConfirm() {
        Prose.Run link = new Prose.Run("Is the number right?", Optional.of("#q"));
        return new Inset(
                words.say("notice.summary"),
                new Prose(List.of(
                        new Prose.Block(false, List.of(new Prose.Line(List.of(link)))),
                        new Prose.Block(false, List.of(line("Send again."))))),
                true);
    }

    Checkboxes marked() {
        Checkboxes checkboxes = checkboxes("", NONE);
        return new Checkboxes(
                checkboxes.question().marked(Optional.of(words.say("mark.practitioner"))),
                checkboxes.name(),
                checkboxes.options(),
                checkboxes.or(),
                checkboxes.alone(),
                checkboxes.reasons());
    }

    Radios headed() {
        Radios radios = radios("", NONE, false);
        return new Radios(
                radios.question().headed(1),
                radios.name(),
                radios.options(),
                radios.inline(),
                radios.or(),
                radios.reasons());
    }

    Radios easy() {
        Radios radios = radios("", NONE, false);
        return new Radios(
                radios.question()
                        .with(Optional.of(
                                new EasyWords(List.of("Do you walk?", "On your own?"), Optional.of("/p/walk.png"))))
                        .applying(Optional.of("{\"field\":\"x\",\"in\":[\"yes\"]}")),
                radios.name(),
                radios.options(),
                radios.inline(),
                radios.or(),
                radios.reasons());
    }
}
