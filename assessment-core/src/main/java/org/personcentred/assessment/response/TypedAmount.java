package org.personcentred.assessment.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.unit.EntryUnit;

/**
 * A number as it was typed into a form that takes it in other units too, each in boxes of its own. The boxes that were
 * filled in say which unit is meant; where those of more than one were, the field {@code unit} does. An empty box beside
 * a filled one of the same unit is 0: 9 stone is 9 stone and no pounds.
 */
final class TypedAmount {
    private final Question question;
    private final ItemType.Number number;
    private final Map<String, List<String>> typed;

    TypedAmount(Question question, ItemType.Number number, Map<String, List<String>> typed) {
        this.question = question;
        this.number = number;
        this.typed = typed;
    }

    /** The answer in the unit of the question; blank where nothing was typed. */
    Reading read() {
        List<EntryUnit> filled = filled();
        boolean own = Words.isSaid(typed(""));
        String said = typed(FieldNames.UNIT);
        Optional<EntryUnit> named =
                filled.stream().filter(unit -> unit.id().equals(said)).findFirst();
        boolean ownNamed = own && number.unit().filter(said::equals).isPresent();
        if (filled.size() + (own ? 1 : 0) > 1 && named.isEmpty() && !ownNamed) {
            return Reading.refused(question.answer(boxes()).error("AMOUNT_TWICE"));
        }
        return own && named.isEmpty()
                ? reading(TypedNumber.read(question.answer(), typed("")))
                : named.or(() -> filled.stream().findFirst()).map(this::in).orElse(Reading.BLANK);
    }

    /** What was typed, where it was in another unit than the question's own: {@code 9 st 4 lb}. */
    static Optional<String> asEntered(Question question, ItemType.Number number, Map<String, List<String>> typed) {
        TypedAmount amount = new TypedAmount(question, number, typed);
        boolean own = Words.isSaid(amount.typed(""));
        return amount.filled().stream()
                .filter(unit -> !own || unit.id().equals(amount.typed(FieldNames.UNIT)))
                .findFirst()
                .filter(unit -> amount.read().answer().isPresent())
                .map(unit -> unit.written(amount.numbers(unit, new ArrayList<>())));
    }

    /** The other units of which a box was filled in. */
    private List<EntryUnit> filled() {
        return number.alsoIn().stream()
                .filter(unit -> unit.parts().stream().anyMatch(part -> Words.isSaid(typed(part.name()))))
                .toList();
    }

    private List<String> boxes() {
        return FieldNames.parts(number).stream()
                .filter(part -> Words.isSaid(typed(part)))
                .toList();
    }

    private String typed(String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    private Reading in(EntryUnit unit) {
        List<Problem> problems = new ArrayList<>();
        List<BigDecimal> numbers = numbers(unit, problems);
        return problems.isEmpty()
                ? Reading.of(new Answer.Number(number.converted(unit, numbers)))
                : new Reading(Optional.empty(), problems);
    }

    private List<BigDecimal> numbers(EntryUnit unit, List<Problem> problems) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int index = 0; index < unit.parts().size(); index++) {
            EntryUnit.Part part = unit.parts().get(index);
            Place place = question.part(part.name());
            Checked<BigDecimal> read = Words.isSaid(typed(part.name()))
                    ? TypedNumber.read(place, typed(part.name()))
                    : new Checked.Valid<>(BigDecimal.ZERO, List.of());
            problems.addAll(read.problems());
            if (read instanceof Checked.Valid<BigDecimal> valid) {
                numbers.add(valid.value());
                new EntryRules(number, unit).check(place, index, valid.value()).ifPresent(problems::add);
            }
        }
        return numbers;
    }

    private static Reading reading(Checked<BigDecimal> read) {
        return read instanceof Checked.Valid<BigDecimal> valid
                ? Reading.of(new Answer.Number(valid.value()))
                : new Reading(Optional.empty(), read.problems());
    }
}
