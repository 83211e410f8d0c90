package org.personcentred.assessment.document;

import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The plain part of YAML 1.2: mappings, sequences and scalars, one document, no aliases, anchors, tags or merge keys.
 *
 * <p>Read from SnakeYAML's events, which say what was quoted and what was flow style; scalars are resolved here.
 */
final class YamlSource {
    private final SourceText source;
    private final TreeBuilder tree;
    private final YamlSyntax syntax;
    private int flowDepth;
    /** How deep the braces or brackets are in which a comma cut a text; 0 outside of such. */
    private int splitDepth;

    private int documents;
    private Position last = new Position(1, 1);

    private YamlSource(SourceText source, TreeBuilder tree) {
        this.source = source;
        this.tree = tree;
        this.syntax = new YamlSyntax(source);
    }

    /**
     * Reads the one value of a document.
     *
     * @throws Refusal if it is not YAML, more of YAML than we read, or beyond a limit
     */
    static void read(SourceText source, TreeBuilder tree) {
        new YamlSource(source, tree).read();
    }

    private void read() {
        syntax.refuseCharacters(tree);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        Parser parser = new ParserImpl(new StreamReader(source.characters()), options);
        for (Event event = next(parser); !event.is(Event.ID.StreamEnd); event = next(parser)) {
            accept(event);
        }
    }

    private Event next(Parser parser) {
        try {
            return parser.getEvent();
        } catch (MarkedYAMLException e) {
            last = e.getProblemMark() == null ? last : position(e.getProblemMark());
            YamlSlip slip = new YamlSlips(source).find(e, last);
            throw refusal(slip.code(), slip.at(), slip.parameters());
        } catch (RuntimeException e) {
            // SnakeYAML lets some through undeclared, for example NumberFormatException on the escape for U+FFFFFFFF
            throw refusal("PARSE_YAML", last, Map.of());
        }
    }

    private void accept(Event event) {
        last = position(event.getStartMark());
        if (event instanceof NodeEvent node) {
            refuse(node instanceof AliasEvent, "PARSE_ALIAS");
            refuse(node.getAnchor() != null, "PARSE_ANCHOR");
        }
        if (event instanceof ScalarEvent scalar) {
            refuse(scalar.getTag() != null, "PARSE_TAG");
            scalar(scalar);
        } else if (event instanceof CollectionStartEvent start) {
            refuse(start.getTag() != null, "PARSE_TAG");
            begin(start);
        } else if (event instanceof CollectionEndEvent) {
            flowDepth = Math.max(0, flowDepth - 1);
            splitDepth = splitDepth > flowDepth ? 0 : splitDepth;
            tree.end();
        } else if (event instanceof DocumentStartEvent) {
            refuse(syntax.isDirective(last), "PARSE_DIRECTIVE");
            refuse(documents++ > 0, "PARSE_SECOND_DOCUMENT");
        }
    }

    private void begin(CollectionStartEvent start) {
        refuse(tree.expectsKey(), "PARSE_KEY");
        flowDepth += start.isFlow() ? 1 : 0;
        if (start instanceof MappingStartEvent) {
            tree.beginMapping(last);
        } else {
            tree.beginSequence(last);
        }
    }

    private void scalar(ScalarEvent scalar) {
        if (scalar.isPlain() && flowDepth > 0 && syntax.isSplit(scalar.getValue(), last)) {
            split(scalar.getValue());
        } else if (tree.expectsKey()) {
            key(scalar);
        } else if (scalar.isPlain()) {
            plain(scalar.getValue(), position(scalar.getEndMark()));
        } else {
            text(scalar.getValue());
        }
    }

    /** Of what a comma cut between braces no piece is what was meant: it is told once, and all of it is left. */
    private void split(String piece) {
        if (splitDepth == 0) {
            tree.note("PARSE_SPLIT", last, Map.of());
            splitDepth = flowDepth;
        }
        tree.spoil();
        if (tree.expectsKey()) {
            tree.key(piece, last);
        } else {
            tree.unreadable(piece, last);
        }
    }

    private void key(ScalarEvent scalar) {
        refuse(scalar.isPlain() && scalar.getValue().isEmpty(), "PARSE_KEY");
        refuse(scalar.isPlain() && scalar.getValue().equals("<<"), "PARSE_MERGE_KEY");
        char first = scalar.getValue().isEmpty() ? ' ' : scalar.getValue().charAt(0);
        if (scalar.isPlain() && Character.isSpaceChar(first)) {
            throw refusal("PARSE_SPACE", last, Map.of("character", Characters.name(first)));
        }
        tree.key(scalar.getValue(), last);
    }

    private void plain(String text, Position end) {
        if (syntax.isCutByHash(text, end)) {
            tree.note("PARSE_HASH", syntax.behind(end), Map.of());
            tree.unreadable(text, last);
            return;
        }
        switch (YamlScalar.of(text)) {
            case NULL -> tree.nothing(last);
            case TRUE -> tree.truth(true, last);
            case FALSE -> tree.truth(false, last);
            case NUMBER -> tree.number(text, last);
            case TEXT -> text(text);
            case EMPTY -> {
                tree.note("PARSE_EMPTY_VALUE", last, Map.of());
                tree.unreadable(text, last);
            }
            case ODD_NUMBER -> {
                tree.note("PARSE_NUMBER_FORM", last, Map.of("number", TreeBuilder.quoted(text)));
                tree.unreadable(text, last);
            }
        }
    }

    private void text(String text) {
        tree.text(text, last, syntax.first(text, last));
    }

    private void refuse(boolean wrong, String code) {
        if (wrong) {
            throw refusal(code, last, Map.of());
        }
    }

    /** What stands wrong behind a cut text, in the same braces, may be right in the text that was meant. */
    private Refusal refusal(String code, Position at, Map<String, String> parameters) {
        return splitDepth > 0 ? Refusal.noted() : tree.refusal(code, at, parameters);
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
