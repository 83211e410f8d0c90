package org.personcentred.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final Node OUTCOME = Node.mapping()
            .put("id", "total")
            .put("value", Node.number(new BigDecimal("4.50")))
            .put("missing", Node.sequence(List.of()))
            .put("range", Node.sequence(List.of(Node.number(0), Node.number(27))))
            .put("exact", Node.truth(true))
            .put("band", Node.nothing())
            .put("policy", Node.mapping().build())
            .build();

    @Test
    void compact_is_one_line() {
        assertThat(JsonWriter.write(OUTCOME))
                .isEqualTo(
                        "{\"id\":\"total\",\"value\":4.5,\"missing\":[],\"range\":[0,27],\"exact\":true,\"band\":null,\"policy\":{}}");
    }

    @Test
    void pretty_is_one_value_a_line() {
        assertThat(JsonWriter.pretty(OUTCOME)).isEqualTo("""
                {
                  "id": "total",
                  "value": 4.5,
                  "missing": [],
                  "range": [
                    0,
                    27
                  ],
                  "exact": true,
                  "band": null,
                  "policy": {}
                }
                """);
    }

    @Test
    void a_text_can_neither_end_its_quotes_nor_the_page_around_it() {
        String text = "\"\\\n\r\t\b\f\u0001</script>\u2028\u2029/\u00e9😀\ud800x\udc00";

        assertThat(JsonWriter.write(Node.text(text)))
                .isEqualTo("\"\\\"\\\\\\n\\r\\t\\b\\f\\u0001<\\/script>\\u2028\\u2029/é😀\\ud800x\\udc00\"");
    }

    @Test
    void a_key_is_escaped_like_a_text() {
        assertThat(JsonWriter.write(Node.mapping().put("</\"", "").build())).isEqualTo("{\"<\\/\\\"\":\"\"}");
    }

    @Test
    void a_number_that_is_not_json_cannot_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Node.Numeric(Position.NONE, "1,\"x\":2"));
    }
}
