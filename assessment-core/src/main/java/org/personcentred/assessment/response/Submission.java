package org.personcentred.assessment.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.problem.Problem;

/** What was submitted, as it was typed, so that it can always be shown again. */
public final class Submission {
    private final Assessment assessment;
    private final Map<ItemId, Entered> entered;
    private final Map<ItemId, Submission> within;
    private final Circumstances circumstances;
    private final boolean fromForm;
    private final List<Problem> refusals;
    private final List<Problem> problems;
    private final Optional<RowChange> rowChange;

    Submission(
            Assessment assessment,
            Map<ItemId, Entered> entered,
            Map<ItemId, Submission> within,
            Circumstances circumstances,
            boolean fromForm,
            List<Problem> refusals,
            List<Problem> problems,
            Optional<RowChange> rowChange) {
        this.assessment = assessment;
        this.entered = Map.copyOf(entered);
        this.within = Map.copyOf(within);
        this.circumstances = circumstances;
        this.fromForm = fromForm;
        this.refusals = List.copyOf(refusals);
        this.problems = List.copyOf(problems);
        this.rowChange = rowChange;
    }

    /**
     * Reads the body of a form post, {@code application/x-www-form-urlencoded} in UTF-8. Whatever cannot be read is a
     * problem that {@link ResponseChecker} returns.
     */
    public static Submission ofFormBody(Assessment assessment, byte[] body) {
        return FormDecoder.decode(assessment, body);
    }

    /** Takes fields that a framework has already decoded: the values of each field by its name. */
    public static Submission ofForm(Assessment assessment, Map<String, List<String>> fields) {
        return FormDecoder.decode(assessment, fields);
    }

    /** Reads a response as JSON, in the shape that the response schema describes. */
    public static Submission ofJson(Assessment assessment, byte[] json) {
        return JsonDecoder.decode(assessment, json);
    }

    /** Something that could not be read at all. */
    static Submission unreadable(Assessment assessment, boolean fromForm, List<Problem> refusals) {
        return new Submission(
                assessment,
                Map.of(),
                Map.of(),
                Circumstances.NOT_SAID,
                fromForm,
                refusals,
                List.of(),
                Optional.empty());
    }

    /** The same, completed on this day. Rules about today read it; there is no clock in this library. */
    public Submission completedOn(LocalDate day) {
        return with(circumstances.completedOn(day));
    }

    /** The same, answered by this person. */
    public Submission answeredBy(Audience audience) {
        return with(circumstances.answeredBy(audience));
    }

    private Submission with(Circumstances changed) {
        return new Submission(assessment, entered, within, changed, fromForm, refusals, problems, rowChange);
    }

    /** What is answered. */
    public Assessment assessment() {
        return assessment;
    }

    /** What was entered for an item; nothing where nothing was. */
    public Entered entered(Item item) {
        return entered(item.id());
    }

    /** What was entered for the item of this name; nothing where nothing was. */
    public Entered entered(ItemId item) {
        return entered.getOrDefault(item, Entered.NOTHING);
    }

    /** What was submitted of another assessment that stands at an item; nothing where nothing was. */
    public Optional<Submission> within(Item item) {
        return Optional.ofNullable(within.get(item.id()));
    }

    /** Whether nothing at all was entered. */
    boolean isBlank() {
        return refusals.isEmpty()
                && problems.isEmpty()
                && entered.values().stream().allMatch(Entered::isBlank)
                && within.values().stream().allMatch(Submission::isBlank);
    }

    Circumstances circumstances() {
        return circumstances;
    }

    /** Whether it came from a form, where answers to what is no longer asked are dropped with a notice. */
    boolean fromForm() {
        return fromForm;
    }

    /** Why none of it is looked at: it cannot be read, or is for another assessment or version. */
    List<Problem> refusals() {
        return refusals;
    }

    /**
     * What a button asked for instead of sending the form: a row more, or a row fewer, which is gone already. Such a
     * submission is never a response; the form is shown again.
     */
    public Optional<RowChange> rowChange() {
        return rowChange.or(() -> within.values().stream()
                .flatMap(inner -> inner.rowChange().stream())
                .findFirst());
    }

    /** What is wrong with it beside its answers. */
    List<Problem> problems() {
        return problems;
    }
}
