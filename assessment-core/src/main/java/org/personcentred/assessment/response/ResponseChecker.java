package org.personcentred.assessment.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Row;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * Checks a submission in one pass, in the order of the form, and is the only maker of a {@link Response}.
 *
 * <p>Problems with all of it come first, then those of each item in the order of the form, then those of answers that
 * do not fit one another; after the first
 * {@value #MOST_PROBLEMS} comes one that says how many there are.
 */
public final class ResponseChecker {
    /** Most problems returned of one submission. */
    public static final int MOST_PROBLEMS = 100;

    private final Submission submission;
    private final Assessment assessment;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ItemId, Answer> answers = new LinkedHashMap<>();
    private final Map<ItemId, Unanswered> unanswered = new LinkedHashMap<>();
    private final Map<ItemId, String> comments = new LinkedHashMap<>();
    private final Map<ItemId, Response> within = new LinkedHashMap<>();

    private ResponseChecker(Submission submission) {
        this.submission = submission;
        this.assessment = submission.assessment();
    }

    /** The response, or why it is none. An answer to what is not asked is never in it. */
    public static Checked<Response> check(Submission submission) {
        if (!submission.refusals().isEmpty()) {
            return new Checked.Invalid<>(submission.refusals());
        }
        return submission.rowChange().isEmpty()
                ? new ResponseChecker(submission).checked()
                : new Checked.Invalid<>(List.of(submission.rowChange().get().notice()));
    }

    /** What is known of a submission as far as it can be taken: whatever has a problem counts as not answered. */
    public static Facts readable(Submission submission) {
        ResponseChecker checker = new ResponseChecker(submission);
        checker.checked();
        return checker.facts();
    }

    private Checked<Response> checked() {
        problems.addAll(submission.problems());
        if (assessment.countsFromToday()
                && submission.circumstances().completedOn().isEmpty()) {
            problems.add(dayNeeded());
        }
        assessment.items().stream().filter(Item::isQuestion).forEach(this::item);
        problems.addAll(skippedAndAnswered());
        problems.addAll(crossChecks());
        Response response = new Response(assessment, answers, unanswered, comments, within, circumstances());
        return Checked.of(response, first(problems));
    }

    /** What was entered in another unit goes with its answer: where that is dropped, so is this. */
    private Circumstances circumstances() {
        Circumstances said = submission.circumstances();
        Map<ItemId, String> kept = new LinkedHashMap<>(said.origin().asEntered());
        kept.keySet().removeIf(id -> submission.fromForm() && !answers.containsKey(id));
        return said.asEntered(kept);
    }

    /** What a response says was entered comes to the number that it gives. */
    private Optional<Problem> enteredOtherwise(Item item, Answer answer) {
        String words = submission.circumstances().origin().asEntered().get(item.id());
        if (words == null
                || !(item.type() instanceof ItemType.Number number)
                || number.alsoIn().isEmpty()) {
            return Optional.empty();
        }
        Place place = new Question(item).entered();
        boolean comes = number.alsoIn().stream()
                .anyMatch(unit -> new EntryRules(number, unit).comesTo(words, ((Answer.Number) answer).value(), place));
        return comes ? Optional.empty() : Optional.of(place.error("ENTERED_OTHERWISE"));
    }

    private static Problem dayNeeded() {
        Location place = new Location.InDocument("response", 1, 1, "/completedOn");
        return Problem.error("COMPLETED_ON_NEEDED", place, Map.of());
    }

    private Map<String, Origin.Skip> skipped() {
        return submission.circumstances().origin().skipped();
    }

    /** A section that does not concern the person cannot hold answers of theirs. */
    private List<Problem> skippedAndAnswered() {
        return assessment.sections().stream()
                .filter(section -> Optional.ofNullable(skipped().get(section.id()))
                        .filter(Origin.Skip::isNotRelevant)
                        .isPresent())
                .filter(section -> section.items().stream().anyMatch(item -> answers.containsKey(item.id())))
                .map(section -> TypedSkip.place(section).error("SKIPPED_AND_ANSWERED"))
                .toList();
    }

    private List<Problem> crossChecks() {
        if (assessment.checks().isEmpty()) {
            return List.of();
        }
        Set<ItemId> refused = assessment.items().stream()
                .filter(item -> !submission.entered(item).isOpen())
                .map(Item::id)
                .filter(id -> !answers.containsKey(id) && !unanswered.containsKey(id))
                .collect(Collectors.toSet());
        return new CrossChecks(assessment, facts(), refused).problems();
    }

    private void item(Item item) {
        Entered entered = submission.entered(item);
        Optional<Submission> inner = submission.within(item).filter(other -> !(other.fromForm() && other.isBlank()));
        boolean open = entered.isOpen() && inner.isEmpty();
        boolean blank = open && entered.comment().isEmpty();
        boolean matters = item.isConditional() && (item.required() || !blank);
        // only the answers before an item say whether it is asked, and those are all that is known by now
        Verdict asked = matters ? facts().asked(item) : Verdict.MET;
        boolean proposed = !asked.isMet() && inner.isEmpty() && submission.isUntouched(item);
        if (asked.isNotMet() || proposed && !fits(item, entered)) {
            problems.addAll(blank || proposed ? List.of() : List.of(notAsked(new Question(item).answer())));
            return;
        }
        if (item.required()
                && asked.isMet()
                && open
                && facts().reason(item.id()).isEmpty()) {
            problems.add(new Question(item).answer().error("ANSWER_REQUIRED"));
        }
        take(item, entered);
        inner.ifPresent(other -> take(item, other, entered.reason().isPresent()));
    }

    /** Whether what a form was sent out with still fits: a day that was proposed may have passed since. */
    private boolean fits(Item item, Entered entered) {
        Optional<LocalDate> today = submission.circumstances().completedOn();
        return entered.answer()
                .map(answer -> AnswerRules.check(item, answer, boxes(item, entered), today))
                .map(reading -> reading.problems().stream().noneMatch(Problem::isError))
                .orElse(true);
    }

    private void take(Item item, Submission inner, boolean hasReason) {
        if (hasReason) {
            problems.add(new Question(item).answer().error("ANSWER_AND_REASON"));
            return;
        }
        Checked<Response> checked =
                new InstrumentRules(item, submission.circumstances().completedOn()).check(inner);
        problems.addAll(checked.problems());
        if (checked instanceof Checked.Valid<Response> valid) {
            Response response = valid.value();
            within.put(item.id(), response);
            answers.put(
                    item.id(), new Answer.Instrument(response.answers(), response.reasons(), response.completedOn()));
        }
    }

    private Facts facts() {
        return new Facts(
                assessment,
                answers,
                PassedOver.reasons(assessment, answers, unanswered, skipped()),
                submission.circumstances().completedOn());
    }

    // somebody who goes back and changes an answer must not be stopped by what that leaves over further down
    private Problem notAsked(Place place) {
        return submission.fromForm() ? place.warning("ANSWER_DROPPED", Map.of()) : place.error("NOT_ASKED");
    }

    private void take(Item item, Entered entered) {
        problems.addAll(entered.problems());
        Optional<Answer> given = entered.answer();
        if (given.isPresent() && entered.reason().isPresent()) {
            problems.add(new Question(item).answer(boxes(item, entered)).error("ANSWER_AND_REASON"));
        } else if (given.isPresent()) {
            Optional<LocalDate> today = submission.circumstances().completedOn();
            Reading fits = AnswerRules.check(item, given.get(), boxes(item, entered), today);
            problems.addAll(fits.problems());
            fits.answer().flatMap(answer -> enteredOtherwise(item, answer)).ifPresent(problems::add);
            fits.answer().ifPresent(answer -> answers.put(item.id(), filled(item, answer)));
        }
        entered.reason().ifPresent(why -> unanswered.put(item.id(), why));
        entered.comment().ifPresent(words -> comment(item, words));
    }

    /** The rows of a group with what stands in them, each question checked as any other; another answer as it is. */
    private Answer filled(Item item, Answer answer) {
        if (!(answer instanceof Answer.Rows rows)) {
            return answer;
        }
        List<List<Item>> items = ((ItemType.Group) item.type()).rows();
        for (int row = 0; row < rows.rows().size(); row++) {
            items.get(row).forEach(this::item);
        }
        List<Row> filled = new ArrayList<>();
        for (Row row : rows.rows()) {
            List<Item> questions = items.get(filled.size());
            filled.add(new Row(
                    row.id(), taken(questions, answers), taken(questions, unanswered), taken(questions, comments)));
        }
        return new Answer.Rows(filled);
    }

    /** What was said to the questions of a row, by their own names, and no longer among what was said to the others. */
    private static <T> Map<ItemId, T> taken(List<Item> questions, Map<ItemId, T> said) {
        Map<ItemId, T> taken = new LinkedHashMap<>();
        for (Item question : questions) {
            T value = said.remove(question.id());
            if (value != null) {
                taken.put(question.id().inFormula(), value);
            }
        }
        return taken;
    }

    private void comment(Item item, String words) {
        Place place = new Question(item).comment();
        Optional<String> refused = Words.firstRefused(words);
        if (refused.isPresent()) {
            problems.add(place.error("COMMENT_CHARACTER", Map.of("character", refused.get())));
        } else if (Words.length(words) > Envelope.LONGEST_COMMENT) {
            problems.add(place.error("COMMENT_TOO_LONG", Map.of("limit", "" + Envelope.LONGEST_COMMENT)));
        } else {
            comments.put(item.id(), words);
        }
    }

    private static List<String> boxes(Item item, Entered entered) {
        return FieldNames.parts(item.type()).stream()
                .filter(part -> Words.isSaid(entered.typed(part)))
                .toList();
    }

    private static List<Problem> first(List<Problem> all) {
        if (all.size() <= MOST_PROBLEMS) {
            return all;
        }
        List<Problem> first = new ArrayList<>(all.subList(0, MOST_PROBLEMS));
        Location place = new Location.InDocument("response", 1, 1, "");
        Map<String, String> numbers = Map.of("limit", "" + MOST_PROBLEMS, "count", "" + all.size());
        boolean stops = all.stream().anyMatch(Problem::isError);
        first.add(
                stops
                        ? Problem.error("LIMIT_PROBLEMS", place, numbers)
                        : Problem.warning("LIMIT_PROBLEMS", place, numbers));
        return first;
    }
}
