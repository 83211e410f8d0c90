package org.personcentred.assessment.plan;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Pointer;

/** The texts of a definition that is being made, with the language of each part of them, which a definition cannot hold. */
final class Sayings {
    /** By the node itself: two texts are two, though they say the same. */
    private final Map<Node, Text> said = new IdentityHashMap<>();

    /** A text as a definition has it: for everybody, or for each reader. */
    Node of(Text text) {
        Node node = isForAll(text) ? Node.text(text.to(Audience.PERSON)) : forEach(text);
        said.put(node, text);
        return node;
    }

    /** Those that stand in a definition, by their JSON Pointers. */
    Map<String, Text> in(Node root) {
        Map<String, Text> texts = new HashMap<>();
        Pointer.each(root, (place, node) -> {
            if (said.containsKey(node)) {
                texts.put(place, said.get(node));
            }
        });
        return texts;
    }

    private static boolean isForAll(Text text) {
        return text.variants().size() == 1 && text.within().values().stream().allMatch(Sayings::isForAll);
    }

    private static Node forEach(Text text) {
        Node.MappingBuilder each = Node.mapping();
        for (Audience audience : Audience.values()) {
            each.put(audience.word(), text.to(audience));
        }
        return each.build();
    }
}
