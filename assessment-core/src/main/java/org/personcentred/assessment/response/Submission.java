package org.personcentred.assessment.response;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Instruments;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.problem.Problem;

/** What was submitted, as it was typed, so that it can always be shown again. */
public final class Submission {
    private final Assessment assessment;
    private final Map<ItemId, Entered> entered;
    private final Map<ItemId, Submission> within;
    private final Circumstances circumstances;
    private final Map<String, Map<String, List<String>>> skips;
    private final Sending sending;
    private final List<Problem> refusals;
    private final List<Problem> problems;
    private final Optional<RowChange> rowChange;
    private final Set<ItemId> given;

    Submission(
            Assessment assessment,
            Map<ItemId, Entered> entered,
            Map<ItemId, Submission> within,
            Circumstances circumstances,
            Map<String, Map<String, List<String>>> skips,
            Sending sending,
            List<Problem> refusals,
            List<Problem> problems,
            Optional<RowChange> rowChange,
            Set<ItemId> given) {
        this.assessment = assessment;
        this.entered = Map.copyOf(entered);
        this.within = Map.copyOf(within);
        this.circumstances = circumstances;
        this.skips = Map.copyOf(skips);
        this.sending = sending;
        this.refusals = List.copyOf(refusals);
        this.problems = List.copyOf(problems);
        this.rowChange = rowChange;
        this.given = Set.copyOf(given);
    }

    /**
     * Reads the body of a form post, {@code application/x-www-form-urlencoded} in UTF-8. Whatever cannot be read is a
     * problem that {@link ResponseChecker} returns.
     */
    public static Submission ofFormBody(Assessment assessment, byte[] body) {
        return ofFormBody(assessment, body, "");
    }

    /**
     * The same of a page that holds several forms: only the fields whose names begin with a prefix are read. If no form
     * of the assessment is among them, that is a problem.
     *
     * @throws IllegalArgumentException if {@link PostedForm#isPrefix} does not take the prefix
     */
    public static Submission ofFormBody(Assessment assessment, byte[] body, String prefix) {
        return FormDecoder.decode(assessment, body, prefix);
    }

    /**
     * Takes fields that a framework has already decoded: the values of each field by its name.
     *
     * @throws IllegalArgumentException if a value is null
     */
    public static Submission ofForm(Assessment assessment, Map<String, List<String>> fields) {
        return ofForm(assessment, fields, "");
    }

    /**
     * The same of a page that holds several forms, as {@link #ofFormBody(Assessment, byte[], String)}.
     *
     * @throws IllegalArgumentException if a value is null, or {@link PostedForm#isPrefix} does not take the prefix
     */
    public static Submission ofForm(Assessment assessment, Map<String, List<String>> fields, String prefix) {
        return FormDecoder.decode(assessment, PostedForm.of(fields, prefix));
    }

    /** A form into which nothing has been entered yet. */
    public static Submission blank(Assessment assessment) {
        return unreadable(assessment, true, List.of());
    }

    /**
     * A form of the assessment that continues another, with what was said to that one in it.
     *
     * @throws IllegalArgumentException if nothing continues the assessment that the response is to
     */
    public static Submission continuing(Response earlier) {
        Assessment longer = earlier.assessment()
                .continues()
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing continues " + earlier.assessment().id()));
        Map<ItemId, Entered> entered = new HashMap<>();
        longer.items().forEach(item -> entered.put(item.id(), Entered.again(item, earlier)));
        return new Submission(
                longer,
                entered,
                Map.of(),
                Circumstances.NOT_SAID,
                Map.of(),
                Sending.fromForm(Set.of()),
                List.of(),
                List.of(),
                Optional.empty(),
                Set.of());
    }

    /** Reads a response as JSON, in the shape that the response schema describes. */
    public static Submission ofJson(Assessment assessment, byte[] json) {
        return JsonDecoder.decode(assessment, json);
    }

    /**
     * Reads a stored response by the version that it names, so that it is scored by the rules it was answered under.
     * Which version that is, {@link #assessment()} says. Where there is none of that version it does not fit.
     *
     * @param newest   the assessment that it should be a response to, in the version that is asked today
     * @param versions where the other versions are found, as {@code ShippedAssessments::find};
     *                 {@link Instruments#kept()} loads each of them once
     */
    public static Submission ofJson(Assessment newest, Instruments versions, byte[] json) {
        return JsonDecoder.decode(newest, versions, json);
    }

    /** Something that could not be read at all. */
    static Submission unreadable(Assessment assessment, boolean fromForm, List<Problem> refusals) {
        return new Submission(
                assessment,
                Map.of(),
                Map.of(),
                Circumstances.NOT_SAID,
                Map.of(),
                fromForm ? Sending.fromForm(Set.of()) : Sending.AS_JSON,
                refusals,
                List.of(),
                Optional.empty(),
                Set.of());
    }

    /** The same, completed on this day. Rules about today read it; there is no clock in this library. */
    public Submission completedOn(LocalDate day) {
        return with(entered, circumstances.completedOn(day), sending, given);
    }

    /** The day on which it was completed, where that was said. */
    public Optional<LocalDate> completedOn() {
        return circumstances.completedOn();
    }

    /** The same, answered by this person. */
    public Submission answeredBy(Audience audience) {
        return with(entered, circumstances.answeredBy(audience), sending, given);
    }

    /**
     * The same of a form that was sent out with something filled in. What comes back untouched and is not asked is
     * dropped without a notice: nobody entered it.
     *
     * @throws IllegalArgumentException if that is a form of another assessment
     */
    public Submission beganWith(Submission start) {
        if (!start.assessment.digest().equals(assessment.digest())) {
            throw new IllegalArgumentException(
                    "a form of " + assessment.id() + " does not begin with one of " + start.assessment.id());
        }
        return with(entered, circumstances, sending.beganWith(start.entered), given);
    }

    /** The day on which its page says that it was sent out. Anybody can have typed it: nothing but a notice rests on it. */
    public Optional<LocalDate> beganOn() {
        return sending.beganOn();
    }

    private Submission with(Map<ItemId, Entered> all, Circumstances said, Sending how, Set<ItemId> known) {
        return new Submission(assessment, all, within, said, skips, how, refusals, problems, rowChange, known);
    }

    /**
     * The same with answers that the host knows already. Their questions are not asked, and what a form says to them
     * does not count. They are checked as any other.
     *
     * @throws IllegalArgumentException if the assessment does not let hosts give one of them
     */
    public Submission given(Map<ItemId, Answer> known) {
        if (!assessment.given().containsAll(known.keySet())) {
            throw new IllegalArgumentException("a host can give " + assessment.given());
        }
        Map<ItemId, Entered> all = new HashMap<>(entered);
        known.forEach(
                (id, answer) -> all.put(id, Entered.given(assessment.item(id).orElseThrow(), answer)));
        Map<ItemId, String> asEntered =
                new LinkedHashMap<>(circumstances.origin().asEntered());
        asEntered.keySet().removeAll(known.keySet());
        return with(all, circumstances.asEntered(asEntered), sending, known.keySet());
    }

    /**
     * Whether the page that it was sent from said each of these notices, so that whoever sent it has read them and
     * means it. A form that has not is shown again before its answers are taken: a number may be a slip, and an answer
     * that no longer applies is dropped.
     */
    public boolean hasSeen(List<Problem> notices) {
        return !fromForm() || notices.stream().map(FieldNames::notice).allMatch(sending.seen()::contains);
    }

    /** Whether the host gave the answer to an item, so that it is not asked. */
    public boolean isGiven(Item item) {
        return given.contains(item.id());
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

    /** Whether an item has just what the form was sent out with. */
    boolean isUntouched(Item item) {
        return Optional.ofNullable(sending.filledIn().get(item.id()))
                .filter(start -> entered(item).saysTheSameAs(start))
                .isPresent();
    }

    /** What was submitted of another assessment that stands at an item; nothing where nothing was. */
    public Optional<Submission> within(Item item) {
        return Optional.ofNullable(within.get(item.id()));
    }

    /** Whether an item has no answer, no reason for that, and nothing that cannot be read; it may have a comment. */
    public boolean isOpen(Item item) {
        return entered(item).isOpen() && within(item).map(Submission::isBlank).orElse(true);
    }

    /** Whether nothing at all was entered. */
    boolean isBlank() {
        return refusals.isEmpty()
                && problems.isEmpty()
                && entered.values().stream().allMatch(Entered::isBlank)
                && within.values().stream().allMatch(Submission::isBlank);
    }

    /** What was typed about passing over a section, by the part of its field's name; nothing where nothing was. */
    public String typed(Section section, String part) {
        return Words.together(skips.getOrDefault(section.id(), Map.of()).getOrDefault(part, List.of()));
    }

    Circumstances circumstances() {
        return circumstances;
    }

    /** Whether it came from a form, where answers to what is no longer asked are dropped with a notice. */
    boolean fromForm() {
        return sending.fromForm();
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
