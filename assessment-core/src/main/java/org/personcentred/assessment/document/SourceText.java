package org.personcentred.assessment.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/** The characters of a document, decoded strictly from UTF-8, and where each stands. */
record SourceText(String document, String characters, Lines lines) {

    /**
     * Decodes a whole document; a byte order mark at its start is dropped.
     *
     * @throws Refusal if it is too long, not UTF-8, or holds a character that no text may hold
     */
    static SourceText decode(String document, byte[] bytes, Limits limits) {
        if (bytes.length > limits.bytes()) {
            throw refusal("LIMIT_BYTES", document, new Position(1, 1), Map.of("limit", "" + limits.bytes()));
        }
        if (looksLikeUtf16(bytes)) {
            throw refusal("PARSE_UTF16", document, new Position(1, 1), Map.of());
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), decoded, true);
        SourceText text = of(document, withoutMark(decoded.flip().toString()));
        if (result.isError()) {
            Position end = text.lines.at(text.characters.length());
            throw refusal("PARSE_UTF8", document, end, Map.of());
        }
        text.refuseControlCharacters();
        return text;
    }

    private static SourceText of(String document, String characters) {
        return new SourceText(document, characters, Lines.of(characters));
    }

    /** The place of a character, counted in {@code char}s from 0. */
    Position at(long index) {
        return lines.at((int) Math.max(0, Math.min(index, characters.length())));
    }

    /** Where the first character of a text stands that begins at an index, bare or in quotes, just as it reads. */
    Position first(String text, int index) {
        int quoted = index < characters.length() && "'\"".indexOf(characters.charAt(index)) >= 0 ? 1 : 0;
        boolean asItReads = characters.startsWith(text, index + quoted) && text.indexOf('\n') < 0;
        return asItReads ? at(index + quoted) : Position.NONE;
    }

    private void refuseControlCharacters() {
        OptionalInt refused = Characters.firstRefused(characters);
        if (refused.isPresent()) {
            String name = Characters.name(characters.charAt(refused.getAsInt()));
            throw refusal("PARSE_CHARACTER", document, at(refused.getAsInt()), Map.of("character", name));
        }
    }

    // JSON and YAML begin with an ASCII character, so a zero byte among the first two is UTF-16 or UTF-32
    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE || first == 0 ^ second == 0;
    }

    private static String withoutMark(String characters) {
        return characters.startsWith("\uFEFF") ? characters.substring(1) : characters;
    }

    private static Refusal refusal(String code, String document, Position at, Map<String, String> parameters) {
        return new Refusal(Problem.error(
                code, new Location.InDocument(document, at.line(), at.column(), Pointer.ROOT), parameters));
    }
}
