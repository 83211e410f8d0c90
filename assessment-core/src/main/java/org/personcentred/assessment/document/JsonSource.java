package org.personcentred.assessment.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Strict JSON (RFC 8259) through Jackson's token stream; nothing is converted here, so numbers stay text. */
final class JsonSource {
    // our own limits are tighter and say where; Jackson's would only end the reading sooner with less to say
    private static final JsonFactory JACKSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final SourceText source;
    private final TreeBuilder tree;
    private Position last = new Position(1, 1);

    private JsonSource(SourceText source, TreeBuilder tree) {
        this.source = source;
        this.tree = tree;
    }

    /**
     * Reads the one value of a document.
     *
     * @throws Refusal if it is not JSON or beyond a limit
     */
    static void read(SourceText source, TreeBuilder tree) {
        new JsonSource(source, tree).read();
    }

    private void read() {
        char[] characters = source.characters().toCharArray();
        try (JsonParser parser = JACKSON.createParser(characters, 0, characters.length)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                accept(parser, token);
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0 && parser.nextToken() != null) {
                    throw tree.refusal("PARSE_TRAILING", position(parser), Map.of());
                }
            }
        } catch (StreamConstraintsException e) {
            // the one limit of Jackson's that is left, for which 2.15 has no setting: keys of 50,000 characters
            throw tree.tooLongName(last);
        } catch (JsonProcessingException e) {
            throw tree.refusal("PARSE_JSON", source.at(e.getLocation().getCharOffset()), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    private void accept(JsonParser parser, JsonToken token) throws IOException {
        Position position = position(parser);
        last = position;
        switch (token) {
            case START_OBJECT -> tree.beginMapping(position);
            case START_ARRAY -> tree.beginSequence(position);
            case END_OBJECT, END_ARRAY -> tree.end();
            case FIELD_NAME -> tree.key(parser.currentName(), position);
            case VALUE_STRING -> text(parser.getText(), position, parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.number(parser.getText(), position);
            case VALUE_TRUE, VALUE_FALSE -> tree.truth(token == JsonToken.VALUE_TRUE, position);
            case VALUE_NULL -> tree.nothing(position);
            default -> throw tree.refusal("PARSE_JSON", position, Map.of());
        }
    }

    private void text(String value, Position position, JsonParser parser) {
        long index = parser.currentTokenLocation().getCharOffset();
        tree.text(value, position, source.first(value, (int) index));
    }

    private Position position(JsonParser parser) {
        return source.at(parser.currentTokenLocation().getCharOffset());
    }
}
