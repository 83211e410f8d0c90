package org.personcentred.assessment.plan;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.language.SentenceFiles;
import org.personcentred.assessment.language.Sentences;

/** What the form of a plan says beside the words of the definition, in one language. */
final class PlanWords {
    private static final SentenceFiles FILES = new SentenceFiles(PlanWords.class, "plan");

    private final Sentences words;

    private PlanWords(Sentences words) {
        this.words = words;
    }

    /** In the language of a tag; nothing where it is not spoken here. */
    static Optional<PlanWords> in(String tag) {
        Locale wanted = Locale.forLanguageTag(tag);
        return Optional.of(FILES.in(wanted))
                .filter(words -> words.locale().getLanguage().equals(wanted.getLanguage()))
                .map(PlanWords::new);
    }

    /** In the language of a tag; in English where it is not spoken here. */
    static PlanWords of(String tag) {
        return in(tag).or(() -> in("en")).orElseThrow();
    }

    /** The language that they are really in. */
    String language() {
        return words.locale().toLanguageTag();
    }

    /**
     * What the person is called in a language by somebody who was told no name, as a definition says or else the library:
     * never in words of another language.
     */
    static String thePerson(Assessment of, String language, boolean first) {
        return of.thePerson(language, first)
                .or(() -> in(language).map(own -> own.words.get(first ? "the_person.first" : "the_person")))
                .orElse("…");
    }

    /** A sentence for each reader. */
    Text text(String key) {
        Map<Audience, String> variants = new EnumMap<>(Audience.class);
        variants.put(Audience.PERSON, words.get(key));
        for (Audience audience : Audience.values()) {
            words.find(key + "." + audience.word()).ifPresent(said -> variants.put(audience, said));
        }
        return new Text(variants, Map.of());
    }

    /** A sentence with another text in it. */
    Text text(String key, String place, Text what) {
        return text(key, Map.of(place, what));
    }

    /** A sentence with other texts in it, by the names of their places. */
    Text text(String key, Map<String, Text> within) {
        return new Text(text(key).variants(), Map.of(), within);
    }
}
