package org.personcentred.assessment.render.words;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Steps;
import org.personcentred.assessment.render.component.Foreign;

/**
 * An answer in words.
 *
 * @param voice     who speaks to whom
 * @param item      what is answered
 * @param asEntered what was typed, where that was in another unit
 */
public record AnswerInWords(Voice voice, Item item, Optional<String> asEntered) implements Answer.Visitor<String> {
    @Override
    public String choice(Answer.Choice choice) {
        return label(choice.option());
    }

    @Override
    public String choices(Answer.Choices choices) {
        return choices.options().isEmpty()
                ? voice.say("answer.none_ticked")
                : String.join(
                        voice.say("list.comma"),
                        choices.options().stream().map(this::label).toList());
    }

    @Override
    public String number(Answer.Number number) {
        if (item.type() instanceof ItemType.Scale scale) {
            return onScale(number, scale.steps());
        }
        String amount = voice.amount(number.value(), unit());
        return asEntered
                .map(entered -> voice.say("answer.as_entered", "amount", amount, "entered", entered))
                .orElse(amount);
    }

    /** Never a number alone: what it means, or between which two ends it lies. */
    private String onScale(Answer.Number number, Steps steps) {
        String value = voice.words().number(number.value());
        return steps.meaning(number.value().intValueExact())
                .map(words -> voice.say("scale.number", "number", value, "words", voice.say(words)))
                .orElseGet(() -> voice.say(
                        "scale.between",
                        "number",
                        value,
                        "lowest",
                        String.valueOf(steps.lowest()),
                        "low",
                        voice.say(steps.meanings().get(steps.lowest())),
                        "highest",
                        String.valueOf(steps.highest()),
                        "high",
                        voice.say(steps.meanings().get(steps.highest()))));
    }

    @Override
    public String time(Answer.Time time) {
        return time.value().toString();
    }

    @Override
    public String text(Answer.Text text) {
        return Foreign.typed(text.words());
    }

    @Override
    public String date(Answer.Date date) {
        String pattern =
                voice.say("date.pattern." + date.value().precision().name().toLowerCase(Locale.ROOT));
        return DateTimeFormatter.ofPattern(pattern, voice.words().locale())
                .format(date.value().earliest());
    }

    /** Which rows there are, "fall 1 and fall 2"; what is in them is said question by question. */
    @Override
    public String rows(Answer.Rows rows) {
        int count = rows.rows().size();
        return count > 0 && item.type() instanceof ItemType.Group group
                ? voice.words()
                        .list(
                                "and",
                                IntStream.range(0, count)
                                        .mapToObj(row -> voice.row(group.entry(), row))
                                        .toList())
                : voice.words().grouped(count);
    }

    @Override
    public String trials(Answer.Trials trials) {
        return measured(trials.values());
    }

    /** A side that was not measured is told too: what stands for both rests on it. */
    @Override
    public String sides(Answer.Sides sides) {
        return voice.say("answer.sides", "left", measured(sides.left()), "right", measured(sides.right()));
    }

    private String measured(List<BigDecimal> values) {
        return values.isEmpty()
                ? voice.say("answer.not_measured")
                : String.join(
                        voice.say("list.comma"),
                        values.stream()
                                .map(value -> voice.amount(value, unit()))
                                .toList());
    }

    @Override
    public String instrument(Answer.Instrument instrument) {
        return voice.say("answer.instrument");
    }

    private String label(String option) {
        return item.type().options().stream()
                .filter(known -> known.id().equals(option))
                .map(known -> voice.say(known.label()))
                .findFirst()
                .orElse(option);
    }

    private Optional<String> unit() {
        ItemType type = item.type();
        if (type instanceof ItemType.Number number) {
            return number.measure().unit();
        }
        return type instanceof ItemType.Trials trials ? trials.measure().unit() : Optional.empty();
    }
}
