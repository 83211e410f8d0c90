package org.personcentred.assessment.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.definition.Whose;
import org.personcentred.assessment.scoring.Discretion;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;

/**
 * Something to ask the person about: an action of a finding, or what the plan before has for it.
 *
 * @param id      what its questions are called in the form: {@code f1a2}
 * @param finding the name of the finding
 * @param title   what was found; nothing where it is not there any more
 * @param action  the action of the definition
 * @param what    what would be done
 * @param by      how soon, by the definition
 * @param owner   who is proposed by the definition; nothing where somebody was named in the plan before
 * @param before  the same in the plan before
 */
record Proposed(
        String id,
        String finding,
        Optional<Text> title,
        Optional<Action> action,
        Text what,
        Optional<Text> by,
        Optional<Owner> owner,
        Optional<PlanItem> before) {

    /**
     * All that is asked about, for a reader: a list for each finding that was raised, in their order, and one for what is
     * under way about others.
     */
    static List<List<Proposed>> all(Outcome outcome, Audience reader, Optional<Plan> last) {
        Discretion discretion = Discretion.of(outcome.response().assessment(), reader);
        List<FindingResult> raised = discretion.shown(outcome.findings()).stream()
                .filter(finding -> !finding.open())
                .toList();
        List<List<Proposed>> all = new ArrayList<>();
        raised.forEach(finding -> all.add(about(outcome, finding, "f" + (all.size() + 1), reader, last)));
        Set<String> names = raised.stream().map(FindingResult::id).collect(Collectors.toSet());
        List<PlanItem> others = last.map(Plan::items).orElse(List.of()).stream()
                .filter(item ->
                        item.isUnderWay() && !names.contains(item.finding()) && discretion.tells(item.finding()))
                .toList();
        all.add(goingOn(outcome, others, "f" + (all.size() + 1), Optional.empty(), List.of()));
        return all;
    }

    private static List<Proposed> about(
            Outcome outcome, FindingResult finding, String id, Audience reader, Optional<Plan> last) {
        List<PlanItem> before = last.map(plan -> plan.about(finding)).orElse(List.of());
        Assessment of = Whose.of(outcome.response().assessment(), finding.id()).orElseThrow();
        Optional<Text> title = Optional.of(saying(of, finding.finding().title()));
        List<Proposed> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        finding.actions().stream().filter(action -> action.isShownTo(reader)).forEach(action -> {
            names.add(action.id());
            Optional<PlanItem> same = before.stream()
                    .filter(item -> item.action().equals(Optional.of(action.id())))
                    .findFirst();
            Optional<Owner> owner = same.isPresent()
                    ? same.flatMap(item -> owner(outcome, item))
                    : action.owner().flatMap(key -> Owner.of(outcome.response().assessment(), finding.id(), key));
            String name = id + "a" + (all.size() + 1);
            Text what = saying(of, action.label());
            Optional<Text> by = action.by().map(time -> saying(of, time));
            all.add(new Proposed(name, finding.id(), title, Optional.of(action), what, by, owner, same));
        });
        List<PlanItem> others = before.stream()
                .filter(item -> item.isUnderWay()
                        && item.action().map(name -> !names.contains(name)).orElse(true))
                .toList();
        return goingOn(outcome, others, id, title, all);
    }

    /** What was agreed before and is proposed no more is asked about all the same: it does not drop out unsaid. */
    private static List<Proposed> goingOn(
            Outcome outcome, List<PlanItem> items, String id, Optional<Text> title, List<Proposed> proposed) {
        List<Proposed> all = new ArrayList<>(proposed);
        for (PlanItem item : items) {
            String name = id + "a" + (all.size() + 1);
            all.add(new Proposed(
                    name,
                    item.finding(),
                    title,
                    Optional.empty(),
                    Text.typed(item.what()),
                    Optional.empty(),
                    owner(outcome, item),
                    Optional.of(item)));
        }
        return all;
    }

    private static Optional<Owner> owner(Outcome outcome, PlanItem before) {
        return before.owner()
                .filter(key -> before.who().isEmpty())
                .flatMap(key -> Owner.of(outcome.response().assessment(), before.finding(), key));
    }

    /** A text that says its language wherever it stands: that of the assessment it is of, or of the definition. */
    static Text saying(Assessment of, Text text) {
        Map<Audience, String> languages = new EnumMap<>(Audience.class);
        text.variants()
                .keySet()
                .forEach(reader -> languages.put(reader, text.foreign(reader).orElse(of.language())));
        return new Text(text.variants(), languages);
    }
}
