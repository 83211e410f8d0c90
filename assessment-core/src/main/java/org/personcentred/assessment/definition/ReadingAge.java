package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How old a reader of English has to be to read a text with ease, in years: the grade of Flesch and Kincaid plus 5,
 * as a first grade begins at six. It rests on two averages, words in a sentence and syllables in a word, and so says
 * nothing of a text of a few words, nor whether a text makes sense.
 *
 * @see <a href="https://apps.dtic.mil/sti/citations/ADA006655">Kincaid, Fishburne, Rogers and Chissom (1975)</a>
 */
final class ReadingAge {
    /** Fewer words than this have no average worth the name. */
    static final int FEWEST_WORDS = 5;

    /** The formula goes on for ever; nobody gets better at reading after this. */
    static final int HIGHEST = 18;

    private static final int LOWEST = 5;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(\\s|$)|\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(['’-][\\p{L}\\p{N}]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern TWO_SOUNDS =
            Pattern.compile("[^cstgx]i[ao]|sio(?!n)|[^qg]ua|uou|eo[^un]|[aeouy]ing|[rd]ea$");
    private static final Pattern SILENT_END =
            Pattern.compile("([^aeiouyl]|[aeiouy]l)e$|[^aeiouysxzcgh]es$|[^aeiouytd]ed$");

    private ReadingAge() {}

    /** The reading age of a text in years, from 5 to 18; nothing where the text is too short. */
    static OptionalInt of(String text) {
        List<String> words =
                WORD.matcher(text).results().map(found -> found.group()).toList();
        if (words.size() < FEWEST_WORDS) {
            return OptionalInt.empty();
        }
        long sentences = SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> WORD.matcher(sentence).find())
                .count();
        int syllables = words.stream().mapToInt(ReadingAge::syllables).sum();
        double grade = 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
        long age = Math.round(grade + LOWEST);
        return OptionalInt.of((int) Math.max(LOWEST, Math.min(HIGHEST, age)));
    }

    /** The syllables of an English word, as they are heard: one for each group of vowels that is spoken. */
    static int syllables(String word) {
        int syllables = 0;
        for (String part : word.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}]+")) {
            if (part.length() > 3) {
                long spoken = VOWELS.matcher(part).results().count()
                        + TWO_SOUNDS.matcher(part).results().count()
                        - SILENT_END.matcher(part).results().count();
                syllables += (int) Math.max(1, spoken);
            } else if (!part.isEmpty()) {
                syllables++;
            }
        }
        return Math.max(1, syllables);
    }
}
