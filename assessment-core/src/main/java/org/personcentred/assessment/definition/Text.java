package org.personcentred.assessment.definition;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for people, in up to three variants. Plain text with three marks: a blank line begins a paragraph,
 * {@code - } an entry of a list, and {@code [words](https://...)} is a link. It is never HTML.
 *
 * @param variants the words for each audience; those for the person are always there
 * @param foreign  the language of those words that are not in the language of the assessment, as BCP 47 tags: what a
 *                 translation leaves out stays in the language of the definition; {@link #UNDETERMINED} for what somebody
 *                 typed
 * @param within   texts that stand in this one, by the names of their places in curly brackets: each may be in a language
 *                 of its own
 */
public record Text(Map<Audience, String> variants, Map<Audience, String> foreign, Map<String, Text> within) {
    /** The tag of a language that nobody knows. */
    public static final String UNDETERMINED = "und";

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9_]*)}");

    public Text {
        if (!variants.containsKey(Audience.PERSON)) {
            throw new IllegalArgumentException("a text needs words for the person");
        }
        variants = Map.copyOf(variants);
        foreign = Map.copyOf(foreign);
        within = Map.copyOf(within);
    }

    /** Words with no other text in them. */
    public Text(Map<Audience, String> variants, Map<Audience, String> foreign) {
        this(variants, foreign, Map.of());
    }

    /** The same words for everybody, in the language of the assessment. */
    public static Text of(String words) {
        return new Text(Map.of(Audience.PERSON, words), Map.of());
    }

    /** What somebody typed, in whatever language. */
    public static Text typed(String words) {
        return new Text(Map.of(Audience.PERSON, words), Map.of(Audience.PERSON, UNDETERMINED));
    }

    /** The language of the words for an audience, where it is not the language of the assessment. */
    public Optional<String> foreign(Audience audience) {
        return Optional.ofNullable(foreign.get(variants.containsKey(audience) ? audience : Audience.PERSON));
    }

    /** The words for an audience; those for the person where it has none of its own. */
    public String to(Audience audience) {
        return filled(own(audience), text -> text.to(audience));
    }

    /** The same without the texts within: their places are as they were written. */
    public String own(Audience audience) {
        return variants.getOrDefault(audience, variants.get(Audience.PERSON));
    }

    /** Own words with the texts within, each as it is said; other places stay. */
    public String filled(String own, Function<Text, String> said) {
        return within.isEmpty()
                ? own
                : PLACE.matcher(own)
                        .replaceAll(place -> Matcher.quoteReplacement(Optional.ofNullable(within.get(place.group(1)))
                                .map(said)
                                .orElse(place.group())));
    }
}
