package org.personcentred.assessment.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Position;
import org.personcentred.assessment.gate.SchemaGate;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Nearest;
import org.personcentred.assessment.problem.Problem;

/** Reads the words in one file beside a definition, each under the key of the text it stands for. */
final class TextsReader {
    private static final SchemaGate LICENSED = gate("licensed.schema.json");
    private static final SchemaGate TRANSLATION = gate("translation.schema.json");

    private static final int KEYS_SHOWN = 5;

    private final String document;
    private final Node.Mapping root;
    private final Map<String, List<TextKeys.Keyed>> known;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Map<Audience, Worded>> byPlace = new HashMap<>();

    private TextsReader(String document, Node.Mapping root, Map<String, List<TextKeys.Keyed>> known) {
        this.document = document;
        this.root = root;
        this.known = known;
    }

    /** The words that a licence gave. */
    static Checked<TextsReader> licensed(AssessmentFolder.File file, Map<String, List<TextKeys.Keyed>> known) {
        return read(file, LICENSED, known);
    }

    /** A translation. */
    static Checked<TextsReader> translation(AssessmentFolder.File file, Map<String, List<TextKeys.Keyed>> known) {
        return read(file, TRANSLATION, known);
    }

    private static Checked<TextsReader> read(
            AssessmentFolder.File file, SchemaGate shape, Map<String, List<TextKeys.Keyed>> known) {
        Checked<Node> tree = file.document().endsWith(".json")
                ? DocumentReader.json(file.document(), file.bytes(), Limits.forDefinition())
                : DocumentReader.yaml(file.document(), file.bytes(), Limits.forDefinition());
        return tree.then(root -> Checked.of(root, shape.check(file.document(), root)))
                .map(root -> new TextsReader(file.document(), (Node.Mapping) root, known).read());
    }

    private TextsReader read() {
        Node.Mapping texts = (Node.Mapping) root.get("texts").orElseThrow();
        texts.entries().forEach(this::text);
        return this;
    }

    /** What a key at the top says. */
    String said(String key) {
        return ((Node.Text) root.get(key).orElseThrow()).value();
    }

    /** Whose licence gave the words. */
    Licensed licence() {
        return new Licensed(said("grantedTo"), said("reference"));
    }

    Texts texts() {
        return new Texts(byPlace);
    }

    List<Problem> problems() {
        return problems;
    }

    private void text(Node.Entry entry) {
        String key = entry.key();
        Audience reader = known.containsKey(key) ? Audience.PERSON : reader(key);
        List<TextKeys.Keyed> named = known.getOrDefault(key, known.getOrDefault(withoutReader(key, reader), List.of()));
        if (named.isEmpty()) {
            problems.add(Problem.error("TEXT_KEY_UNKNOWN", at(entry), suggestion(key)));
        }
        Set<Node> different = new HashSet<>();
        named.forEach(text -> different.add(unplaced(text.value())));
        if (different.size() > 1) {
            problems.add(Problem.error("TEXT_KEY_AMBIGUOUS", at(entry), Map.of("key", key)));
        }
        Worded worded = new Worded(((Node.Text) entry.value()).value(), at(entry));
        named.forEach(text -> byPlace.computeIfAbsent(text.pointer(), unused -> new EnumMap<>(Audience.class))
                .put(reader, worded));
    }

    /** Two texts are the same whatever line they stand on. */
    static Node unplaced(Node value) {
        if (!(value instanceof Node.Mapping readers)) {
            return value instanceof Node.Text words ? Node.text(words.value()) : Node.nothing();
        }
        Node.MappingBuilder copy = Node.mapping();
        readers.entries().forEach(entry -> copy.put(entry.key(), unplaced(entry.value())));
        return copy.build();
    }

    private static Audience reader(String key) {
        for (Audience audience : Audience.values()) {
            if (key.endsWith("." + audience.word())) {
                return audience;
            }
        }
        return Audience.PERSON;
    }

    private static String withoutReader(String key, Audience reader) {
        String end = "." + reader.word();
        return key.endsWith(end) ? key.substring(0, key.length() - end.length()) : key;
    }

    private Map<String, String> suggestion(String key) {
        Map<String, String> parameters = new TreeMap<>(Map.of("key", key));
        Nearest.to(key, known.keySet()).ifPresent(nearest -> parameters.put("nearest", nearest));
        return parameters;
    }

    /** What a translation leaves in the language of the definition, in one warning. */
    Optional<Problem> untranslated() {
        List<String> missing = new ArrayList<>();
        known.forEach((key, named) -> {
            for (Audience reader : Audience.values()) {
                Optional<String> own = named.get(0).words(reader);
                if (own.isPresent()
                        && texts().at(named.get(0).pointer(), reader).isEmpty()) {
                    missing.add(reader == Audience.PERSON ? key : key + "." + reader.word());
                }
            }
        });
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.warning("TEXT_UNTRANSLATED", top(), first(missing)));
    }

    private static Map<String, String> first(List<String> missing) {
        if (missing.size() <= KEYS_SHOWN) {
            return Map.of("keys", String.join(", ", missing));
        }
        String keys = String.join(", ", missing.subList(0, KEYS_SHOWN)) + ", …";
        return Map.of("keys", keys, "count", String.valueOf(missing.size()));
    }

    private Location.InDocument at(Node.Entry entry) {
        Position position = entry.position();
        return new Location.InDocument(document, position.line(), position.column(), "/texts/" + entry.key());
    }

    Location.InDocument top() {
        return new Location.InDocument(
                document, root.position().line(), root.position().column(), "");
    }

    private static SchemaGate gate(String name) {
        try (InputStream schema = TextsReader.class.getResourceAsStream(name)) {
            Checked<Node> tree = DocumentReader.json(name, schema.readAllBytes(), Limits.forDefinition());
            return SchemaGate.of(((Checked.Valid<Node>) tree).value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
