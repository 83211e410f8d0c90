package org.personcentred.assessment.render.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.definition.Whose;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.render.component.Foreign;
import org.personcentred.assessment.render.component.Prose;

/**
 * How a page speaks: in one language, to one reader, about one person.
 *
 * @param words      the library's own sentences
 * @param assessment the assessment whose words are said
 * @param reader     who reads the page
 * @param audience   who is spoken to: the reader, or whoever answers a part of the page that is not the reader's
 * @param name       what the person is called where somebody else reads about them
 * @param manner     whether it speaks for people who read little
 */
public record Voice(
        Words words, Assessment assessment, Audience reader, Audience audience, Optional<String> name, Manner manner) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9_]*)}");

    /** Whoever is not named, in a language in which nobody gave words for them: words of another would be wrong there. */
    private static final String UNNAMED = "…";

    /** A voice for the readers that an assessment is mostly for, in its own language. */
    public static Voice of(Assessment assessment) {
        List<Audience> readers = assessment.about().answeredBy();
        Audience first = readers.isEmpty() ? Audience.PERSON : readers.get(0);
        Words words = Words.of(Locale.forLanguageTag(assessment.language()));
        return new Voice(words, assessment, first, first, Optional.empty(), Manner.USUAL);
    }

    /** The same voice for another assessment, within the one it speaks for: who is asked the one is asked the other. */
    public Voice within(Assessment other) {
        return new Voice(words, other, audience, audience, name, manner);
    }

    /** The same voice for the assessment that something is of, by its name in an outcome: {@code delirium_test.alert}. */
    public Voice of(String name) {
        return Whose.of(assessment, name).map(this::within).orElse(this);
    }

    /** The same voice to another reader. */
    public Voice to(Audience other) {
        return new Voice(words, assessment, other, other, name, manner);
    }

    /** The same voice in a part of the page, to whoever answers that, where it says who does. */
    public Voice asking(Optional<Audience> by) {
        return by.map(who -> new Voice(words, assessment, reader, who, name, manner))
                .orElse(this);
    }

    /** The voice in which a question is asked, wherever on the page it is spoken of. */
    public Voice asking(Item item) {
        return to(reader).asking(item.by());
    }

    /** The same voice in another language, with the words that the assessment has in it. */
    public Voice in(Locale locale) {
        return in(locale, assessment.in(locale.toLanguageTag()));
    }

    /** The same voice in another language, with the assessment in the words that it has in it. */
    public Voice in(Locale locale, Assessment spoken) {
        return new Voice(Words.of(locale), spoken, reader, audience, name, manner);
    }

    /** The same voice about a person of this name. */
    public Voice about(String person) {
        return new Voice(words, assessment, reader, audience, Optional.of(person), manner);
    }

    /** The same voice for people who read little. */
    public Voice inEasyRead() {
        return new Voice(words, assessment, reader, audience, name, manner.inEasyRead());
    }

    /** The same voice for a form that is filled in with a pen. */
    public Voice onPaper() {
        return new Voice(words, assessment, reader, audience, name, manner.onPaperInstead());
    }

    /** The same voice with pictures at an address, where it speaks for people who read little. */
    public Voice withPictures(String address) {
        return new Voice(words, assessment, reader, audience, name, manner.withPictures(address));
    }

    /** Words of the definition for the reader, on one line. */
    public String say(Text text) {
        return said(text, Marks::flat);
    }

    /** The same where no language can be marked, as in a picture. */
    public String plainly(Text text) {
        return Foreign.plain(say(text));
    }

    /** The same, short enough for a sentence of ours. */
    public String shortly(Text text) {
        return said(text, words -> Marks.cut(Marks.flat(words)));
    }

    /** The texts within are put in last: what marks their languages is no part of the words to be cut. */
    private String said(Text text, UnaryOperator<String> shape) {
        String language = language(text);
        String own = shape.apply(filled(language, text.own(audience)));
        return within(text, language, own, inner -> said(inner, shape));
    }

    /** Words of the definition for the reader, in paragraphs and lists. */
    public Prose prose(Text text) {
        String language = language(text);
        return Marks.read(filled(language, text.own(audience))).map(words -> within(text, language, words, this::say));
    }

    /** Own words in their language, with each text within in its own: it is marked in words of the page. */
    private String within(Text text, String language, String own, Function<Text, String> inner) {
        return isOfPage(language)
                ? text.filled(Foreign.unmarked(own), inner)
                : inLanguage(language, text.filled(own, inner));
    }

    /** Words that stay in the language of the definition, as what the holder of a licence wants said. */
    public String asDefined(String words) {
        return inLanguage(assessment.definition().language(), words);
    }

    /** A formula, whose words are English in every language. */
    public String formula(String notation) {
        return inLanguage("en", notation);
    }

    /** What is in no language, as an address or an id: among words from right to left it keeps its own order. */
    public String code(String code) {
        return words.direction().equals("rtl") ? Foreign.marked(code, Foreign.CODE) : code;
    }

    private String language(Text text) {
        return text.foreign(audience).orElse(assessment.language());
    }

    /** Words of one language in a page of perhaps another. */
    private String inLanguage(String tag, String said) {
        if (tag.equals(Text.UNDETERMINED)) {
            return Foreign.typed(Foreign.unmarked(said));
        }
        return isOfPage(tag) ? Foreign.unmarked(said) : Foreign.marked(said, tag);
    }

    /** Whether a language is another than that of the page. */
    public boolean isForeign(String tag) {
        return !isOfPage(tag);
    }

    private boolean isOfPage(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(words.locale().getLanguage());
    }

    /** A sentence of the library. */
    public String say(String key, String... places) {
        return words.say(key, places);
    }

    /** A sentence of the library that differs from reader to reader: under the key and the reader's word. */
    public String sayToReader(String key, String... places) {
        return words.say(key + "." + audience.word(), places);
    }

    /** A question, and, where it stands in a row, which row that is: "(goal 2)". */
    public String asked(Item item) {
        return inRow(item, say(item.ask()));
    }

    /** A question within quotation marks, and, where it stands in a row, which row that is. */
    public String quoted(Item item) {
        return inRow(item, quoted(say(item.ask())));
    }

    private String inRow(Item item, String question) {
        return item.entry()
                .map(entry -> words.say(
                        "in_row",
                        "question",
                        question,
                        "row",
                        row(entry, item.id().row())))
                .orElse(question);
    }

    /** A row by its number, counted from 1 as people count: "goal 2". */
    public String row(Text entry, int row) {
        return words.say("row", "entry", say(entry), "number", words.grouped(row + 1));
    }

    /** Words within quotation marks. */
    public String quoted(String said) {
        return words.quoted(said);
    }

    /** Several options within quotation marks, the last after "or" or "and". */
    public String options(Item item, Set<String> ids, String conjunction) {
        List<String> labels = item.type().options().stream()
                .filter(option -> ids.contains(option.id()))
                .map(Option::label)
                .map(this::say)
                .map(this::quoted)
                .toList();
        return words.list(conjunction, labels);
    }

    /** Why a question was left open: in the instrument's own words where it has them. */
    public String reason(Item item, Unanswered reason) {
        return item.mayBe().stream()
                .filter(offer -> offer.reason().equals(reason))
                .flatMap(offer -> offer.label().stream())
                .findFirst()
                .map(this::say)
                .orElseGet(() -> sayToReader("reason." + reason.reason().word()));
    }

    /** When a question or section is asked, as a sentence; nothing if it always is. */
    public Optional<String> onlyIf(Condition condition) {
        return onlyIf(condition, "");
    }

    /** The same before other words: a question that is whole in those is not said twice. */
    public Optional<String> onlyIf(Condition condition, String before) {
        return condition.equals(Condition.ALWAYS)
                ? Optional.empty()
                : Optional.of(new OnlyIf(this, before)
                        .of(condition)
                        .map(clause -> words.say("only_if", "clause", clause))
                        .orElseGet(() -> words.say("only_if.unclear")));
    }

    /** A number with its unit, where it has one. */
    public String amount(BigDecimal number, Optional<String> unit) {
        String digits = words.number(number);
        return unit.map(ucum -> words.say("amount", "number", digits, "unit", words.unit(ucum, number)))
                .orElse(digits);
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("date.pattern.day"), words.locale())
                .format(day);
    }

    private String filled(String language, String text) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(place(language, place.group(1), place)));
    }

    private String place(String language, String wanted, MatchResult place) {
        if (wanted.equals("name")) {
            return name.orElseGet(() -> thePerson(language, place.start() == 0));
        }
        return Optional.ofNullable(assessment.parameters().get(wanted))
                .map(parameter -> parameter.value().shown())
                .orElse(place.group());
    }

    /** In the language of the sentence it is put into, whatever the language of the page. */
    private String thePerson(String language, boolean first) {
        return assessment
                .thePerson(language, first)
                .or(() -> Words.spoken(language).map(spoken -> spoken.say(first ? "the_person.first" : "the_person")))
                .orElse(UNNAMED);
    }
}
