package org.personcentred.assessment.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.FieldNames;
import org.personcentred.assessment.response.PostedForm;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.RowChange;
import org.personcentred.assessment.response.Submission;

/** A page that was posted: what becomes of the draft, and which page comes next. */
final class Posting {
    private static final String BACK = "back";
    private static final String SAVE = "save";
    private static final String SUBMIT = "submit";

    private final Journey journey;
    private final Way before;
    private final PostedForm form;
    private final Map<String, List<String>> posted;
    private final String page;
    private final String button;

    Posting(Journey journey, Draft draft, PostedForm form) {
        this.journey = journey;
        this.before = new Way(journey, draft);
        this.form = form;
        this.posted = form.fields();
        this.page = form.first(FieldNames.PAGE).orElse("");
        this.button = form.first(FieldNames.DO).orElse("");
    }

    Visit visit() {
        List<Problem> absence = form.absenceOfPage(journey.assessment());
        if (!absence.isEmpty() || isOfAnother()) {
            return before.open("").with(absence.isEmpty() ? mismatch() : absence);
        }
        return possible().map(this::step).orElseGet(this::other);
    }

    private Optional<Stop.Step> possible() {
        return Steps.possible(journey).stream()
                .filter(step -> step.page().equals(page))
                .findFirst();
    }

    private boolean isOfAnother() {
        return form.first(FieldNames.ASSESSMENT)
                .filter(id -> !id.equals(journey.assessment().id()))
                .isPresent();
    }

    /** Why a form of another assessment or version is not simply taken; nothing where it is of this one. */
    private List<Problem> mismatch() {
        Map<String, List<String>> said = new HashMap<>();
        form.first(FieldNames.ASSESSMENT).ifPresent(id -> said.put(FieldNames.ASSESSMENT, List.of(id)));
        form.first(FieldNames.VERSION).ifPresent(version -> said.put(FieldNames.VERSION, List.of(version)));
        boolean same = form.first(FieldNames.VERSION)
                .map(journey.assessment().version()::equals)
                .orElse(true);
        return same && !isOfAnother()
                ? List.of()
                : ResponseChecker.check(Submission.ofForm(journey.assessment(), said))
                        .problems();
    }

    private Visit step(Stop.Step possible) {
        Set<String> owners = owners(possible);
        Draft typed = before.draft()
                .posted(
                        field -> before.owners()
                                .of(field)
                                .filter(owners::contains)
                                .isPresent(),
                        posted);
        List<Problem> tooMuch = typed.problems();
        if (!tooMuch.isEmpty()) {
            return notKept(possible, typed, tooMuch);
        }
        Way now = new Way(journey, typed);
        Submission shown = now.submission(beside(now));
        return shown.rowChange().isPresent() ? rows(possible, typed, shown) : typed(possible, now, shown);
    }

    /**
     * Whose fields are replaced. A page with one question is always the same; one with those of a section has, beside what
     * was asked there by now, what was asked when it was shown, of which only what was posted tells.
     */
    private Set<String> owners(Stop.Step possible) {
        Set<String> owners = Way.alsoPosted(possible, before.owners(), posted);
        Optional<Stop.Step> shown = journey.by() == By.QUESTION ? Optional.of(possible) : before.step(page);
        shown.ifPresent(
                step -> step.items().forEach(item -> owners.add(item.id().name())));
        if (possible.asksToPassOver()) {
            owners.add(FieldNames.of(possible.section(), FieldNames.SKIP));
        }
        return owners;
    }

    /** What was posted that is kept nowhere: the button, fields that nobody knows, and a row that goes, if only blanks. */
    private Map<String, List<String>> beside(Way now) {
        Map<String, List<String>> beside = new HashMap<>();
        posted.forEach((name, values) -> {
            boolean unknown = !name.startsWith(FieldNames.ABOUT_THE_FORM)
                    && now.owners().of(name).isEmpty();
            if (unknown || name.equals(FieldNames.DO) || RowChange.takesAway(button, name)) {
                beside.put(name, values);
            }
        });
        return beside;
    }

    /** What cannot be kept is shown as it was typed, with what is wrong with it, and the draft stays as it was. */
    private Visit notKept(Stop.Step step, Draft typed, List<Problem> tooMuch) {
        Way now = new Way(journey, typed);
        Submission shown = now.submission(Map.of());
        List<Problem> problems = now.problems(step, shown);
        boolean said = problems.stream().anyMatch(Problem::isError);
        return before.visit(shownAs(step, now), shown, said ? problems : tooMuch);
    }

    private static Stop shownAs(Stop.Step step, Way now) {
        return now.step(step.page()).orElse(step);
    }

    private Visit rows(Stop.Step step, Draft typed, Submission shown) {
        Way now = new Way(journey, typed.without(button));
        boolean done = shown.rowChange().filter(RowChange::done).isPresent();
        List<Problem> told = done ? List.of() : ResponseChecker.check(shown).problems();
        return now.visit(shownAs(step, now), shown, told);
    }

    private Visit typed(Stop.Step step, Way now, Submission shown) {
        if (button.equals(BACK)) {
            return finished(now.draft()).open(now.before(page).page());
        }
        if (button.equals(SAVE)) {
            return finished(now.draft()).open(Stop.SAVED);
        }
        List<Problem> problems = new ArrayList<>(mismatch());
        problems.addAll(now.problems(step, shown));
        if (problems.stream().anyMatch(Problem::isError) && now.step(page).isPresent()) {
            Way stays = finished(now.draft());
            Visit pause = stays.open(page);
            return pause.stop() instanceof Stop.Pause ? pause : stays.visit(shownAs(step, now), shown, problems);
        }
        return goOn(now.draft().visited(page));
    }

    private Visit goOn(Draft draft) {
        Stop next = new Way(journey, draft).after(page);
        return finished(next instanceof Stop.Check ? draft.visited(Stop.CHECK) : draft)
                .open(next.page());
    }

    /** What was said at once and is no longer so is said again, should it be so again. */
    private Way finished(Draft draft) {
        Set<String> told = new TreeSet<>(draft.told());
        told.retainAll(Urgent.names(new Way(journey, draft).urgent()));
        return new Way(journey, draft.told(told));
    }

    /** A page without questions. */
    private Visit other() {
        Draft draft = before.draft();
        if (page.startsWith(Stop.PAUSE)) {
            Draft told = draft.told(new TreeSet<>(Urgent.names(before.urgent())));
            return new Way(journey, told).open(page.substring(Stop.PAUSE.length()));
        }
        if (page.equals(Stop.CHECK)) {
            return check();
        }
        return page.equals(Stop.START) ? goOn(draft.visited(Stop.START)) : before.open("");
    }

    private Visit check() {
        if (button.equals(BACK)) {
            return before.open(before.before(Stop.CHECK).page());
        }
        Visit visit = before.open(button.equals(SAVE) ? Stop.SAVED : Stop.CHECK);
        boolean sent = button.equals(SUBMIT) && visit.stop() instanceof Stop.Check;
        if (sent && !mismatch().isEmpty()) {
            return before.open("").with(mismatch());
        }
        return sent && ResponseChecker.check(visit.submission()) instanceof Checked.Valid<Response> valid
                ? visit.with(valid.value())
                : visit;
    }
}
