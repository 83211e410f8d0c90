package org.personcentred.assessment.plan;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** What the person is called by somebody who reads about them and was told no name. */
    String thePerson() {
        return words.get("the_person");
    }

    /** The same where a line begins. */
    String thePersonFirst() {
        return words.get("the_person.first");
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

    /** A sentence with something in it. */
    Text text(String key, String place, Text what) {
        Map<Audience, String> variants = new EnumMap<>(Audience.class);
        text(key).variants().forEach((audience, said) -> variants.put(audience, said));
        what.variants()
                .keySet()
                .forEach(audience -> variants.putIfAbsent(audience, text(key).to(audience)));
        variants.replaceAll((audience, said) -> said.replace("{" + place + "}", what.to(audience)));
        return new Text(variants, Map.of());
    }
}
