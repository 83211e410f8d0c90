package org.personcentred.assessment.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Position;
import org.personcentred.assessment.problem.Location;

/**
 * An assessment as it was written, with the place of everything in it. Its shape fits the format; whether it makes
 * sense is not known yet.
 */
public final class Definition {
    private static final String THE_PERSON = "/about/thePerson";

    private final String document;
    private final Node root;
    private final Map<String, Assessment> used;
    private final String digest;
    private final Wordings wordings;

    /** What is not proved yet, and only tells where things stand. */
    Definition(String document, Node root, Map<String, Assessment> used) {
        this(document, root, used, "", Wordings.NONE);
    }

    /**
     * A definition.
     *
     * @param root   with all that it says in fewer words written out
     * @param digest of what was written
     */
    Definition(String document, Node root, Map<String, Assessment> used, String digest) {
        this(document, root, used, digest, Wordings.NONE);
    }

    private Definition(String document, Node root, Map<String, Assessment> used, String digest, Wordings wordings) {
        this.document = document;
        this.root = root;
        this.used = used;
        this.digest = digest;
        this.wordings = wordings;
    }

    /** The same with other words beside it; its digest stays, since its rules do. */
    Definition with(Wordings others) {
        return new Definition(document, root, used, digest, others);
    }

    Wordings wordings() {
        return wordings;
    }

    /** The language it is written in, as a BCP 47 tag. */
    public String language() {
        return ((Node.Text) ((Node.Mapping) root).get("language").orElseThrow()).value();
    }

    /** What is written for the name of somebody who is not named, within sentences of a language or first in them. */
    Optional<String> thePerson(String tag, boolean first) {
        if (wordings.made().isPresent()) {
            return wordings.made().get().of().thePerson(tag, first);
        }
        Optional<String> words = Languages.same(tag, language())
                ? node(THE_PERSON).map(own -> ((Node.Text) own).value())
                : wordings.translatedTo(tag, THE_PERSON).map(Worded::words);
        return words.map(said -> first ? Languages.capital(said, tag) : said);
    }

    /** SHA-256 of it as canonical JSON, in lower-case hex: the same for YAML and JSON twins. */
    public String digest() {
        return digest;
    }

    /** Another assessment that it uses, by {@code id@version}. */
    Assessment used(String name) {
        return Optional.ofNullable(used.get(name)).orElseThrow();
    }

    /** The assessment that takes over from it. */
    Optional<Assessment> continued() {
        return ((Node.Mapping) root).get("continues").map(name -> used(((Node.Text) name).value()));
    }

    Node root() {
        return root;
    }

    /** Where the first part of this id stands in one of the lists at the top, as a JSON Pointer. */
    public String place(String list, String id) {
        int index = 0;
        if (root instanceof Node.Mapping all && all.get(list).orElse(null) instanceof Node.Sequence parts) {
            for (Node part : parts.items()) {
                if (part instanceof Node.Mapping named
                        && named.get("id").orElse(null) instanceof Node.Text text
                        && text.value().equals(id)) {
                    return "/" + list + "/" + index;
                }
                index++;
            }
        }
        return "/" + list;
    }

    /** Where the entries of a list that have a key stand, as JSON Pointers. */
    public List<String> places(String list, String key) {
        List<String> places = new ArrayList<>();
        if (node(list).orElse(null) instanceof Node.Sequence entries) {
            for (int index = 0; index < entries.items().size(); index++) {
                Node entry = entries.items().get(index);
                if (entry instanceof Node.Mapping mapping && mapping.get(key).isPresent()) {
                    places.add(list + "/" + index);
                }
            }
        }
        return places;
    }

    /**
     * Where the label of an option is written, as a JSON Pointer: with its question, or among options that questions
     * share. Nobody wrote those of a {@code yes_no} question; a translation may have words for them.
     */
    public String optionLabel(String item, int index, String option) {
        Optional<Node> options = node(item + "/options");
        if (options.isEmpty()) {
            return item + "/" + option;
        }
        String list = options.get() instanceof Node.Text shared ? "/options/" + shared.value() : item + "/options";
        return list + "/" + index + "/label";
    }

    /** Whether the same is written at two places. */
    boolean saysTheSame(String pointer, String other) {
        return node(pointer).map(TextsReader::unplaced).equals(node(other).map(TextsReader::unplaced));
    }

    private Optional<Node> node(String pointer) {
        Optional<Node> node = Optional.of(root);
        for (String step : pointer.substring(1).split("/", -1)) {
            node = node.flatMap(above -> under(above, step));
        }
        return node;
    }

    /** The place a JSON Pointer points to, or the nearest place above it that is there. */
    public Location.InDocument at(String pointer) {
        Node node = root;
        Position position = root.position();
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            Optional<Node> next = under(node, step);
            if (next.isEmpty()) {
                break;
            }
            node = next.get();
            position = keyPosition(position, node);
        }
        return new Location.InDocument(document, position.line(), position.column(), pointer);
    }

    /** The place of a character of the text that a JSON Pointer points to. */
    Location.InDocument at(Node.Text text, int character, String pointer) {
        Position position = text.at(character);
        return new Location.InDocument(document, position.line(), position.column(), pointer);
    }

    private static Position keyPosition(Position above, Node node) {
        return node.position().line() > 0 ? node.position() : above;
    }

    private static Optional<Node> under(Node node, String step) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.get(step);
        }
        boolean isIndex = node instanceof Node.Sequence && step.matches("[0-9]{1,6}");
        return isIndex
                        && node instanceof Node.Sequence sequence
                        && Integer.parseInt(step) < sequence.items().size()
                ? Optional.of(sequence.items().get(Integer.parseInt(step)))
                : Optional.empty();
    }
}
