package org.personcentred.assessment.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.document.Node;

/** Whoever writes something in a form that does not fit is told which form does. */
class AuthorSchemasTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/personcentred/assessment");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "definition/definition.schema.json",
                "definition/licensed.schema.json",
                "definition/translation.schema.json",
                "contracts/cases.schema.json"
            })
    void beside_each_pattern_stands_how_it_is_written(String schema) throws IOException {
        List<String> unsaid = new ArrayList<>();

        look(Schemas.yaml(Files.readString(FOLDER.resolve(schema))), "", unsaid);

        assertThat(unsaid).isEmpty();
    }

    /** The pattern of a key that is a name like any other has the usual words. */
    private static void look(Node node, String at, List<String> unsaid) {
        if (node instanceof Node.Mapping mapping) {
            boolean usual = at.endsWith("/propertyNames")
                    && mapping.get("pattern").filter(Node.Text.class::isInstance).stream()
                            .anyMatch(pattern -> ((Node.Text) pattern).value().equals("^[a-z][a-z0-9_]{0,63}$"));
            if (mapping.get("pattern").orElse(null) instanceof Node.Text
                    && mapping.get(SchemaReader.FORM).isEmpty()
                    && !usual) {
                unsaid.add(at);
            }
            mapping.entries().forEach(entry -> look(entry.value(), at + "/" + entry.key(), unsaid));
        }
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> look(item, at + "/-", unsaid));
        }
    }
}
