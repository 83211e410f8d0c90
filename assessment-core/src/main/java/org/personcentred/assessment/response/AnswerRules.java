package org.personcentred.assessment.response;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.PartialDate;
import org.personcentred.assessment.answer.Row;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.problem.Problem;

/**
 * Whether an answer fits its item, however it was submitted. The first rule that it breaks is the problem, and each
 * measurement of several has its own.
 */
final class AnswerRules implements ItemType.Visitor<Reading> {
    private final Question question;
    private final Answer answer;
    private final List<String> boxes;
    private final Optional<LocalDate> today;

    private AnswerRules(Item item, Answer answer, List<String> boxes, Optional<LocalDate> today) {
        this.question = new Question(item);
        this.answer = answer;
        this.boxes = boxes;
        this.today = today;
    }

    /**
     * The answer as it is kept, or why it does not fit.
     *
     * @param boxes the parts of the item that were filled in, in order: where each of several measurements stands
     * @param today the day of the response
     */
    static Reading check(Item item, Answer answer, List<String> boxes, Optional<LocalDate> today) {
        return item.type().accept(new AnswerRules(item, answer, boxes, today));
    }

    @Override
    public Reading choice(ItemType.Choice choice) {
        boolean exists = ids(choice.options()).contains(((Answer.Choice) answer).option());
        return exists ? Reading.of(answer) : refused("OPTION_NOT_OFFERED");
    }

    @Override
    public Reading choices(ItemType.Choices choices) {
        List<String> chosen = ((Answer.Choices) answer).options();
        List<String> known = ids(choices.options());
        if (chosen.isEmpty()) {
            return refused("CHOICES_EMPTY");
        }
        if (!known.containsAll(chosen)) {
            return refused("OPTION_NOT_OFFERED");
        }
        if (new HashSet<>(chosen).size() < chosen.size()) {
            return refused("OPTION_REPEATED");
        }
        Optional<Option> alone = choices.options().stream()
                .filter(option -> option.exclusive() && chosen.contains(option.id()))
                .findFirst();
        if (alone.isPresent() && chosen.size() > 1) {
            return refused(
                    "OPTION_EXCLUSIVE",
                    Map.of("option", Question.cut(alone.get().label().to(Audience.PERSON))));
        }
        if (chosen.size() > choices.atMost()) {
            return refused("OPTIONS_TOO_MANY", Map.of("limit", "" + choices.atMost()));
        }
        return Reading.of(
                new Answer.Choices(known.stream().filter(chosen::contains).toList()));
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    @Override
    public Reading number(ItemType.Number number) {
        BigDecimal value = ((Answer.Number) answer).value();
        List<Problem> problems = new MeasureRules(number.measure())
                .check(question.answer(boxes), value).stream().toList();
        return taken(problems);
    }

    @Override
    public Reading trials(ItemType.Trials trials) {
        return taken(new TrialRules(question, trials, boxes).check(answer));
    }

    private Reading taken(List<Problem> problems) {
        boolean fits = problems.stream().noneMatch(Problem::isError);
        return fits ? Reading.of(answer, problems) : new Reading(Optional.empty(), problems);
    }

    @Override
    public Reading text(ItemType.Text text) {
        String words = ((Answer.Text) answer).words();
        Optional<String> refused = Words.firstRefused(words);
        if (refused.isPresent()) {
            return refused("TEXT_CHARACTER", Map.of("character", refused.get()));
        }
        return Words.length(words) > text.longest()
                ? refused("TEXT_TOO_LONG", Map.of("limit", "" + text.longest(), "length", "" + Words.length(words)))
                : Reading.of(answer);
    }

    @Override
    public Reading date(ItemType.Date date) {
        PartialDate given = ((Answer.Date) answer).value();
        return new DateRules(date, today)
                .check(question.answer(boxes), given)
                .map(Reading::refused)
                .orElseGet(() -> Reading.of(answer));
    }

    /** How many rows there are, and that no two are known by the same name; what is in them has rules of its own. */
    @Override
    public Reading group(ItemType.Group group) {
        List<Row> rows = ((Answer.Rows) answer).rows();
        if (rows.size() < group.least()) {
            return refused("ROWS_TOO_FEW", Map.of("limit", "" + group.least()));
        }
        if (rows.size() > group.most()) {
            return refused("ROWS_TOO_MANY", Map.of("limit", "" + group.most()));
        }
        List<String> ids = rows.stream().flatMap(row -> row.id().stream()).toList();
        return new HashSet<>(ids).size() < ids.size() ? refused("ROW_TWICE") : Reading.of(answer);
    }

    @Override
    public Reading instrument(ItemType.Instrument instrument) {
        throw new IllegalStateException("a response to another assessment is checked by its own rules");
    }

    @Override
    public Reading scale(ItemType.Scale scale) {
        BigDecimal value = ((Answer.Number) answer).value();
        boolean isOnIt = scale.steps().each().stream()
                .anyMatch(number -> BigDecimal.valueOf(number).compareTo(value) == 0);
        return isOnIt ? Reading.of(answer) : refused("OPTION_NOT_OFFERED");
    }

    @Override
    public Reading time(ItemType.Time time) {
        return Reading.of(answer);
    }

    @Override
    public Reading calculated(ItemType.Calculated calculated) {
        throw new IllegalStateException("what is worked out is not among the questions");
    }

    @Override
    public Reading note(ItemType.Note note) {
        throw new IllegalStateException("a note has no answer to check");
    }

    private Reading refused(String code) {
        return refused(code, Map.of());
    }

    private Reading refused(String code, Map<String, String> parameters) {
        return Reading.refused(question.answer().error(code, parameters));
    }
}
