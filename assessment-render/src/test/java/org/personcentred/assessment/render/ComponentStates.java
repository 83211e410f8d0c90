package org.personcentred.assessment.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.personcentred.assessment.render.component.AnswerList;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.ErrorSummary;
import org.personcentred.assessment.render.component.Facts;
import org.personcentred.assessment.render.component.FindingCard;
import org.personcentred.assessment.render.component.Form;
import org.personcentred.assessment.render.component.Group;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Inset;
import org.personcentred.assessment.render.component.Listing;
import org.personcentred.assessment.render.component.Position;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.component.Table;
import org.personcentred.assessment.render.page.Markup;
import org.personcentred.assessment.render.words.Words;

/** Every component in its named states, as {@code component/state}. */
final class ComponentStates {
    private static final Optional<String> NONE = Optional.empty();

    private ComponentStates() {}

    /** Each of them in a look, on a page of its own. */
    static Map<String, String> pages(Look look) {
        Words words = Words.of(look.locale());
        Map<String, String> pages = new TreeMap<>();
        all(words).forEach((name, component) -> pages.put(name, page(look, words, name, component)));
        return pages;
    }

    private static String page(Look look, Words words, String name, Component component) {
        return """
                <!DOCTYPE html>
                <html class="pca-html" lang="%s" dir="%s">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%s</title>
                  <link rel="stylesheet" href="/assessment.css">
                </head>
                <body class="pca-page%s"><main class="pca-main%s">
                %s
                %s
                </main></body>
                </html>
                """.formatted(
                        words.language(),
                        words.direction(),
                        name,
                        look.classes(),
                        look.classes(),
                        above(component),
                        Markup.of(component));
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
        return all(Words.of(Locale.UK));
    }

    private static Map<String, Component> all(Words words) {
        Samples samples = new Samples(words);
        SamplesOfSeveral several = new SamplesOfSeveral(samples, words);
        Map<String, Component> states = new TreeMap<>();
        states.put("radios/list", samples.radios("", NONE, false));
        states.put("radios/inline", samples.radios("", NONE, true));
        states.put("radios/error", samples.radios("", samples.wrong("Choose one answer."), false));
        states.put("radios/chosen", samples.radios("no", NONE, true));
        states.put("radios/hostile", samples.hostile());
        states.put("checkboxes/default", samples.checkboxes("", NONE));
        states.put("checkboxes/error", samples.checkboxes("none", samples.wrong("Choose some, or none of these.")));
        states.put("number_box/default", samples.number("", NONE));
        states.put("number_box/error", samples.number("ten", samples.wrong("Write a number.")));
        states.put("text_box/lines", samples.text("", 3));
        states.put("text_box/one_line", samples.text("Ali & Sons", 1));
        states.put("text_box/typed", samples.text("\nOne line\nand <another>", 3));
        states.put("boxes/date", samples.date(NONE));
        states.put("boxes/date_error", samples.date(samples.wrong("Write the month as a number or a name.")));
        states.put("boxes/trials", samples.trials(NONE));
        states.put("boxes/trials_error", samples.trials(samples.wrong("Write 120 or less.")));
        states.put("boxes/units", samples.units(NONE));
        states.put("boxes/units_error", samples.units(samples.wrong("Write less than 12.")));
        states.put("number_box/time", samples.time());
        states.put("radios/slider", samples.slider());
        states.put("instrument/within", several.within());
        states.put("sides/heads_page", several.headedSides());
        states.put("group/added", several.added());
        states.put("inset/to_confirm", samples.toConfirm());
        states.put("checkboxes/marked", samples.marked());
        states.put("sides/measured", several.sides(NONE));
        states.put("sides/error", several.sides(samples.wrong("Write 90 or less.")));
        states.put("group/rows", several.group(NONE, false));
        states.put("group/error", several.group(samples.wrong("There is one too many."), true));
        states.put("section/conditional", several.section());
        states.put(
                "form/hidden",
                new Form(
                        Optional.of("/answers"),
                        List.of(new Form.Hidden("_csrf", "\"t<")),
                        List.of(samples.text("", 1)),
                        new Group.Button("submit", words.say("form.button")),
                        List.of(),
                        NONE,
                        false));
        states.put(
                "position/section",
                new Position(
                        words.say("journey.question.about", "number", "3", "count", "12"),
                        Optional.of("About you"),
                        NONE));
        states.put("answer_list/default", answerList(samples));
        states.put("radios/heads_page", samples.headed());
        states.put(
                "form/page",
                new Form(
                        NONE,
                        List.of(),
                        List.of(),
                        new Group.Button("next", words.say("journey.next")),
                        List.of(
                                new Group.Button("back", words.say("journey.back")),
                                new Group.Button("save", words.say("journey.save"))),
                        NONE,
                        false));
        states.put(
                "error_summary/default",
                new ErrorSummary(
                        words.say("error.summary"),
                        List.of(
                                new ErrorSummary.Entry(NONE, "This form cannot be read."),
                                new ErrorSummary.Entry(Optional.of("age"), "Write a number."))));
        states.put(
                "finding_card/now",
                finding(
                        words,
                        "now",
                        List.of(new FindingCard.Step("Talk today", words.say("step.who", "owner", "Nurse")))));
        states.put("finding_card/note", finding(words, "note", List.of()));
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
        states.putAll(PictureStates.all(words));
        states.put("radios/easy", samples.easy());
        states.put("listing/default", new Listing("Still open:", List.of("One", "Two")));
        states.put("inset/default", new Inset(words.say("notice.summary"), Prose.of("An answer was left out.")));
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
                        new Prose.Block(true, List.of(samples.line("one"), samples.line("two"))))));
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
        states.put("blanks/lines", all().get("blanks/default"));
        return states;
    }

    private static AnswerList answerList(Samples samples) {
        AnswerList.Change change = new AnswerList.Change(
                "q--change",
                "?_page=q&x=1",
                samples.words().say("check.change"),
                samples.words()
                        .say("check.change.about", "question", samples.words().say("quoted", "words", "Why?")));
        return new AnswerList(List.of(
                new AnswerList.Row("Why?", List.of("A & B", "<b>"), NONE, NONE, Optional.of(change)),
                new AnswerList.Row(
                        "How old?",
                        List.of("old"),
                        samples.wrong("A number."),
                        Optional.of("Unusual."),
                        Optional.empty())));
    }

    private static FindingCard finding(Words words, String urgency, List<FindingCard.Step> steps) {
        return new FindingCard(
                urgency,
                words.say("urgency." + urgency),
                "You fell",
                List.of("When?"),
                words.say("finding.next"),
                steps);
    }
}
