package org.personcentred.assessment.problem;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.personcentred.assessment.language.SentenceFiles;
import org.personcentred.assessment.language.Sentences;

/**
 * Words for problems, from {@code messages.properties} and, over it, the file of a language.
 *
 * <p>The message of a problem is the text under its code. A text under {@code CODE.parameter} is added behind it when
 * the problem has that parameter, so that a suggestion is made only where there is one. {@code {name}} stands for the
 * parameter of that name.
 */
public final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    /** What is counted can be large, and then has its digits in groups; anything else is shown as it was written. */
    private static final Set<String> COUNTS = Set.of("limit", "length");

    private static final SentenceFiles FILES = new SentenceFiles(Messages.class, "messages");

    private final Sentences texts;

    private Messages(Sentences texts) {
        this.texts = texts;
    }

    /** The messages in a language; English where there is no translation. */
    public static Messages of(Locale locale) {
        return new Messages(FILES.in(locale));
    }

    /** The locale that they are really in: English where nobody has translated any. */
    public Locale locale() {
        return texts.locale();
    }

    /** What is wrong and what to do about it; the bare code if nobody has worded it. */
    public String say(Problem problem) {
        StringBuilder said = new StringBuilder(fill(texts.find(problem.code()).orElse(problem.code()), problem));
        for (String parameter : problem.parameters().keySet()) {
            texts.find(problem.code() + "." + parameter)
                    .ifPresent(addition -> said.append(' ').append(fill(addition, problem)));
        }
        return said.toString();
    }

    private String fill(String text, Problem problem) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = problem.parameters().getOrDefault(place.group(1), place.group());
            return Matcher.quoteReplacement(COUNTS.contains(place.group(1)) ? texts.grouped(value) : value);
        });
    }
}
