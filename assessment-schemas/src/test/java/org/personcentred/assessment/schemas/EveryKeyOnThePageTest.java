package org.personcentred.assessment.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.personcentred.assessment.document.DocumentReader;
import org.personcentred.assessment.document.Limits;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.problem.Checked;

/**
 * Every key of the format stands in some block of {@code docs/definition-format.md}; that the blocks load is held by
 * {@link DefinitionFormatPageTest}.
 */
class EveryKeyOnThePageTest {
    private static final Path FORMAT = Path.of(
            "../assessment-core/src/main/resources/org/personcentred/assessment/definition/definition.schema.json");

    @Test
    void an_author_finds_every_key_of_the_format_in_a_block_that_loads() throws IOException {
        Set<String> keys = new TreeSet<>();
        known(DocumentReader.json("definition.schema.json", Files.readAllBytes(FORMAT), Limits.forDefinition()), keys);
        Set<String> shown = new TreeSet<>();
        Stream.of(
                        DefinitionFormatPageTest.definitions(),
                        DefinitionFormatPageTest.questions(),
                        DefinitionFormatPageTest.scores())
                .flatMap(blocks -> blocks)
                .forEach(block -> written(tree(block), shown));

        assertThat(keys).hasSizeGreaterThan(100);
        keys.removeAll(shown);
        assertThat(keys).as("keys of the format that no block shows").isEmpty();
    }

    private static void known(Checked<Node> schema, Set<String> keys) {
        known(((Checked.Valid<Node>) schema).value(), keys);
    }

    /** What is forbidden beside something else is defined elsewhere. */
    private static void known(Node schema, Set<String> keys) {
        if (schema instanceof Node.Sequence list) {
            list.items().forEach(item -> known(item, keys));
        }
        if (schema instanceof Node.Mapping mapping) {
            mapping.get("properties")
                    .filter(Node.Mapping.class::isInstance)
                    .ifPresent(properties -> ((Node.Mapping) properties)
                            .entries().stream()
                                    .filter(entry -> !(entry.value() instanceof Node.Truth))
                                    .forEach(entry -> keys.add(entry.key())));
            mapping.entries().forEach(entry -> known(entry.value(), keys));
        }
    }

    private static void written(Node block, Set<String> keys) {
        if (block instanceof Node.Sequence list) {
            list.items().forEach(item -> written(item, keys));
        }
        if (block instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                keys.add(entry.key());
                written(entry.value(), keys);
            });
        }
    }

    private static Node tree(String block) {
        byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
        return ((Checked.Valid<Node>) DocumentReader.yaml("block.yaml", bytes, Limits.forDefinition())).value();
    }
}
