package org.personcentred.assessment.definition;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * Words that read like others before them.
 *
 * @param translated where they are in a translation, or the others if only those are translated
 * @param language   the language of the translation
 * @param isWritten  whether the definition itself words the two alike
 */
public record Alike(Optional<Location.InDocument> translated, Optional<String> language, boolean isWritten) {

    /** Stops a definition: told where somebody has to choose other words. */
    public Problem error(String code, Location own, Map<String, String> parameters) {
        return Problem.error(code, at(own), and(parameters));
    }

    /** The same where it is to be looked at again. */
    public Problem warning(String code, Location own, Map<String, String> parameters) {
        return Problem.warning(code, at(own), and(parameters));
    }

    private Location at(Location own) {
        return translated.<Location>map(place -> place).orElse(own);
    }

    /** The language too, where it is in a translation that the words are alike. */
    private Map<String, String> and(Map<String, String> parameters) {
        Map<String, String> all = new TreeMap<>(parameters);
        language.ifPresent(tag -> all.put("language", tag));
        return all;
    }

    /** Whether somebody chose these words to be alike: those of the definition, or a translation of others. */
    public boolean isChosenHere() {
        return translated.isEmpty() || !isWritten;
    }
}
