package org.personcentred.assessment.response;

import org.personcentred.assessment.answer.Answer;
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
    public Node trials(Answer.Trials trials) {
        return Node.sequence(trials.values().stream().map(Node::number).toList());
    }
}
