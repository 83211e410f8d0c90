package org.personcentred.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.personcentred.assessment.problem.Checked;

class RoundTripProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Domain(Trees.class)
    void what_is_written_reads_the_same(@ForAll Node tree) {
        assertThat(withoutPlaces(Reading.tree(Reading.json(JsonWriter.write(tree)))))
                .isEqualTo(tree);
        assertThat(withoutPlaces(Reading.tree(Reading.json(JsonWriter.pretty(tree)))))
                .isEqualTo(tree);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Domain(Trees.class)
    void the_digest_does_not_see_how_json_was_written(@ForAll Node tree) {
        assertThat(Digest.sha256(Reading.tree(Reading.json(JsonWriter.pretty(tree)))))
                .isEqualTo(Digest.sha256(tree));
        assertThat(Digest.canonical(Reading.tree(Reading.json(Digest.canonical(tree)))))
                .isEqualTo(Digest.canonical(tree));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Domain(Trees.class)
    void what_is_written_cannot_end_a_script(@ForAll Node tree) {
        assertThat(JsonWriter.write(tree)).doesNotContain("</", "\u2028", "\u2029", "\n");
    }

    @Property(tries = 3000)
    void no_bytes_make_a_reader_throw(@ForAll byte[] bytes) {
        assertThat(DocumentReader.json("a", bytes, Limits.forResponse())).isNotNull();
        assertThat(DocumentReader.yaml("a", bytes, Limits.forDefinition())).isNotNull();
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    @Domain(Snippets.class)
    void no_text_that_is_nearly_yaml_makes_a_reader_throw(@ForAll String text) {
        Checked<Node> read = Reading.yaml(text);

        assertThat(Reading.yaml(text)).isEqualTo(read);
        assertThat(Reading.json(text)).isNotNull();
    }

    private static Node withoutPlaces(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Node.MappingBuilder builder = Node.mapping();
            mapping.entries().forEach(entry -> builder.put(entry.key(), withoutPlaces(entry.value())));
            return builder.build();
        }
        if (node instanceof Node.Sequence sequence) {
            return Node.sequence(sequence.items().stream()
                    .map(RoundTripProperties::withoutPlaces)
                    .toList());
        }
        if (node instanceof Node.Text text) {
            return Node.text(text.value());
        }
        if (node instanceof Node.Numeric number) {
            return new Node.Numeric(Position.NONE, number.text());
        }
        return node instanceof Node.Truth truth ? Node.truth(truth.value()) : Node.nothing();
    }
}
