package org.personcentred.assessment.definition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.personcentred.assessment.problem.Location;

/**
 * Words of which every reader has to tell each from the others, such as the labels of the options of one question. In a
 * translation it is the translator's words that have to change, wherever the definition has its own.
 */
public final class ToldApart {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final Definition definition;
    private final Map<String, Said> first = new HashMap<>();

    /** Over nothing yet. */
    public ToldApart(Definition definition) {
        this.definition = definition;
    }

    private record Said(Text words, String pointer) {}

    /** One more text, by the JSON Pointer of its words; what it is like, where some reader cannot tell it from one before. */
    public Optional<Alike> add(Text words, String pointer) {
        Optional<Alike> alike = Optional.empty();
        for (Audience reader : Audience.values()) {
            Said said = new Said(words, pointer);
            Said before = first.putIfAbsent(reader + " " + asRead(words.to(reader)), said);
            if (before != null && alike.isEmpty()) {
                alike = Optional.of(alike(before, said, reader));
            }
        }
        return alike;
    }

    private Alike alike(Said before, Said said, Audience reader) {
        Optional<Location.InDocument> translated =
                translated(said, reader).or(() -> translated(before, reader)).map(Worded::at);
        Optional<String> language =
                translated.flatMap(unused -> definition.wordings().language());
        return new Alike(translated, language, definition.saysTheSame(before.pointer, said.pointer));
    }

    private Optional<Worded> translated(Said said, Audience reader) {
        Audience own = said.words.variants().containsKey(reader) ? reader : Audience.PERSON;
        return definition.wordings().translated(said.pointer, own);
    }

    /** Nobody tells words apart by their capitals, or by the spaces around and between them. */
    private static String asRead(String words) {
        return SPACES.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
