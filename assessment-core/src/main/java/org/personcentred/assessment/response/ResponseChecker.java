package org.personcentred.assessment.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * <p>Problems with all of it come first, then those of each item in the order of the form; after the first
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
                : new Checked.Invalid<>(List.of(notSent(submission.rowChange().get())));
    }

    /** Whoever only asked for another row has not made a mistake, and is not told of any. */
    private static Problem notSent(RowChange change) {
        Location place = new Location.InDocument("form", 1, 1, "");
        return Problem.warning(change.removed().isPresent() ? "ROW_REMOVED" : "ROW_ADDED", place, Map.of());
    }

    /** What is known of a submission as far as it can be taken: whatever has a problem counts as not answered. */
    public static Facts readable(Submission submission) {
        ResponseChecker checker = new ResponseChecker(submission);
        checker.checked();
        return new Facts(checker.assessment, checker.answers, checker.unanswered);
    }

    private Checked<Response> checked() {
        problems.addAll(submission.problems());
        assessment.items().stream().filter(Item::isQuestion).forEach(this::item);
        Response response = new Response(assessment, answers, unanswered, comments, submission.circumstances());
        return Checked.of(response, first(problems));
    }

    private void item(Item item) {
        Entered entered = submission.entered(item);
        boolean blank = isOpen(entered) && entered.comment().isEmpty();
        boolean matters = item.isConditional() && (item.required() || !blank);
        // only the answers before an item say whether it is asked, and those are all that is known by now
        Verdict asked = matters ? new Facts(assessment, answers, unanswered).asked(item) : Verdict.MET;
        if (asked.isNotMet()) {
            problems.addAll(blank ? List.of() : List.of(notAsked(new Question(item).answer())));
            return;
        }
        if (item.required() && asked.isMet() && isOpen(entered)) {
            problems.add(new Question(item).answer().error("ANSWER_REQUIRED"));
        }
        take(item, entered);
    }

    private static boolean isOpen(Entered entered) {
        return entered.answer().isEmpty()
                && entered.reason().isEmpty()
                && entered.problems().isEmpty();
    }

    // somebody who goes back and changes an answer must not be stopped by what that leaves over further down
    private Problem notAsked(Place place) {
        return submission.fromForm() ? place.warning("ANSWER_DROPPED", Map.of()) : place.error("NOT_ASKED");
    }

    private void take(Item item, Entered entered) {
        problems.addAll(entered.problems());
        Optional<Answer> given = entered.answer();
        if (given.isPresent() && entered.reason().isPresent()) {
            problems.add(new Question(item).answer().error("ANSWER_AND_REASON"));
        } else if (given.isPresent()) {
            Optional<LocalDate> today = submission.circumstances().completedOn();
            Reading fits = AnswerRules.check(item, given.get(), boxes(item, entered), today);
            problems.addAll(fits.problems());
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
