package org.personcentred.assessment.journey;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.FieldNames;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.Submission;

/**
 * A page that is to be shown, with all that is needed to show it, and the draft to keep.
 *
 * @param journey    what is gone through
 * @param draft      what was typed so far; a host keeps it
 * @param stop       the page
 * @param steps      the pages with questions that there are by now
 * @param facts      what follows from the answers so far
 * @param submission what was typed, as the page shows it
 * @param problems   what is wrong with the page
 * @param response   the response, once it was sent and can be taken; there is no page to show then
 */
public record Visit(
        Journey journey,
        Draft draft,
        Stop stop,
        List<Stop.Step> steps,
        Facts facts,
        Submission submission,
        List<Problem> problems,
        Optional<Response> response) {
    public Visit {
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
    }

    /** The same page, with the assessment in another language; where there are no words in it, those it has stand. */
    public Visit in(String tag) {
        Assessment spoken = journey.assessment().in(tag);
        if (spoken == journey.assessment()) {
            return this;
        }
        Journey other = new Journey(
                spoken, journey.by(), journey.answeredBy(), journey.ownPart(), journey.given(), journey.completedOn());
        return new Way(other, draft).again(this);
    }

    Visit with(List<Problem> found) {
        return new Visit(journey, draft, stop, steps, facts, submission, found, response);
    }

    Visit with(Response sent) {
        return new Visit(journey, draft, stop, steps, facts, submission, problems, Optional.of(sent));
    }

    /** The name of the page; a host that sends the reader on sends them to it. */
    public String page() {
        return stop.page();
    }

    /** Whether something stops the reader from going on. A page that comes of a post is then sent with the status 422. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /**
     * Whether opening {@link #page} with the draft shows the same page, so that a host may answer a post by sending the
     * reader there: not where something is wrong with what was posted, where a row was added, or where it was sent.
     */
    public boolean canBeOpened() {
        return response.isEmpty()
                && submission.rowChange().isEmpty()
                && journey.open(draft, page()).equalsInWhatIsShown(this);
    }

    private boolean equalsInWhatIsShown(Visit other) {
        return stop.equals(other.stop) && problems.equals(other.problems);
    }

    /** Which of the pages with questions this is, from 1; 0 where it is none of them. */
    public int number() {
        return steps.indexOf(stop) + 1;
    }

    /** Whether there may turn out to be fewer pages with questions than there seem to be by now. */
    public boolean isAboutSoMany() {
        return steps.stream()
                .flatMap(step -> step.items().stream())
                .anyMatch(item -> facts.asked(item).isOpen());
    }

    /** The pages with a question that is asked for certain and has neither an answer nor a reason for having none. */
    public List<Stop.Step> withBlanks() {
        return steps.stream()
                .filter(step -> step.items().stream().anyMatch(item -> isBlank(step, item)))
                .toList();
    }

    /** Whether a question is asked for certain and has neither an answer nor a reason for having none. */
    public boolean isBlank(Stop.Step step, Item item) {
        boolean passedOver = step.asksToPassOver()
                && !submission.typed(step.section(), FieldNames.SKIP).isEmpty();
        return item.isQuestion() && !passedOver && facts.asked(item).isMet() && submission.isOpen(item);
    }
}
