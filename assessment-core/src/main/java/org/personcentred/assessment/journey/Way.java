package org.personcentred.assessment.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Reason;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.FieldNames;
import org.personcentred.assessment.response.FieldOwners;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** The way through an assessment as one draft leaves it: which pages there are, and which of them is next. */
final class Way {
    private final Journey journey;
    private final Draft draft;
    private final Submission submission;
    private final FieldOwners owners;
    private final Facts facts;
    private final List<Stop.Step> steps;
    private final List<Problem> moved;

    Way(Journey journey, Draft kept) {
        this.journey = journey;
        this.draft = kept.movedTo(journey.assessment());
        this.moved = kept.mismatch(journey.assessment()).stream()
                .map(problem -> Problem.warning("DRAFT_EARLIER", problem.location(), problem.parameters()))
                .toList();
        this.owners = FieldOwners.of(journey.assessment());
        this.submission = submission(Map.of());
        this.facts = ResponseChecker.readable(submission);
        this.steps = Steps.asked(journey, submission, facts);
    }

    Draft draft() {
        return draft;
    }

    List<Stop.Step> steps() {
        return steps;
    }

    FieldOwners owners() {
        return owners;
    }

    /**
     * What the draft comes to, were it sent.
     *
     * @param more fields beside it, such as the button that was pressed
     */
    Submission submission(Map<String, List<String>> more) {
        Map<String, List<String>> fields = new HashMap<>(draft.fields());
        fields.keySet().removeIf(this::isOfNothingRelevant);
        fields.putAll(more);
        Submission typed = Submission.ofForm(journey.assessment(), fields).given(journey.given());
        Submission dated = journey.completedOn().map(typed::completedOn).orElse(typed);
        return journey.answeredBy().map(dated::answeredBy).orElse(dated);
    }

    /** Asked one by one, the questions of a section that does not concern somebody are gone, and so are their answers. */
    private boolean isOfNothingRelevant(String field) {
        return journey.by() == By.QUESTION
                && journey.assessment().sections().stream()
                        .filter(this::isNotRelevant)
                        .flatMap(section -> section.items().stream())
                        .anyMatch(item ->
                                owners.of(field).equals(Optional.of(item.id().name())));
    }

    private boolean isNotRelevant(Section section) {
        return section.skippable()
                && draft.only(FieldNames.of(section, FieldNames.SKIP))
                        .filter(Envelope.SKIPS::contains)
                        .filter(why -> Envelope.leaves(why).reason() == Reason.NOT_APPLICABLE)
                        .isPresent();
    }

    List<Urgent> urgent() {
        return Urgent.all(journey.assessment(), facts, journey.reader());
    }

    /** A page, or before it what has to be said at once. */
    Visit open(String page) {
        if (page.startsWith(Stop.PAUSE)) {
            return open(page.substring(Stop.PAUSE.length()));
        }
        Stop stop = stop(page);
        List<Urgent> urgent = urgent();
        if (urgent.stream().anyMatch(each -> each.isNew(draft.told()))) {
            return visit(new Stop.Pause(urgent, stop.page()), submission, List.of());
        }
        return visit(
                stop,
                submission,
                Stream.concat(moved.stream(), shown(stop).stream()).toList());
    }

    private Stop stop(String page) {
        return switch (page) {
            case Stop.START -> new Stop.Start();
            case Stop.CHECK -> new Stop.Check();
            case Stop.SAVED -> new Stop.Saved();
            default -> step(page).map(Stop.class::cast).orElseGet(this::whereLeft);
        };
    }

    Optional<Stop.Step> step(String page) {
        return steps.stream().filter(step -> step.page().equals(page)).findFirst();
    }

    private Stop whereLeft() {
        boolean begun = !draft.visited().isEmpty() || !draft.fields().isEmpty();
        return begun ? notVisited() : new Stop.Start();
    }

    private Stop notVisited() {
        return steps.stream()
                .filter(step -> !draft.visited().contains(step.page()))
                .map(Stop.class::cast)
                .findFirst()
                .orElseGet(Stop.Check::new);
    }

    /** Where to go on from a page: to the next; once answers are being checked, only to what was opened since. */
    Stop after(String page) {
        int here = index(page);
        boolean checking = draft.visited().contains(Stop.CHECK);
        return checking || here < 0 || here + 1 == steps.size() ? notVisited() : steps.get(here + 1);
    }

    /** Where to go back to from a page. */
    Stop before(String page) {
        int here = page.equals(Stop.CHECK) ? steps.size() : index(page);
        return here > 0 ? steps.get(here - 1) : new Stop.Start();
    }

    private int index(String page) {
        return steps.stream().map(Stop.Step::page).toList().indexOf(page);
    }

    /**
     * What is wrong with a page, once somebody meant to be done with it: nobody who returns to something half typed is
     * met by an error. Of the last page, what is wrong with everything.
     */
    private List<Problem> shown(Stop stop) {
        if (stop instanceof Stop.Check) {
            return ResponseChecker.check(submission).problems();
        }
        return stop instanceof Stop.Step step && isDone(step) ? problems(step, submission) : List.of();
    }

    private boolean isDone(Stop.Step step) {
        return draft.visited().contains(step.page())
                || draft.visited().contains(Stop.CHECK)
                        && draft.fields().keySet().stream()
                                .anyMatch(field ->
                                        owners.of(field).filter(step::holds).isPresent());
    }

    /** What is wrong with the fields of a page, and with fields that nobody knows. */
    List<Problem> problems(Stop.Step step, Submission typed) {
        return ResponseChecker.check(typed).problems().stream()
                .filter(problem -> problem.location() instanceof Location.AtField at
                        && owners.of(at.field()).map(step::holds).orElse(true))
                .toList();
    }

    /** The same page of the same way, with the assessment in another language. */
    Visit again(Visit visit) {
        Stop same = visit.stop() instanceof Stop.Pause pause
                ? new Stop.Pause(urgent(), pause.then())
                : visit.stop() instanceof Stop.Step step ? step(step.page()).orElse(step) : visit.stop();
        return visit(same, visit.submission(), visit.problems());
    }

    Visit visit(Stop stop, Submission shown, List<Problem> problems) {
        return new Visit(journey, draft, stop, steps, facts, shown, problems, Optional.empty());
    }

    /** The names of the questions of a step that are posted though they were not known to be on it. */
    static Set<String> alsoPosted(Stop.Step possible, FieldOwners owners, Map<String, List<String>> posted) {
        return posted.keySet().stream()
                .flatMap(field -> owners.of(field).stream())
                .filter(possible::holds)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
