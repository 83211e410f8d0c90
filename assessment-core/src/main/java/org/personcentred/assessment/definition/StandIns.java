package org.personcentred.assessment.definition;

import java.util.Map;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Pointer;

/** What stands for words that are missing, and for the head, so that nothing else is left out for want of them. */
final class StandIns {
    private static final Node WORDS = Node.text("…");
    private static final Node DAY = Node.text("2000-01-01");

    private static final Map<String, Node> ANYWHERE = Map.of(
            "title", WORDS, "ask", WORDS, "label", WORDS, "say", WORDS, "cite", WORDS, "holder", WORDS, "grant", WORDS,
            "checked", DAY);

    private static final Map<String, Node> ON_TOP = Map.of(
            "title", WORDS,
            "format", Node.number(1),
            "id", Node.text("unnamed"),
            "version", Node.text("0.0.0"),
            "language", Node.text("en"),
            "licence", licence());

    private StandIns() {}

    private static Node licence() {
        return Node.mapping()
                .put("class", "A")
                .put("holder", WORDS)
                .put("grant", WORDS)
                .put("checked", DAY)
                .build();
    }

    /** Those for a mapping at a place, by the key that is missing in it. */
    static Map<String, Node> at(String place) {
        return place.equals(Pointer.ROOT) ? ON_TOP : ANYWHERE;
    }
}
