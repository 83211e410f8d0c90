package org.personcentred.assessment.scoring;

import java.util.List;
import org.personcentred.assessment.document.Node;

/** Writes what of a guideline was looked at. */
final class CoverageJson {
    private CoverageJson() {}

    static Node write(CoverageResult result) {
        return Node.mapping()
                .put("id", result.coverage().id())
                .put("title", OutcomeJson.words(result.coverage().title()))
                .put(
                        "components",
                        Node.sequence(result.components().stream()
                                .map(CoverageJson::component)
                                .toList()))
                .put("minimum", result.minimum().map(CoverageJson::minimum).orElse(Node.nothing()))
                .build();
    }

    private static Node component(CoverageResult.Looked looked) {
        return Node.mapping()
                .put("id", looked.component().id())
                .put("label", OutcomeJson.words(looked.component().label()))
                .put("state", looked.state().word())
                .put("why", OutcomeJson.text(looked.why()))
                .put("who", OutcomeJson.text(looked.who()))
                .put("open", OutcomeJson.ids(looked.open()))
                .build();
    }

    private static Node minimum(CoverageResult.Minimum minimum) {
        List<Node> lacking = minimum.lacking().stream().<Node>map(Node::text).toList();
        return Node.mapping()
                .put("setting", minimum.setting())
                .put("lacking", Node.sequence(lacking))
                .build();
    }
}
