package org.personcentred.assessment.response;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Row;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.document.Node;

/** An answer as JSON. */
final class AnswerNode implements Answer.Visitor<Node> {
    @Override
    public Node choice(Answer.Choice choice) {
        return Node.text(choice.option());
    }

    @Override
    public Node choices(Answer.Choices choices) {
        return Node.sequence(choices.options().stream().map(Node::text).toList());
    }

    @Override
    public Node number(Answer.Number number) {
        return Node.number(number.value());
    }

    @Override
    public Node text(Answer.Text text) {
        return Node.text(text.words());
    }

    @Override
    public Node date(Answer.Date date) {
        return Node.text(date.value().toString());
    }

    @Override
    public Node time(Answer.Time time) {
        return Node.text(time.value().toString());
    }

    @Override
    public Node instrument(Answer.Instrument instrument) {
        Node.MappingBuilder answers = Node.mapping();
        instrument.answers().forEach((item, answer) -> answers.put(item.name(), answer.accept(this)));
        return answers.build();
    }

    @Override
    public Node rows(Answer.Rows rows) {
        return Node.sequence(rows.rows().stream().map(AnswerNode::row).toList());
    }

    /** Its answers flat, and what stands beside them under names that no question in a row can have. */
    private static Node row(Row row) {
        Node.MappingBuilder node = Node.mapping();
        row.id().ifPresent(id -> node.put(Envelope.ROW, id));
        row.answers().forEach((item, answer) -> node.put(item.name(), answer.accept(new AnswerNode())));
        put(node, "unanswered", row.unanswered(), why -> Node.text(why.word()));
        put(node, "comments", row.comments(), Node::text);
        return node.build();
    }

    private static <T> void put(Node.MappingBuilder row, String key, Map<ItemId, T> said, Function<T, Node> write) {
        if (!said.isEmpty()) {
            Node.MappingBuilder byItem = Node.mapping();
            said.forEach((item, value) -> byItem.put(item.name(), write.apply(value)));
            row.put(key, byItem.build());
        }
    }

    @Override
    public Node trials(Answer.Trials trials) {
        return numbers(trials.values());
    }

    /** A side that was not measured is not there. */
    @Override
    public Node sides(Answer.Sides sides) {
        Node.MappingBuilder node = Node.mapping();
        Stream.of(Side.values())
                .filter(side -> !sides.of(side).isEmpty())
                .forEach(side -> node.put(side.word(), numbers(sides.of(side))));
        return node.build();
    }

    private static Node numbers(List<BigDecimal> values) {
        return Node.sequence(values.stream().map(Node::number).toList());
    }
}
