package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Pointer;

/**
 * Every text of a definition by its key: the path of ids that leads to it, such as {@code q1.ask},
 * {@code how_often.never} for the label of an option, or {@code total.mild} for that of a band. Translations and
 * licensed words name their texts so. Where something has no id, its number among its like stands for it, from 1.
 */
final class TextKeys {
    /** Keys of the format that hold words for people. */
    static final Set<String> WORDS = Set.of(
            "title",
            "edition",
            "ask",
            "hint",
            "why",
            "label",
            "intro",
            "people",
            "notFor",
            "say",
            "noRow",
            "entry",
            "how",
            "ends",
            "fallback",
            "text");

    /** Keys whose entries are named by the author, so that no name in them is taken for a key of the format. */
    private static final Set<String> NAMED = Set.of(
            "options",
            "tables",
            "conditions",
            "parameters",
            "owners",
            "evidence",
            "but",
            "mayBe",
            "coverage",
            "components",
            "labels",
            "local");

    /** Keys whose entries are texts themselves. */
    private static final Set<String> NAMED_WORDS = Set.of("owners", "mayBe", "components", "labels");

    /** Keys that the path leaves out, since ids alone tell what is under them. */
    private static final Set<String> LEFT_OUT = Set.of(
            "options",
            "tables",
            "conditions",
            "parameters",
            "sections",
            "items",
            "scores",
            "bands",
            "decisions",
            "rules",
            "otherwise",
            "strengths",
            "findings",
            "actions");

    /** What holds names and facts that stay as they are in every language. */
    private static final Set<String> UNTOUCHED = Set.of("licence", "review", "evidence", "rows", "code");

    /** The answers to a {@code yes_no} question; nothing is written for them. */
    static final List<String> YES_OR_NO = List.of("yes", "no");

    private final Map<String, List<Keyed>> texts = new LinkedHashMap<>();

    /**
     * One text.
     *
     * @param key     its key
     * @param pointer where it stands, as a JSON Pointer
     * @param value   one string, or one for each reader; null where the library words it
     */
    record Keyed(String key, String pointer, Node value) {

        /** The words for a reader, where the text has some of its own for them. */
        Optional<String> words(Audience audience) {
            Optional<Node> own = value instanceof Node.Mapping readers
                    ? readers.get(audience.word())
                    : Optional.of(value).filter(all -> audience == Audience.PERSON && all instanceof Node.Text);
            return own.map(words -> ((Node.Text) words).value());
        }
    }

    private TextKeys() {}

    /** The texts of a definition by their keys, in its order. One key can name several, which then say the same. */
    static Map<String, List<Keyed>> of(Node root) {
        TextKeys keys = new TextKeys();
        if (root instanceof Node.Mapping all) {
            keys.mapping(all, Pointer.ROOT, "");
        }
        return keys.texts;
    }

    private void mapping(Node.Mapping mapping, String pointer, String path) {
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.key();
            String place = Pointer.child(pointer, name);
            String next = LEFT_OUT.contains(name) ? path : joined(path, name);
            if (isWords(name, place)) {
                words(entry.value(), place, name.equals("label") ? path : next);
            } else if (NAMED.contains(name) && entry.value() instanceof Node.Mapping named) {
                named(named, place, next, NAMED_WORDS.contains(name));
            } else if (!UNTOUCHED.contains(name)) {
                inside(entry.value(), place, next);
            }
        }
        if (isYesOrNo(mapping)) {
            YES_OR_NO.forEach(word -> own(joined(path, word), Pointer.child(pointer, word)));
        }
    }

    private static boolean isYesOrNo(Node.Mapping mapping) {
        return mapping.get("type").orElse(null) instanceof Node.Text type
                && type.value().equals("yes_no");
    }

    /** A text that the library words itself, unless somebody has better words for this question. */
    private void own(String key, String pointer) {
        texts.computeIfAbsent(key, unused -> new ArrayList<>()).add(new Keyed(key, pointer, Node.nothing()));
    }

    private static boolean isWords(String name, String place) {
        return WORDS.contains(name)
                || place.equals("/about/purpose")
                || place.equals("/about/thePerson")
                || name.equals("by") && place.contains("/actions/");
    }

    private void named(Node.Mapping named, String pointer, String path, boolean areWords) {
        for (Node.Entry entry : named.entries()) {
            String place = Pointer.child(pointer, entry.key());
            String next = joined(path, entry.key());
            boolean readers = entry.value() instanceof Node.Mapping mapping
                    && mapping.get("person").isPresent();
            if (areWords && (readers || entry.value() instanceof Node.Text)) {
                words(entry.value(), place, next);
            } else {
                inside(entry.value(), place, next);
            }
        }
    }

    private void inside(Node value, String pointer, String path) {
        if (value instanceof Node.Mapping mapping) {
            mapping(mapping, pointer, id(mapping).map(id -> joined(path, id)).orElse(path));
        } else if (value instanceof Node.Sequence sequence) {
            // an item is found by its own id alone, so that it can move to another section
            boolean items = pointer.endsWith("/items");
            for (int index = 0; index < sequence.items().size(); index++) {
                Node each = sequence.items().get(index);
                boolean named = isNamed(each);
                String next = items ? "" : named ? path : joined(path, String.valueOf(index + 1));
                inside(each, Pointer.child(pointer, index), next);
            }
        }
    }

    private void words(Node value, String pointer, String key) {
        if (value instanceof Node.Sequence list) {
            for (int index = 0; index < list.items().size(); index++) {
                words(list.items().get(index), Pointer.child(pointer, index), joined(key, String.valueOf(index + 1)));
            }
        } else if (value instanceof Node.Text || value instanceof Node.Mapping) {
            texts.computeIfAbsent(key, unused -> new ArrayList<>()).add(new Keyed(key, pointer, value));
        }
    }

    private static boolean isNamed(Node node) {
        return node instanceof Node.Mapping mapping && id(mapping).isPresent();
    }

    private static Optional<String> id(Node.Mapping mapping) {
        return mapping.get("id")
                .or(() -> mapping.get("then"))
                .map(id -> id instanceof Node.Text text ? text.value() : "");
    }

    private static String joined(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }
}
