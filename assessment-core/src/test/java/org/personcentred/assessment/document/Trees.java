package org.personcentred.assessment.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Trees of every shape, with every character that a text may hold. */
final class Trees extends DomainContextBase {

    @Provide
    Arbitrary<Node> nodes() {
        return nodes(4);
    }

    private static Arbitrary<Node> nodes(int depth) {
        return depth == 0 ? scalars() : Arbitraries.oneOf(scalars(), sequences(depth - 1), mappings(depth - 1));
    }

    private static Arbitrary<Node> sequences(int depth) {
        return nodes(depth).list().ofMaxSize(4).map(Node::sequence);
    }

    private static Arbitrary<Node> mappings(int depth) {
        return Arbitraries.maps(texts(), nodes(depth)).ofMaxSize(4).map(Trees::mapping);
    }

    private static Node mapping(Map<String, Node> values) {
        Node.MappingBuilder builder = Node.mapping();
        values.forEach(builder::put);
        return builder.build();
    }

    private static Arbitrary<Node> scalars() {
        return Arbitraries.oneOf(List.of(
                texts().map(Node::text),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-999_999_999), BigDecimal.valueOf(999_999_999))
                        .ofScale(6)
                        .map(Node::number),
                Arbitraries.longs().map(Node::number),
                Arbitraries.of(true, false).map(Node::truth),
                Arbitraries.create(Node::nothing)));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .all()
                .withChars("\"\\/<>\u2028\u2029\t\n\r")
                .ofMaxLength(12)
                .filter(text -> Characters.firstRefused(text).isEmpty());
    }
}
