package org.personcentred.assessment.document;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Finds the slip behind YAML that cannot be read: the parser stops where it can go no further, which is often later. */
final class YamlSlips {
    /** A key or a dash with its value right behind it; an address of the web is none. */
    private static final Pattern NO_SPACE =
            Pattern.compile(" *(?:- +)*+(?:[A-Za-z_][A-Za-z0-9_]*+(:)[^\\s:/].*+|(-)[A-Za-z].*+)");

    private static final Pattern KEY = Pattern.compile(" *(?:- +)*+[A-Za-z_][A-Za-z0-9_]*+");

    private final SourceText source;
    private final YamlLines lines;

    YamlSlips(SourceText source) {
        this.source = source;
        this.lines = new YamlLines(source);
    }

    /** What was probably done wrong when the parser stopped at a place. */
    YamlSlip find(MarkedYAMLException stopped, Position at) {
        Optional<Position> begun = Optional.ofNullable(stopped.getContextMark()).map(YamlSlips::position);
        if (lines.characterAt(at) == '\t') {
            return YamlSlip.of("PARSE_TAB", at);
        }
        return begun(stopped.getContext(), begun)
                .or(() -> candidates(at, begun)
                        .flatMap(line -> space(line).stream())
                        .findFirst())
                .or(() -> quote(at))
                .or(() -> indent(at))
                .or(() -> character(at))
                .or(() -> begun.filter(unused -> "while scanning a simple key".equals(stopped.getContext()))
                        .map(place -> YamlSlip.of("PARSE_KEY", place)))
                .orElseGet(() -> YamlSlip.of("PARSE_YAML", at));
    }

    /** Words that begin with a character which means something to YAML. */
    private static Optional<YamlSlip> begun(@Nullable String context, Optional<Position> at) {
        String code = switch (String.valueOf(context)) {
            case "while scanning an alias" -> "PARSE_ALIAS";
            case "while scanning an anchor" -> "PARSE_ANCHOR";
            case "while scanning a block scalar" -> "PARSE_UNQUOTED";
            case "while scanning a quoted scalar" -> "PARSE_QUOTE_OPEN";
            default -> "";
        };
        return at.filter(place -> !code.isEmpty()).map(place -> YamlSlip.of(code, place));
    }

    private Stream<Integer> candidates(Position at, Optional<Position> begun) {
        Stream<Integer> near = Stream.of(lines.before(at.line()), at.line());
        return Stream.concat(begun.map(Position::line).stream(), near)
                .distinct()
                .sorted();
    }

    /** A space that is missing, or is none to YAML. */
    private Optional<YamlSlip> space(int line) {
        String text = lines.text(line);
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (Character.isSpaceChar(c) && c != ' ') {
                Position at = source.at(lines.start(line) + index);
                return Optional.of(new YamlSlip("PARSE_SPACE", at, Map.of("character", Characters.name(c))));
            }
        }
        Matcher missing = NO_SPACE.matcher(text);
        if (!missing.matches() || missing.group(1) != null && text.indexOf(": ", missing.start(1) + 1) >= 0) {
            return Optional.empty();
        }
        int sign = missing.group(1) != null ? 1 : 2;
        Position at = source.at(lines.start(line) + missing.end(sign));
        return Optional.of(new YamlSlip("PARSE_NO_SPACE", at, Map.of("sign", missing.group(sign))));
    }

    /** A text in quotes that ended too early. */
    private Optional<YamlSlip> quote(Position at) {
        String characters = source.characters();
        int close = source.lines().indexOf(at) - 1;
        while (close > 0 && characters.charAt(close) == ' ') {
            close--;
        }
        if (close < 1 || "'\"".indexOf(characters.charAt(close)) < 0) {
            return Optional.empty();
        }
        int open = characters.lastIndexOf(characters.charAt(close), close - 1);
        int line = source.at(Math.max(open, 0)).line();
        Map<String, String> parameters = line < at.line() ? Map.of("line", String.valueOf(line)) : Map.of();
        return open < 0 ? Optional.empty() : Optional.of(new YamlSlip("PARSE_QUOTE", at, parameters));
    }

    /** A line that is moved in as no line above it is. */
    private Optional<YamlSlip> indent(Position at) {
        String before = lines.text(at.line())
                .substring(0, Math.min(at.column() - 1, lines.text(at.line()).length()));
        boolean begins = before.isBlank()
                || lines.characterAt(at) == ':' && KEY.matcher(before).matches();
        Optional<String> levels = begins ? lines.levels(at.line()) : Optional.empty();
        int spaces = lines.indent(at.line());
        return levels.map(wanted -> new YamlSlip(
                "PARSE_INDENT",
                new Position(at.line(), spaces + 1),
                Map.of("spaces", String.valueOf(spaces), "levels", wanted)));
    }

    private Optional<YamlSlip> character(Position at) {
        return switch (lines.characterAt(at)) {
            case ':' -> Optional.of(YamlSlip.of("PARSE_COLON", at));
            case '@', '`', '%' -> Optional.of(YamlSlip.of("PARSE_UNQUOTED", at));
            default -> Optional.empty();
        };
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
