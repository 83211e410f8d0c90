package org.personcentred.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

class LimitsTest {
    private static final Limits SMALL = new Limits(1_000, 5, 20, 10, 30, 12);

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("LIMIT_BYTES", 1_000, n -> "[" + " ".repeat(n - 2) + "]"),
                limit("LIMIT_DEPTH", 5, n -> "[".repeat(n) + "]".repeat(n)),
                limit("LIMIT_NODES", 20, n -> "[0" + ",0".repeat(n - 2) + "]"),
                limit("LIMIT_NAME", 10, n -> "{\"" + "a".repeat(n) + "\": 0}"),
                limit("LIMIT_TEXT", 30, n -> "\"" + "a".repeat(n) + "\""),
                limit("LIMIT_NUMBER", 12, "1"::repeat));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void a_limit_is_the_largest_that_is_read(String code, int limit, IntFunction<String> document) {
        for (int n = limit - 1; n <= limit; n++) {
            assertThat(json(document.apply(n)).problems()).isEmpty();
            assertThat(yaml(document.apply(n)).problems()).isEmpty();
        }
        assertThat(json(document.apply(limit + 1)).problems())
                .extracting(Problem::code)
                .containsExactly(code);
        assertThat(yaml(document.apply(limit + 1)).problems())
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @Test
    void a_key_beyond_what_the_parser_itself_takes_is_the_same_problem() {
        String document = "{\"" + "a".repeat(60_000) + "\": 0}";
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

        assertThat(DocumentReader.json("a", bytes, Limits.forResponse()).problems())
                .extracting(Problem::code)
                .containsExactly("LIMIT_NAME");
    }

    @Test
    void keys_count_as_nodes() {
        assertThat(json("{\"a\":0,\"b\":0,\"c\":0,\"d\":0,\"e\":0,\"f\":0,\"g\":0,\"h\":0,\"i\":[]}")
                        .problems())
                .isEmpty();
        assertThat(json("{\"a\":0,\"b\":0,\"c\":0,\"d\":0,\"e\":0,\"f\":0,\"g\":0,\"h\":0,\"i\":[1,2]}")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("LIMIT_NODES");
    }

    @Test
    void reading_stops_after_a_hundred_problems() {
        Checked<Node> checked = DocumentReader.yaml(
                "a", "- 010\n".repeat(150).getBytes(StandardCharsets.UTF_8), Limits.forDefinition());

        assertThat(checked.problems()).hasSize(101);
        assertThat(checked.problems().get(100).code()).isEqualTo("LIMIT_PROBLEMS");
    }

    @Test
    void the_limits_are_those_we_ship() {
        assertThat(Limits.forResponse()).isEqualTo(new Limits(1_000_000, 32, 50_000, 256, 100_000, 64));
        assertThat(Limits.forDefinition()).isEqualTo(new Limits(1_000_000, 32, 100_000, 256, 10_000, 64));
    }

    @Test
    void a_limit_below_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 1, 1, 1, -1, 1));
    }

    private static Arguments limit(String code, int limit, IntFunction<String> document) {
        return Arguments.of(code, limit, document);
    }

    private static Checked<Node> json(String text) {
        return DocumentReader.json("a.json", text.getBytes(StandardCharsets.UTF_8), SMALL);
    }

    private static Checked<Node> yaml(String text) {
        return DocumentReader.yaml("a.yaml", text.getBytes(StandardCharsets.UTF_8), SMALL);
    }
}
