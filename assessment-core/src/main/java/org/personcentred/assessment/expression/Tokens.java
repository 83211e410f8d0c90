package org.personcentred.assessment.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into words and signs. */
final class Tokens {
    /** No part of it can be matched in two ways, so that no text takes long. */
    private static final Pattern TOKEN = Pattern.compile("(?<space>[ \\t\\r\\n]++)"
            + "|(?<number>[0-9]++(?:\\.[0-9]++)?+)"
            + "|(?<name>[A-Za-z_][A-Za-z0-9_]*+(?:\\.[A-Za-z_][A-Za-z0-9_]*+)*+)"
            + "|'(?<quoted>[^']*+)'"
            + "|(?<sign>\\.\\.|!=|<=|>=|[-+*/^()=<>,])");

    private Tokens() {}

    static List<Token> of(String formula) throws NotAFormula {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(formula);
        int at = 0;
        while (at < formula.length()) {
            if (!matcher.region(at, formula.length()).lookingAt()) {
                throw unreadable(formula, at);
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
        String shown = Character.isISOControl(first) ? String.format("U+%04X", (int) first) : String.valueOf(first);
        return new NotAFormula("FORMULA_CHARACTER", at, Map.of("character", shown));
    }
}
