package org.personcentred.assessment.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Text;

/** What the form of a plan says beside the words of the definition, in one language. */
final class PlanWords {
    private static final Map<String, Properties> ALL = Map.of("en", load(""), "cy", load("_cy"), "ar", load("_ar"));

    private final Properties words;

    private PlanWords(Properties words) {
        this.words = words;
    }

    /** In the language of a tag; nothing where it is not spoken here. */
    static Optional<PlanWords> in(String tag) {
        return Optional.ofNullable(ALL.get(Locale.forLanguageTag(tag).getLanguage()))
                .map(PlanWords::new);
    }

    /** A sentence for each reader. */
    Text text(String key) {
        Map<Audience, String> variants = new EnumMap<>(Audience.class);
        variants.put(Audience.PERSON, Objects.requireNonNull(words.getProperty(key), key));
        for (Audience audience : Audience.values()) {
            Optional.ofNullable(words.getProperty(key + "." + audience.word()))
                    .ifPresent(said -> variants.put(audience, said));
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

    private static Properties load(String suffix) {
        String file = "plan" + suffix + ".properties";
        try (InputStream stream = PlanWords.class.getResourceAsStream(file)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " in this library cannot be read", e);
        }
    }
}
