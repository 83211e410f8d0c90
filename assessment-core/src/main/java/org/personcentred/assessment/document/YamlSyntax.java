package org.personcentred.assessment.document;

import java.util.Map;

/** Tells from the text itself what YAML would read in silence though nobody can have meant it. */
final class YamlSyntax {
    private final SourceText source;

    YamlSyntax(SourceText source) {
        this.source = source;
    }

    /**
     * Refuses characters that this parser takes for line ends or cannot take at all, though YAML 1.2 says otherwise.
     *
     * @throws Refusal at the first of them
     */
    void refuseCharacters(TreeBuilder tree) {
        String characters = source.characters();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c >= '\uFFFE') {
                throw tree.refusal("PARSE_CHARACTER", source.at(i), Map.of("character", Characters.name(c)));
            }
        }
    }

    /** Whether a line for the parser itself begins here, such as {@code %YAML 1.1}. */
    boolean isDirective(Position position) {
        return characterAt(source.lines().indexOf(position)) == '%';
    }

    /**
     * Whether a plain scalar inside braces or brackets is what a comma left over: a piece of a formula with one
     * parenthesis of a pair, or a key that no colon follows.
     */
    boolean isSplit(String plain, Position position) {
        if (plain.isEmpty()) {
            int before = source.lines().indexOf(position) - 1;
            while (before > 0 && Character.isWhitespace(characterAt(before))) {
                before--;
            }
            return characterAt(before) != ':';
        }
        return plain.chars().filter(c -> c == '(').count()
                != plain.chars().filter(c -> c == ')').count();
    }

    /**
     * Whether a comment behind an unquoted scalar is rather the rest of it, as in {@code Not sure #1 yet}: no space
     * follows the sign, or several words stand before it and a single space.
     */
    boolean isCutByHash(String plain, Position end) {
        YamlScalar kind = YamlScalar.of(plain);
        int from = source.lines().indexOf(end);
        int hash = source.lines().indexOf(behind(end));
        if (kind != YamlScalar.TEXT && kind != YamlScalar.EMPTY || characterAt(hash) != '#') {
            return false;
        }
        char next = characterAt(hash + 1);
        boolean runsOn = !Character.isWhitespace(next) && next != '#';
        return runsOn || plain.indexOf(' ') >= 0 && hash - from == 1;
    }

    /** The first place behind another on its line that is no space. */
    Position behind(Position end) {
        int index = source.lines().indexOf(end);
        while (index < source.characters().length() && " \t".indexOf(characterAt(index)) >= 0) {
            index++;
        }
        return source.at(index);
    }

    /** Where the first character of a text stands, if it stands there as it reads. */
    Position first(String text, Position position) {
        return source.first(text, source.lines().indexOf(position));
    }

    private char characterAt(int index) {
        String characters = source.characters();
        return index >= 0 && index < characters.length() ? characters.charAt(index) : ' ';
    }
}
