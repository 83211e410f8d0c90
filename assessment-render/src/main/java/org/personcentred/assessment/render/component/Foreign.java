package org.personcentred.assessment.render.component;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are not of the language of their page, or may not be. They are marked within the text they stand in, with
 * characters that Unicode keeps for use inside a program, so that a sentence of ours can hold a question of theirs; the
 * page makes an element of each mark, which says its language where that is known, and keeps its order.
 */
public final class Foreign {
    private static final char LANGUAGE = '\uFDD0';
    private static final char WORDS = '\uFDD1';
    private static final char END = '\uFDD2';

    /** In the place of a language: what somebody typed, in a language of their own. */
    public static final String TYPED = "x-typed";

    /** In the place of a language: what is in none, as an address or the id of an assessment. */
    public static final String CODE = "zxx";

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

    /** Words that somebody typed: no mark in them is ours, and they may run from left to right or from right to left. */
    public static String typed(String words) {
        return words.isEmpty() ? words : marked(words, TYPED);
    }

    /** The words alone, where a language cannot be said. */
    public static String plain(String text) {
        return unmarked(RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(words(run))));
    }

    /** Words with no mark in them. */
    public static String unmarked(String typed) {
        return MARKS.matcher(typed).replaceAll("");
    }

    /** The words of a run. */
    public static String words(MatchResult run) {
        return run.group(2);
    }
}
