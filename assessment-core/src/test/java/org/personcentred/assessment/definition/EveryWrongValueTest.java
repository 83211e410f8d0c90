package org.personcentred.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.personcentred.assessment.cases.CasesReader;
import org.personcentred.assessment.problem.Checked;
import org.yaml.snakeyaml.Yaml;

/** Whatever stands in an author's file in place of any of its values: it is told of as a problem, and nothing is thrown. */
class EveryWrongValueTest {
    private static final Path DEMANDS = Path.of("src/test/resources/engine-demands");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WRONG = List.of(
            "\"nonsense of no use\"",
            "\"\"",
            "-7.5",
            "1e99",
            "true",
            "null",
            "[]",
            "[[1]]",
            "{}",
            "{\"a\": {\"b\": 1}}");

    @ParameterizedTest
    @ValueSource(strings = {"override-to-a-band", "licensed-words", "weight-interval"})
    void in_a_definition(String name) throws IOException {
        JsonNode definition = read(DEMANDS.resolve(name).resolve("definition.yaml"));

        assertThat(tried(
                        definition,
                        bytes -> DefinitionReader.read("definition.json", bytes).problems()))
                .isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"override-to-a-band", "falls-multifactorial-skeleton", "reasons-for-no-answer"})
    void in_worked_cases(String name) throws IOException {
        byte[] yaml = Files.readAllBytes(DEMANDS.resolve(name).resolve("definition.yaml"));
        Assessment assessment = ((Checked.Valid<Assessment>) DefinitionReader.read("definition.yaml", yaml)).value();
        JsonNode cases = read(DEMANDS.resolve(name).resolve("cases.yaml"));

        assertThat(tried(
                        cases,
                        bytes -> CasesReader.read(assessment, "cases.json", bytes)
                                .problems()))
                .isGreaterThan(200);
    }

    private static int tried(JsonNode document, Consumer<byte[]> reader) throws IOException {
        int tried = 0;
        for (Consumer<@Nullable JsonNode> place : places(document)) {
            for (String wrong : WRONG) {
                place.accept(JSON.readTree(wrong));
                reader.accept(JSON.writeValueAsBytes(document));
                tried++;
            }
            place.accept(null);
        }
        return tried;
    }

    /** Each value that stands in a document, to be put in its place; nothing puts back what was there. */
    private static List<Consumer<@Nullable JsonNode>> places(JsonNode node) {
        List<Consumer<@Nullable JsonNode>> places = new ArrayList<>();
        if (node instanceof ObjectNode mapping) {
            mapping.properties().forEach(entry -> {
                JsonNode was = entry.getValue();
                places.add(other -> mapping.set(entry.getKey(), other == null ? was : other));
                places.addAll(places(was));
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                JsonNode was = list.get(i);
                places.add(other -> list.set(index, other == null ? was : other));
                places.addAll(places(was));
            }
        }
        return places;
    }

    private static JsonNode read(Path yaml) throws IOException {
        return JSON.valueToTree(new Yaml().load(Files.readString(yaml)));
    }
}
