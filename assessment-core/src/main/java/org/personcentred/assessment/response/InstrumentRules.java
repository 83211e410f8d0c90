package org.personcentred.assessment.response;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/** Whether a response to another assessment fits the item at which that stands. */
final class InstrumentRules {
    private final Item item;
    private final ItemType.Instrument type;
    private final Optional<LocalDate> today;

    /**
     * The rules of an item.
     *
     * @param today the day of the response around it
     */
    InstrumentRules(Item item, Optional<LocalDate> today) {
        this.item = item;
        this.type = (ItemType.Instrument) item.type();
        this.today = today;
    }

    /** The response by the rules of its own assessment, and of a day that fits; problems are placed in the form around it. */
    Checked<Response> check(Submission submission) {
        Optional<LocalDate> own = submission.circumstances().completedOn();
        Submission dated = own.isPresent()
                ? submission
                : today.map(submission::completedOn).orElse(submission);
        Checked<Response> checked = ResponseChecker.check(dated);
        List<Problem> problems =
                new ArrayList<>(checked.problems().stream().map(this::around).toList());
        own.flatMap(this::day).ifPresent(problems::add);
        return checked instanceof Checked.Valid<Response> valid
                ? Checked.of(valid.value(), problems)
                : new Checked.Invalid<>(problems);
    }

    /** A problem of the inner form as the outer form has it: at its field there. */
    private Problem around(Problem problem) {
        if (!(problem.location() instanceof Location.AtField at)) {
            return problem;
        }
        Place place = new Question(item).answer();
        String field = item.id().name() + "." + at.field();
        String id = FieldNames.htmlId(item.id().name() + ".") + at.id();
        return new Problem(
                problem.code(),
                problem.severity(),
                new Location.AtField(place.pointer() + at.pointer(), field, id),
                problem.parameters());
    }

    /** Without leave to reuse an earlier response, it is of the same day. */
    private Optional<Problem> day(LocalDate own) {
        Place place = new Question(item).answer();
        if (today.isEmpty()) {
            return Optional.of(place.error("COMPLETED_ON_MISSING"));
        }
        LocalDate earliest = today.get().minus(type.reuse().orElse(Period.ZERO));
        boolean fits = !own.isBefore(earliest) && !own.isAfter(today.get());
        return fits
                ? Optional.empty()
                : Optional.of(place.error("INSTRUMENT_DAY", Map.of("earliest", earliest.toString())));
    }
}
