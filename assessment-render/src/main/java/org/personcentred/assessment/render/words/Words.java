package org.personcentred.assessment.render.words;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.personcentred.assessment.language.SentenceFiles;
import org.personcentred.assessment.language.Sentences;

/**
 * The library's own sentences in one language, from {@code messages.properties} and, over it, the file of the language
 * and that of the region.
 *
 * <p>{@code {name}} in a sentence stands for a word put into it. A sentence about a number has two keys, one ending in
 * {@code .one} and one in {@code .other}, and in a language with more forms also {@code .zero}, {@code .two},
 * {@code .few} and {@code .many}.
 */
public final class Words {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    /** Before a minus in a line from right to left: without it the minus would stand behind its number. */
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "yi");

    private static final SentenceFiles FILES = new SentenceFiles(Words.class, "messages");

    private final Sentences texts;
    private final Locale locale;

    private Words(Sentences texts) {
        this.texts = texts;
        this.locale = texts.locale();
    }

    /** The sentences in a language; English where there is no translation. */
    public static Words of(Locale locale) {
        return new Words(FILES.in(locale));
    }

    /** The sentences in the language of a tag; nothing where it is not spoken here. */
    static Optional<Words> spoken(String tag) {
        Locale wanted = Locale.forLanguageTag(tag);
        return Optional.of(of(wanted))
                .filter(words -> words.locale.getLanguage().equals(wanted.getLanguage()));
    }

    /** The language that the sentences are really in, as a BCP 47 tag: not always the one asked for. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** The locale that the sentences are really in. */
    public Locale locale() {
        return locale;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }

    /**
     * A sentence.
     *
     * @param key    its name
     * @param places names and the words for them, in turn
     * @throws IllegalArgumentException if there is no such sentence
     */
    public String say(String key, String... places) {
        return find(key, places).orElseThrow(() -> new IllegalArgumentException("no sentence is called " + key));
    }

    /** A sentence, if there is one of this name. */
    public Optional<String> find(String key, String... places) {
        return texts.find(key).map(text -> fill(text, places));
    }

    /** A sentence about a number, which stands in it as {@code {count}}, beside the words for other places. */
    public String count(String key, int number, String... places) {
        List<String> all = new ArrayList<>(List.of("count", String.valueOf(number)));
        all.addAll(List.of(places));
        String[] filled = all.toArray(String[]::new);
        return find(key + "." + form(number), filled).orElseGet(() -> say(key + ".other", filled));
    }

    /** Several things in one phrase, the last after "and" or "or". */
    public String list(String conjunction, List<String> things) {
        if (things.size() == 1) {
            return things.get(0);
        }
        String most = String.join(say("list.comma"), things.subList(0, things.size() - 1));
        return say("list." + conjunction, "most", most, "last", things.get(things.size() - 1));
    }

    /** Words within quotation marks; a quotation in them is within the inner marks of the language. */
    public String quoted(String said) {
        String[] outer = say("quoted", "words", "\n").split("\n");
        String[] inner = say("quoted.within", "words", "\n").split("\n");
        return say("quoted", "words", said.replace(outer[0], inner[0]).replace(outer[1], inner[1]));
    }

    /** A number in the digits and with the decimal sign of the language, without grouping. */
    public String number(BigDecimal number) {
        String digits = number.toPlainString()
                .replace('.', DecimalFormatSymbols.getInstance(texts.numbers()).getDecimalSeparator());
        return number.signum() < 0 && direction().equals("rtl") ? LEFT_TO_RIGHT_MARK + digits : digits;
    }

    /** A whole number with its digits in groups. */
    public String grouped(int number) {
        return texts.grouped(number);
    }

    /** A unit in words; as UCUM writes it where there are none. */
    public String unit(String ucum) {
        return find("unit." + ucum).orElse(ucum);
    }

    /** A unit in words beside a number, in the form that goes with the number where the language has such forms. */
    public String unit(String ucum, BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0
                ? unit(ucum)
                : find("unit." + ucum + "." + form(number.abs().intValue())).orElseGet(() -> unit(ucum));
    }

    private String form(int number) {
        return Plural.form(locale.getLanguage(), number);
    }

    private static String fill(String text, String... places) {
        return PLACE.matcher(text).replaceAll(place -> {
            for (int i = 0; i < places.length; i += 2) {
                if (places[i].equals(place.group(1))) {
                    return Matcher.quoteReplacement(places[i + 1]);
                }
            }
            return Matcher.quoteReplacement(place.group());
        });
    }
}
