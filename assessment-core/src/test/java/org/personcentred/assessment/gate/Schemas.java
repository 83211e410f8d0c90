package org.personcentred.assessment.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.Position;
import org.personcentred.assessment.problem.Checked;

/** Schemas and documents from YAML, for the tests of this package. */
final class Schemas {

    private Schemas() {}

    /** A schema with the dialect put in front. */
    static Node schema(String yaml) {
        Node.Mapping read = (Node.Mapping) yaml(yaml);
        List<Node.Entry> entries = new ArrayList<>(read.entries());
        entries.add(new Node.Entry("$schema", Position.NONE, Node.text("http://json-schema.org/draft-07/schema#")));
        return new Node.Mapping(read.position(), entries);
    }

    static Node yaml(String text) {
        return ((Checked.Valid<Node>)
                        DocumentReader.yaml("a.yaml", text.getBytes(StandardCharsets.UTF_8), Limits.forDefinition()))
                .value();
    }
}
