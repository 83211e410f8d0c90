package org.personcentred.assessment.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.document.NumberText;

/**
 * Reads an answer from JSON. Only what is another kind of value is a problem here; whether the answer fits the item
 * is for {@link AnswerRules}.
 */
final class JsonAnswer implements ItemType.Visitor<Reading> {
    private final Question question;
    private final Node node;

    private JsonAnswer(Item item, Node node) {
        this.question = new Question(item);
        this.node = node;
    }

    /** The answer; blank for null, as for what is not there. */
    static Reading read(Item item, Node node) {
        return node instanceof Node.Null ? Reading.BLANK : item.type().accept(new JsonAnswer(item, node));
    }

    @Override
    public Reading choice(ItemType.Choice choice) {
        return node instanceof Node.Text text ? Reading.of(new Answer.Choice(text.value())) : wrongKind("option");
    }

    @Override
    public Reading choices(ItemType.Choices choices) {
        if (!(node instanceof Node.Sequence sequence)) {
            return wrongKind("options");
        }
        List<String> ids = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (!(item instanceof Node.Text text)) {
                return wrongKind("options");
            }
            ids.add(text.value());
        }
        return Reading.of(new Answer.Choices(ids));
    }

    @Override
    public Reading number(ItemType.Number number) {
        return number();
    }

    @Override
    public Reading scale(ItemType.Scale scale) {
        return number();
    }

    @Override
    public Reading time(ItemType.Time time) {
        return node instanceof Node.Text text ? TimeText.read(question.answer(), text.value()) : wrongKind("text");
    }

    private Reading number() {
        if (!(node instanceof Node.Numeric numeric)) {
            return wrongKind("number");
        }
        return NumberText.read(numeric.text())
                .map(value -> Reading.of(new Answer.Number(value)))
                .orElseGet(this::tooManyDigits);
    }

    @Override
    public Reading text(ItemType.Text text) {
        if (!(node instanceof Node.Text words)) {
            return wrongKind("text");
        }
        return Words.ofJson(words.value(), text.longest())
                .map(said -> Reading.of(new Answer.Text(said)))
                .orElse(Reading.BLANK);
    }

    @Override
    public Reading date(ItemType.Date date) {
        if (node instanceof Node.Text text && PartialDate.isNone(text.value())) {
            return Reading.refused(question.answer().error("DATE_NO_SUCH_DAY"));
        }
        Optional<PartialDate> read = node instanceof Node.Text text ? PartialDate.read(text.value()) : Optional.empty();
        return read.map(value -> Reading.of(new Answer.Date(value)))
                .orElseGet(() -> Reading.refused(
                        question.answer().error("DATE_FORM", Map.of("example", DateRules.example(date.precision())))));
    }

    @Override
    public Reading trials(ItemType.Trials trials) {
        return new JsonTrials(question).read(trials, node);
    }

    /** Which rows there are; what is in them is read by {@link JsonRows}. */
    @Override
    public Reading group(ItemType.Group group) {
        if (!(node instanceof Node.Sequence sequence)
                || !sequence.items().stream().allMatch(Node.Mapping.class::isInstance)) {
            return wrongKind("rows");
        }
        return Reading.of(
                new Answer.Rows(sequence.items().stream().map(JsonRows::row).toList()));
    }

    @Override
    public Reading instrument(ItemType.Instrument instrument) {
        // it is read as a submission of its own
        return Reading.BLANK;
    }

    @Override
    public Reading calculated(ItemType.Calculated calculated) {
        throw new IllegalStateException("what is worked out is not among the questions");
    }

    @Override
    public Reading note(ItemType.Note note) {
        throw new IllegalStateException("a note is not among the questions");
    }

    private Reading wrongKind(String wanted) {
        return Reading.refused(question.answer().error("ANSWER_KIND", Map.of(wanted, "")));
    }

    private Reading tooManyDigits() {
        return Reading.refused(question.answer().error("NUMBER_DIGITS", TypedNumber.LIMITS));
    }
}
