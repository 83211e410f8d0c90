package org.personcentred.assessment.render.form;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.render.page.Embedding;
import org.personcentred.assessment.render.page.Frame;
import org.personcentred.assessment.render.page.Theme;
import org.personcentred.assessment.render.words.Manner;
import org.personcentred.assessment.render.words.Voice;

/**
 * The untouched questions of a form in each look and language that it was asked for, shared by a page and all its
 * copies. There is room for so many as a host is likely to offer; what is asked for beyond that is made anew each time.
 * What names a person is not kept here.
 */
public final class Looks {
    private static final int MOST = 32;

    private record Look(
            String words, String language, Audience reader, Manner manner, Theme theme, Optional<Embedding> place) {}

    private final Function<String, Assessment> languages;
    private final Map<Look, Untouched> untouched = new ConcurrentHashMap<>();
    private final Map<String, Assessment> spoken = new ConcurrentHashMap<>();

    /**
     * Those of one form.
     *
     * @param languages the form in the language of a tag
     */
    public Looks(Function<String, Assessment> languages) {
        this.languages = languages;
    }

    /** The untouched questions of pages that are made alike. */
    public Untouched of(Voice voice, Frame frame) {
        if (voice.name().isPresent()) {
            return new Untouched();
        }
        Look look = new Look(
                voice.words().language(),
                voice.assessment().language(),
                voice.audience(),
                voice.manner(),
                frame.theme(),
                frame.embedding());
        return kept(untouched, look, Untouched::new);
    }

    /** A voice in another language. */
    public Voice in(Locale locale, Voice voice) {
        String tag = locale.toLanguageTag();
        return voice.in(locale, kept(spoken, tag, () -> languages.apply(tag)));
    }

    private static <K, V> V kept(Map<K, V> all, K key, Supplier<V> make) {
        V known = all.get(key);
        if (known != null) {
            return known;
        }
        return all.size() < MOST ? all.computeIfAbsent(key, missing -> make.get()) : make.get();
    }
}
