package org.personcentred.assessment.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.document.NumberText;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/**
 * Reads an answer from what was typed or chosen in a form. Only what cannot be read is a problem here; whether the
 * answer fits the item is for {@link AnswerRules}.
 */
final class TypedAnswer implements ItemType.Visitor<Reading> {
    private final Question question;
    private final Map<String, List<String>> typed;

    TypedAnswer(Item item, Map<String, List<String>> typed) {
        this.question = new Question(item);
        this.typed = typed;
    }

    /** The one value of a field that has one; two are a problem, as it cannot be known which is meant. */
    static Checked<Optional<String>> only(Place place, List<String> values) {
        return values.size() > 1
                ? new Checked.Invalid<>(List.of(place.error("FIELD_TWICE")))
                : new Checked.Valid<>(values.stream().findFirst().filter(Words::isSaid), List.of());
    }

    @Override
    public Reading choice(ItemType.Choice choice) {
        return radios(chosen -> Optional.of(new Answer.Choice(chosen)));
    }

    @Override
    public Reading scale(ItemType.Scale scale) {
        return radios(chosen -> NumberText.read(chosen).map(Answer.Number::new));
    }

    /** One of several radios; what a page cannot have sent is refused as something that is not offered. */
    private Reading radios(Function<String, Optional<Answer>> answer) {
        List<String> chosen = values("").stream()
                .filter(value -> !value.startsWith(FieldNames.REASON_VALUE))
                .toList();
        if (chosen.size() > 1) {
            return Reading.refused(question.answer().error("CHOOSE_ONE"));
        }
        if (chosen.isEmpty()) {
            return Reading.BLANK;
        }
        return answer.apply(chosen.get(0))
                .map(Reading::of)
                .orElseGet(() -> Reading.refused(question.answer().error("OPTION_NOT_OFFERED")));
    }

    @Override
    public Reading time(ItemType.Time time) {
        Checked<Optional<String>> value = value("", question.answer());
        if (!(value instanceof Checked.Valid<Optional<String>> valid)) {
            return new Reading(Optional.empty(), value.problems());
        }
        return valid.value()
                .map(words -> TypedTime.read(question.answer(), words))
                .orElse(Reading.BLANK);
    }

    @Override
    public Reading choices(ItemType.Choices choices) {
        List<String> chosen = values("");
        return chosen.isEmpty() ? Reading.BLANK : Reading.of(new Answer.Choices(chosen));
    }

    @Override
    public Reading number(ItemType.Number number) {
        if (number.alsoIn().isEmpty()) {
            return reading(number("", question.answer()).map(value -> value.map(Answer.Number::new)));
        }
        List<Problem> twice = FieldNames.parts(number).stream()
                .flatMap(part -> value(part, question.part(part)).problems().stream())
                .toList();
        return twice.isEmpty() ? new TypedAmount(question, number, typed).read() : new Reading(Optional.empty(), twice);
    }

    @Override
    public Reading text(ItemType.Text text) {
        return reading(value("", question.answer()).map(value -> value.map(words -> new Answer.Text(Words.of(words)))));
    }

    @Override
    public Reading date(ItemType.Date date) {
        TypedDate typedDate = new TypedDate(question, date);
        for (String part : FieldNames.parts(date)) {
            Checked<Optional<String>> value = value(part, question.part(part));
            if (!(value instanceof Checked.Valid<Optional<String>> valid)) {
                return new Reading(Optional.empty(), value.problems());
            }
            valid.value().ifPresent(words -> typedDate.put(part, words));
        }
        return typedDate.read();
    }

    @Override
    public Reading trials(ItemType.Trials trials) {
        Map<Optional<Side>, List<BigDecimal>> values = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        boolean readable = true;
        for (String box : FieldNames.parts(trials)) {
            Checked<Optional<BigDecimal>> value = number(box, question.part(box));
            problems.addAll(value.problems());
            if (value instanceof Checked.Valid<Optional<BigDecimal>> valid) {
                // an empty box between others is passed over: only the order of measurements is kept, not their number
                valid.value()
                        .ifPresent(number -> values.computeIfAbsent(FieldNames.side(box), unused -> new ArrayList<>())
                                .add(number));
                valid.value()
                        .flatMap(number -> new MeasureRules(trials.measure()).check(question.part(box), number))
                        .filter(Problem::isError)
                        .ifPresent(problems::add);
            } else {
                readable = false;
            }
        }
        if (!readable) {
            // what is wrong with the others is told together with what cannot be read
            return new Reading(Optional.empty(), problems);
        }
        return values.isEmpty() ? Reading.BLANK : Reading.of(measured(trials, values));
    }

    private static Answer measured(ItemType.Trials trials, Map<Optional<Side>, List<BigDecimal>> values) {
        return trials.sided()
                ? new Answer.Sides(
                        values.getOrDefault(Optional.of(Side.LEFT), List.of()),
                        values.getOrDefault(Optional.of(Side.RIGHT), List.of()))
                : new Answer.Trials(values.getOrDefault(Optional.<Side>empty(), List.of()));
    }

    @Override
    public Reading instrument(ItemType.Instrument instrument) {
        // it is read as a submission of its own
        return Reading.BLANK;
    }

    @Override
    public Reading group(ItemType.Group group) {
        throw new IllegalStateException("the rows of a group are read from the fields of all of them");
    }

    @Override
    public Reading calculated(ItemType.Calculated calculated) {
        return Reading.BLANK;
    }

    @Override
    public Reading note(ItemType.Note note) {
        return Reading.BLANK;
    }

    /** The values of a field that are not empty. */
    private List<String> values(String part) {
        return typed.getOrDefault(part, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private Checked<Optional<String>> value(String part, Place place) {
        return only(place, typed.getOrDefault(part, List.of()));
    }

    private Checked<Optional<BigDecimal>> number(String part, Place place) {
        return value(part, place)
                .then(value -> value.isEmpty()
                        ? new Checked.Valid<>(Optional.empty(), List.of())
                        : TypedNumber.read(place, value.get()).map(Optional::of));
    }

    private static Reading reading(Checked<? extends Optional<? extends Answer>> checked) {
        if (checked instanceof Checked.Valid<? extends Optional<? extends Answer>> valid) {
            return valid.value().map(Reading::of).orElse(Reading.BLANK);
        }
        return new Reading(Optional.empty(), checked.problems());
    }
}
