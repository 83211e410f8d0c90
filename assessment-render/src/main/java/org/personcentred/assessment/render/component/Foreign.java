package org.personcentred.assessment.render.component;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in another language than that of their page. They are marked within the text they stand in, with characters
 * that Unicode keeps for use inside a program, so that a sentence of ours can hold a question of theirs; the page makes
 * a {@code lang} of each mark.
 */
public final class Foreign {
    private static final char LANGUAGE = '\uFDD0';
    private static final char WORDS = '\uFDD1';
    private static final char END = '\uFDD2';

    /** One run of such words: its language, and the words. */
    public static final Pattern RUN =
            Pattern.compile(LANGUAGE + "([A-Za-z0-9-]{2,35})" + WORDS + "([^" + LANGUAGE + WORDS + END + "]*)" + END);

    private static final Pattern MARKS = Pattern.compile("[" + LANGUAGE + WORDS + END + "]");

    private Foreign() {}

    /**
     * Words with the mark of their language.
     *
     * @param tag a BCP 47 tag
     */
    public static String marked(String words, String tag) {
        return LANGUAGE + tag + WORDS + unmarked(words) + END;
    }

    /** The words alone, where a language cannot be said. */
    public static String plain(String text) {
        return unmarked(RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(words(run))));
    }

    /** Words that somebody typed: no mark in them is ours. */
    public static String unmarked(String typed) {
        return MARKS.matcher(typed).replaceAll("");
    }

    /** The words of a run. */
    public static String words(MatchResult run) {
        return run.group(2);
    }
}
