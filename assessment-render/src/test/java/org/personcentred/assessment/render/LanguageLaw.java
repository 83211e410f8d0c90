package org.personcentred.assessment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Whether words are in the language that they are said to be in, told by the small words that only it has. */
final class LanguageLaw {
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en",
            words("the of and you your is are that with have what how was for not this be been can if when which who"
                    + " from does did has it more than"),
            "cy",
            words(
                    "yn mae eich yw ydych chi wedi bod neu gan oes sydd fod hwn hyn os ac yr y ar dim rydych sut ei eu nid"
                            + " allan hyd gyda wrth beth pwy pryd fel sy"));
    private static final String ARABIC_LETTERS = "[\\p{IsArabic}]";
    /** Fewer small words of another language may be a name in it. */
    private static final int ENOUGH = 2;

    private LanguageLaw() {}

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }

    static void words_are_in_the_language_that_they_are_said_to_be_in(Page judged) {
        List<String> wrong = judged.document().body().select("*").stream()
                .flatMap(element -> element.textNodes().stream())
                .filter(text -> language(text)
                        .filter(said -> isOfAnother(text.text(), said))
                        .isPresent())
                .map(TextNode::text)
                .toList();

        assertThat(wrong).isEmpty();
        assertThat(isOfAnother(
                        wholeText(judged.document()),
                        judged.document().select("html").attr("lang")))
                .isFalse();
    }

    /** What is said in the language of the page. */
    private static String wholeText(Document page) {
        Document own = page.clone();
        own.select("body [lang], body span[dir=auto], textarea, [aria-hidden=true]")
                .remove();
        return own.body().text();
    }

    /** The language of words; nothing where it is not known, as of what somebody typed, or nobody hears them. */
    private static Optional<String> language(TextNode text) {
        Element nearest = Objects.requireNonNull(text.parent())
                .closest("[lang], [aria-hidden=true], span[dir=auto]:not([lang]), p[dir=auto], textarea");
        return Optional.ofNullable(nearest)
                .filter(found -> found.hasAttr("lang"))
                .map(found -> found.attr("lang"));
    }

    private static boolean isOfAnother(String text, String said) {
        String own = Locale.forLanguageTag(said).getLanguage();
        if (own.equals("ar")) {
            return text.matches(".*[A-Za-z]{2,}( [A-Za-z]{2,}){2,}.*");
        }
        if (!SMALL_WORDS.containsKey(own)) {
            return false;
        }
        long others = SMALL_WORDS.keySet().stream()
                .filter(language -> !language.equals(own))
                .mapToLong(language -> count(text, language))
                .sum();
        return text.matches(".*" + ARABIC_LETTERS + ".*") || others >= ENOUGH && others > count(text, own);
    }

    private static long count(String text, String language) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}’']+"))
                .filter(SMALL_WORDS.get(language)::contains)
                .collect(Collectors.counting());
    }
}
