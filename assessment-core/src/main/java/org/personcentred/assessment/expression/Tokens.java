package org.personcentred.assessment.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into words and signs. */
final class Tokens {
    /** No part of it can be matched in two ways, so that no text takes long. */
    private static final Pattern TOKEN = Pattern.compile("(?<space>[ \\t\\r\\n]++)"
            + "|(?<number>[0-9]++(?:\\.[0-9]++)?+)"
            + "|(?<name>[A-Za-z_][A-Za-z0-9_]*+(?:\\.[A-Za-z_][A-Za-z0-9_]*+)*+)"
            + "|'(?<quoted>[^']*+)'"
            + "|(?<wrong>==|=>|=<|<>|=!|&&|\\|\\|)"
            + "|(?<sign>\\.\\.|!=|<=|>=|[-+*/^()=<>,])");

    /** What other languages write in two signs. */
    private static final Map<String, String> IN_TWO =
            Map.of("==", "=", "=>", ">=", "=<", "<=", "<>", "!=", "=!", "!=", "&&", "and", "||", "or");

    /** What word processors and other languages put where a formula has another sign. */
    private static final Map<Character, String> INSTEAD = Map.ofEntries(
            Map.entry('\u2018', "'"),
            Map.entry('\u2019', "'"),
            Map.entry('\u201C', "'"),
            Map.entry('\u201D', "'"),
            Map.entry('\u2264', "<="),
            Map.entry('\u2265', ">="),
            Map.entry('\u2260', "!="),
            Map.entry('\u2212', "-"),
            Map.entry('\u2013', "-"),
            Map.entry('\u00D7', "*"),
            Map.entry('\u00F7', "/"),
            Map.entry('&', "and"),
            Map.entry('|', "or"),
            Map.entry('!', "not"));

    private Tokens() {}

    static List<Token> of(String formula) throws NotAFormula {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(formula);
        int at = 0;
        while (at < formula.length()) {
            if (!matcher.region(at, formula.length()).lookingAt()) {
                throw unreadable(formula, at);
            }
            String wrong = matcher.group("wrong");
            if (wrong != null) {
                Map<String, String> parameters = Map.of("character", wrong, "instead", IN_TWO.get(wrong));
                throw new NotAFormula("FORMULA_CHARACTER", at, parameters);
            }
            add(tokens, matcher, at);
            at = matcher.end();
        }
        tokens.add(new Token(Token.Kind.END, "", formula.length()));
        return tokens;
    }

    private static void add(List<Token> tokens, Matcher matcher, int at) {
        if (matcher.group("number") != null) {
            tokens.add(new Token(Token.Kind.NUMBER, matcher.group(), at));
        } else if (matcher.group("name") != null) {
            tokens.add(new Token(Token.Kind.NAME, matcher.group(), at));
        } else if (matcher.group("quoted") != null) {
            tokens.add(new Token(Token.Kind.QUOTED, matcher.group("quoted"), at));
        } else if (matcher.group("sign") != null) {
            tokens.add(new Token(Token.Kind.SIGN, matcher.group(), at));
        }
    }

    private static NotAFormula unreadable(String formula, int at) {
        char first = formula.charAt(at);
        if (first == '\'') {
            return new NotAFormula("FORMULA_QUOTE_OPEN", at, Map.of());
        }
        if (first == '"') {
            return new NotAFormula("FORMULA_DOUBLE_QUOTE", at, Map.of());
        }
        Map<String, String> parameters = new TreeMap<>(Map.of("character", shown(formula.codePointAt(at))));
        if (INSTEAD.containsKey(first)) {
            parameters.put("instead", INSTEAD.get(first));
        }
        if (first == '%') {
            parameters.put("percent", "");
        }
        return new NotAFormula("FORMULA_CHARACTER", at, parameters);
    }

    private static String shown(int character) {
        boolean visible = Character.isLetterOrDigit(character)
                || !Character.isISOControl(character)
                        && !Character.isSpaceChar(character)
                        && Character.isDefined(character)
                        && Character.getType(character) != Character.FORMAT
                        && Character.getType(character) != Character.SURROGATE;
        return visible ? Character.toString(character) : String.format("U+%04X", character);
    }
}
