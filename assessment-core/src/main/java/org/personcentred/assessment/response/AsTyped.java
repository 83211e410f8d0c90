package org.personcentred.assessment.response;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.document.NumberText;

/** An answer as a person would have typed it into the form, so that a response as JSON can be shown in one. */
final class AsTyped implements Answer.Visitor<Map<String, List<String>>> {

    static Map<String, List<String>> of(
            Item item, Optional<Answer> answer, Optional<Unanswered> reason, Optional<String> comment) {
        Map<String, List<String>> typed = new TreeMap<>();
        reason.ifPresent(why -> typed.putAll(reason(item, why)));
        answer.ifPresent(given -> typed.putAll(given.accept(new AsTyped())));
        comment.ifPresent(words -> typed.put(FieldNames.COMMENT, List.of(words)));
        return typed;
    }

    /** What a form would have posted about the sections that were passed over. */
    static Map<String, Map<String, List<String>>> skips(Origin origin) {
        Map<String, Map<String, List<String>>> typed = new TreeMap<>();
        origin.skipped().forEach((section, skip) -> {
            Map<String, List<String>> parts = new TreeMap<>(Map.of(FieldNames.SKIP, List.of(skip.why())));
            skip.who().ifPresent(who -> parts.put(FieldNames.SKIP_WHO, List.of(who)));
            typed.put(section, parts);
        });
        return typed;
    }

    /** A reason is one of the radios where there are radios, and has a field of its own elsewhere. */
    private static Map<String, List<String>> reason(Item item, Unanswered why) {
        return FieldNames.hasRadios(item.type())
                ? Map.of("", List.of(FieldNames.REASON_VALUE + why.word()))
                : Map.of(FieldNames.REASON, List.of(why.word()));
    }

    @Override
    public Map<String, List<String>> choice(Answer.Choice choice) {
        return Map.of("", List.of(choice.option()));
    }

    @Override
    public Map<String, List<String>> choices(Answer.Choices choices) {
        return Map.of("", choices.options());
    }

    @Override
    public Map<String, List<String>> number(Answer.Number number) {
        return Map.of("", List.of(NumberText.write(number.value())));
    }

    @Override
    public Map<String, List<String>> text(Answer.Text text) {
        return Map.of("", List.of(text.words()));
    }

    @Override
    public Map<String, List<String>> date(Answer.Date date) {
        Map<String, List<String>> typed = new TreeMap<>();
        PartialDate value = date.value();
        typed.put("year", List.of("" + value.earliest().getYear()));
        if (value.precision() != PartialDate.Precision.YEAR) {
            typed.put("month", List.of("" + value.earliest().getMonthValue()));
        }
        if (value.precision() == PartialDate.Precision.DAY) {
            typed.put("day", List.of("" + value.earliest().getDayOfMonth()));
        }
        return typed;
    }

    /** Which rows there are; what is in them is typed into fields of its own. */
    @Override
    public Map<String, List<String>> rows(Answer.Rows rows) {
        Map<String, List<String>> typed = new TreeMap<>();
        if (rows.rows().isEmpty()) {
            typed.put("", List.of(FieldNames.NONE));
        }
        for (int row = 0; row < rows.rows().size(); row++) {
            String field = FieldNames.row(row);
            rows.rows().get(row).id().ifPresent(id -> typed.put(field, List.of(id)));
        }
        return typed;
    }

    @Override
    public Map<String, List<String>> instrument(Answer.Instrument instrument) {
        throw new IllegalStateException("another assessment has a submission of its own");
    }

    @Override
    public Map<String, List<String>> time(Answer.Time time) {
        return Map.of("", List.of(time.value().toString()));
    }

    @Override
    public Map<String, List<String>> trials(Answer.Trials trials) {
        Map<String, List<String>> typed = new TreeMap<>();
        for (BigDecimal value : trials.values()) {
            typed.put("" + (typed.size() + 1), List.of(NumberText.write(value)));
        }
        return typed;
    }

    @Override
    public Map<String, List<String>> sides(Answer.Sides sides) {
        Map<String, List<String>> typed = new TreeMap<>();
        for (Side side : Side.values()) {
            int number = 0;
            for (BigDecimal value : sides.of(side)) {
                number++;
                typed.put(side.word() + "." + number, List.of(NumberText.write(value)));
            }
        }
        return typed;
    }
}
