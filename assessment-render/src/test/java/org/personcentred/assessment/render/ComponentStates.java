package org.personcentred.assessment.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.personcentred.assessment.render.component.AnswerList;
import org.personcentred.assessment.render.component.Blanks;
import org.personcentred.assessment.render.component.Box;
import org.personcentred.assessment.render.component.Boxes;
import org.personcentred.assessment.render.component.Checkboxes;
import org.personcentred.assessment.render.component.Comment;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.EasyWords;
import org.personcentred.assessment.render.component.ErrorSummary;
import org.personcentred.assessment.render.component.Facts;
import org.personcentred.assessment.render.component.FindingCard;
import org.personcentred.assessment.render.component.Form;
import org.personcentred.assessment.render.component.Group;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Inset;
import org.personcentred.assessment.render.component.Instrument;
import org.personcentred.assessment.render.component.Limit;
import org.personcentred.assessment.render.component.Listing;
import org.personcentred.assessment.render.component.NumberBox;
import org.personcentred.assessment.render.component.Option;
import org.personcentred.assessment.render.component.Position;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.component.Question;
import org.personcentred.assessment.render.component.Radios;
import org.personcentred.assessment.render.component.Reasons;
import org.personcentred.assessment.render.component.Section;
import org.personcentred.assessment.render.component.Sides;
import org.personcentred.assessment.render.component.Table;
import org.personcentred.assessment.render.component.TextBox;
import org.personcentred.assessment.render.component.Why;
import org.personcentred.assessment.render.page.Markup;

/** Every component in its named states, as {@code component/state}. */
final class ComponentStates {
    private static final Optional<String> NONE = Optional.empty();

    private ComponentStates() {}

    /** Each of them on a page of its own. */
    static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        all().forEach((name, component) ->
                pages.put(name, """
                <!DOCTYPE html>
                <html class="pca-html" lang="en-GB" dir="ltr">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%s</title>
                  <link rel="stylesheet" href="/assessment.css">
                </head>
                <body class="pca-page"><main class="pca-main">
                %s
                %s
                </main></body>
                </html>
                """.formatted(name, above(component), Markup.of(component))));
        return pages;
    }

    /** The headings that a component stands below on a page, and what its links lead to. */
    private static String above(Component component) {
        String html = Markup.of(component);
        String first = html.contains("<h1") ? "" : "<h1>A page</h1>";
        String links = html.contains("#age") && !html.contains("id=\"age\"")
                ? "<p><label for=\"age\">Age</label> <input class=\"pca-input\" id=\"age\"></p>"
                : "";
        return first + (html.contains("<h2") || !html.contains("<h3") ? "" : "<h2>A part</h2>") + links;
    }

    static Map<String, Component> all() {
        Map<String, Component> states = new TreeMap<>();
        states.put("radios/list", radios("", NONE, false));
        states.put("radios/inline", radios("", NONE, true));
        states.put("radios/error", radios("", Optional.of("Error: Choose one answer."), false));
        states.put("radios/chosen", radios("no", NONE, true));
        states.put("radios/hostile", hostile());
        states.put("checkboxes/default", checkboxes("", NONE));
        states.put("checkboxes/error", checkboxes("none", Optional.of("Error: Choose some, or none of these.")));
        states.put("number_box/default", number("", NONE));
        states.put("number_box/error", number("ten", Optional.of("Error: Write a number.")));
        states.put("text_box/lines", text("", 3));
        states.put("text_box/one_line", text("Ali & Sons", 1));
        states.put("text_box/typed", text("\nOne line\nand <another>", 3));
        states.put("boxes/date", date(NONE));
        states.put("boxes/date_error", date(Optional.of("Error: Write the month as a number or a name.")));
        states.put("boxes/trials", trials(NONE));
        states.put("boxes/trials_error", trials(Optional.of("Error: Write 120 or less.")));
        states.put("boxes/units", units(NONE));
        states.put("boxes/units_error", units(Optional.of("Error: Write less than 12.")));
        states.put("number_box/time", time());
        states.put("radios/slider", slider());
        states.put("instrument/within", within());
        states.put("sides/heads_page", headedSides());
        states.put("group/added", added());
        states.put("inset/to_confirm", toConfirm());
        states.put("checkboxes/marked", marked());
        states.put("sides/measured", sides(NONE));
        states.put("sides/error", sides(Optional.of("Error: Write 90 or less.")));
        states.put("group/rows", group(NONE, false));
        states.put("group/error", group(Optional.of("Error: There is one too many."), true));
        states.put("section/conditional", section());
        states.put(
                "form/hidden",
                new Form(
                        Optional.of("/answers"),
                        List.of(new Form.Hidden("_csrf", "\"t<")),
                        List.of(text("", 1)),
                        new Group.Button("submit", "Send"),
                        List.of(),
                        NONE,
                        false));
        states.put("position/section", new Position("Question 3 of about 12", Optional.of("About you"), NONE));
        states.put("answer_list/default", answerList());
        states.put("radios/heads_page", headed());
        states.put(
                "form/page",
                new Form(
                        NONE,
                        List.of(),
                        List.of(),
                        new Group.Button("next", "Continue"),
                        List.of(new Group.Button("back", "Back"), new Group.Button("save", "Save")),
                        NONE,
                        false));
        states.put(
                "error_summary/default",
                new ErrorSummary(
                        "There is a problem",
                        List.of(
                                new ErrorSummary.Entry(NONE, "This form cannot be read."),
                                new ErrorSummary.Entry(Optional.of("age"), "Write a number."))));
        states.put("finding_card/now", finding("now", List.of(new FindingCard.Step("Talk today", "Who: Nurse."))));
        states.put("finding_card/note", finding("note", List.of()));
        states.put(
                "facts/default",
                new Facts(
                        List.of(Facts.Fact.of("Range", "0 to 27"), new Facts.Fact("Sources", List.of("One", "Two")))));
        states.put(
                "table/numbers",
                new Table(
                        "How it came about",
                        List.of("Part", "Points"),
                        List.of(List.of("A", "1"), List.of("B", "2")),
                        true));
        states.putAll(PictureStates.all());
        states.put("radios/easy", easy());
        states.put("listing/default", new Listing("Still open:", List.of("One", "Two")));
        states.put("inset/default", new Inset("Worth a look", Prose.of("An answer was left out.")));
        states.put("heading/levels", new Heading(3, "", "A heading"));
        states.put(
                "prose/marks",
                new Prose(List.of(
                        new Prose.Block(
                                false,
                                List.of(new Prose.Line(List.of(
                                        Prose.Run.of("See "),
                                        new Prose.Run("the page", Optional.of("https://example.org/?a=1&b=2")),
                                        Prose.Run.of("."))))),
                        new Prose.Block(true, List.of(line("one"), line("two"))))));
        return states;
    }

    /** What looks otherwise where it is answered with a pen. */
    static Map<String, Component> onPaper() {
        Map<String, Component> states = all();
        states.keySet()
                .retainAll(Set.of(
                        "radios/list",
                        "radios/chosen",
                        "checkboxes/default",
                        "number_box/default",
                        "number_box/time",
                        "text_box/lines",
                        "text_box/typed",
                        "boxes/date",
                        "boxes/trials",
                        "boxes/units",
                        "sides/measured",
                        "group/rows",
                        "instrument/within",
                        "section/conditional",
                        "form/hidden"));
        states.put("blanks/lines", new Blanks(List.of("Name", "Day")));
        return states;
    }

    private static Prose.Line line(String words) {
        return new Prose.Line(List.of(Prose.Run.of(words)));
    }

    static Question question(String id, Optional<String> error) {
        return new Question(
                id,
                "How are you?",
                NONE,
                NONE,
                Optional.of("As it is today."),
                error,
                NONE,
                List.of(new Why("Why we ask this", "How are you?", Prose.of("It matters."))),
                Optional.of(new Comment(
                        id + ".comment", id + "--comment", "Add a comment", "Your comment", "How are you?", "", NONE)));
    }

    private static Option option(String id, String value, String label, String chosen) {
        return new Option(id, value, label, NONE, value.equals(chosen));
    }

    private static Group group(Optional<String> error, boolean none) {
        Group.Row first = new Group.Row(
                "q-0--row",
                "Goal 1 of up to 2",
                Optional.of(new Form.Hidden("q.0.row", "g1")),
                List.of(text("A & B", 1)),
                Optional.of(new Group.Button("q.0.remove", "Remove goal 1")),
                false);
        Optional<Group.None> box = Optional.of(
                new Group.None("q", option("q--none", "none", "There is no goal to add", none ? "none" : "")));
        Optional<Group.Button> add =
                none ? Optional.empty() : Optional.of(new Group.Button("q.add", "Add another goal"));
        return new Group(question("goals", error), box, List.of(first), add, reasons("goals"));
    }

    private static Reasons reasons() {
        return reasons("q");
    }

    private static Reasons reasons(String id) {
        return new Reasons(
                "or",
                "instead of an answer to “How are you?”",
                id + ".reason",
                List.of(option(id + "--reason-unknown", "unknown", "I don’t know", "")));
    }

    private static Radios radios(String chosen, Optional<String> error, boolean inline) {
        Option no = new Option("q-no", "no", "No", Optional.of("Not at all."), chosen.equals("no"));
        return new Radios(
                question("q", error),
                "q",
                List.of(option("q", "yes", "Yes", chosen), no),
                inline,
                "or",
                List.of(option("q-_unknown", "_unknown", "I don’t know", chosen)));
    }

    private static Radios hostile() {
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

    private static Checkboxes checkboxes(String chosen, Optional<String> error) {
        return new Checkboxes(
                question("q", error),
                "q",
                List.of(option("q", "a", "Strength", "a"), option("q-b", "b", "Home", chosen)),
                "or",
                List.of(option("q-none", "none", "None of these", chosen)),
                reasons());
    }

    private static NumberBox number(String typed, Optional<String> error) {
        return new NumberBox(
                question("q", error), "q", typed, Optional.of("seconds"), Optional.of("decimal"), NONE, reasons());
    }

    private static TextBox text(String typed, int lines) {
        Optional<Limit> limit =
                lines > 1 ? Optional.of(new Limit(500, "Left: {count}", "Too many: {count}")) : Optional.empty();
        return new TextBox(question("q", NONE), "q", typed, lines, limit, Optional.of("name"), reasons());
    }

    private static Boxes date(Optional<String> error) {
        return new Boxes(
                question("q-month", error),
                List.of(
                        new Box("q.month", "q-month", "Month", "Smarch", true, NONE, NONE, error.isPresent()),
                        new Box("q.year", "q-year", "Year", "2026", true, Optional.of("numeric"), NONE, false)),
                NONE,
                reasons());
    }

    private static Boxes trials(Optional<String> error) {
        Optional<String> decimal = Optional.of("decimal");
        return new Boxes(
                question("q-1", error),
                List.of(
                        new Box("q.1", "q-1", "Measurement 1", "", true, decimal, NONE, false),
                        new Box("q.2", "q-2", "Measurement 2", "", true, decimal, NONE, error.isPresent())),
                Optional.of("seconds"),
                reasons());
    }

    private static Boxes units(Optional<String> error) {
        Optional<String> decimal = Optional.of("decimal");
        return new Boxes(
                question("q", error),
                List.of(
                        new Box("q", "q", "In centimetres", "", true, decimal, NONE, false),
                        new Box("q.ft", "q-ft", "or in feet", "5", true, decimal, NONE, false),
                        new Box("q.in", "q-in", "and inches", "15", true, decimal, NONE, error.isPresent())),
                NONE,
                reasons());
    }

    private static NumberBox time() {
        return new NumberBox(question("q", NONE), "q", "9:15", NONE, NONE, NONE, reasons());
    }

    private static Radios slider() {
        return new Radios(
                question("q", NONE),
                "q",
                List.of(option("q", "0", "0: Not at all", ""), option("q-1", "1", "1: Very", "")),
                true,
                "or",
                List.of(),
                true);
    }

    private static Instrument within() {
        return new Instrument(
                question("other", NONE).withoutComment(),
                List.of(new Heading(4, "other-s--section", "Part of it"), radios("", NONE, true)),
                reasons("other"));
    }

    private static Sides headedSides() {
        Sides sides = sides(NONE);
        return new Sides(sides.question().headed(1), sides.sides(), sides.unit(), sides.reasons());
    }

    private static Group added() {
        Group group = group(NONE, false);
        Group.Row row = group.rows().get(0);
        return new Group(
                group.question(),
                group.none(),
                List.of(new Group.Row(row.id(), row.title(), Optional.empty(), row.parts(), row.remove(), true)),
                group.add(),
                group.reasons());
    }

    private static Inset toConfirm() {
        Prose.Run link = new Prose.Run("Is the number right?", Optional.of("#q"));
        return new Inset(
                "Worth a look",
                new Prose(List.of(
                        new Prose.Block(false, List.of(new Prose.Line(List.of(link)))),
                        new Prose.Block(false, List.of(line("Send again."))))),
                true);
    }

    private static Checkboxes marked() {
        Checkboxes checkboxes = checkboxes("", NONE);
        return new Checkboxes(
                checkboxes.question().marked(Optional.of("For the health or care professional to answer")),
                checkboxes.name(),
                checkboxes.options(),
                checkboxes.or(),
                checkboxes.alone(),
                checkboxes.reasons());
    }

    private static Sides sides(Optional<String> error) {
        Optional<String> decimal = Optional.of("decimal");
        return new Sides(
                question("q-left-1", error),
                List.of(
                        new Sides.OneSide(
                                "Left side",
                                List.of(new Box(
                                        "q.left.1", "q-left-1", "Measurement 1", "22", true, decimal, NONE, false))),
                        new Sides.OneSide(
                                "Right side",
                                List.of(new Box(
                                        "q.right.1",
                                        "q-right-1",
                                        "Measurement 1",
                                        "200",
                                        true,
                                        decimal,
                                        NONE,
                                        error.isPresent())))),
                Optional.of("kilograms"),
                reasons());
    }

    private static Section section() {
        return new Section(
                "s--section",
                "What happened",
                Optional.of("For the health or care professional to answer"),
                Optional.of("Only if you answered “Yes”."),
                Optional.of("{\"field\":\"q\",\"in\":[\"yes\"]}"),
                Optional.of(Prose.of("Tell us.")),
                List.of(text("", 1)));
    }

    private static Radios headed() {
        Radios radios = radios("", NONE, false);
        return new Radios(
                radios.question().headed(1),
                radios.name(),
                radios.options(),
                radios.inline(),
                radios.or(),
                radios.reasons());
    }

    private static Radios easy() {
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

    private static AnswerList answerList() {
        AnswerList.Change change = new AnswerList.Change("q--change", "?_page=q&x=1", "Change", "the answer to “Why?”");
        return new AnswerList(List.of(
                new AnswerList.Row("Why?", List.of("A & B", "<b>"), NONE, NONE, Optional.of(change)),
                new AnswerList.Row(
                        "How old?",
                        List.of("old"),
                        Optional.of("Error: A number."),
                        Optional.of("Unusual."),
                        Optional.empty())));
    }

    private static FindingCard finding(String urgency, List<FindingCard.Step> steps) {
        return new FindingCard(urgency, "Needs attention", "You fell", List.of("When?"), "What happens next", steps);
    }
}
