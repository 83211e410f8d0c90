package org.personcentred.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DigestTest {

    static Stream<Node> vectors() throws IOException {
        try (InputStream stream = DigestTest.class.getResourceAsStream("digest-vectors.json")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return ((Node.Sequence) Reading.tree(Reading.json(text))).items().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void json_and_yaml_twins_have_the_digest_that_any_language_computes(Node vector) {
        Node.Mapping given = (Node.Mapping) vector;

        for (String twin : new String[] {"json", "yaml"}) {
            Node tree = twin.equals("json")
                    ? Reading.tree(Reading.json(text(given, twin)))
                    : Reading.tree(Reading.yaml(text(given, twin)));
            assertThat(Digest.canonical(tree)).isEqualTo(text(given, "canonical"));
            assertThat(Digest.sha256(tree)).isEqualTo(text(given, "sha256"));
        }
    }

    @Test
    void another_value_is_another_digest() {
        assertThat(Digest.sha256(Node.number(1))).isNotEqualTo(Digest.sha256(Node.text("1")));
    }

    private static String text(Node.Mapping vector, String key) {
        return ((Node.Text) vector.get(key).orElseThrow()).value();
    }
}
