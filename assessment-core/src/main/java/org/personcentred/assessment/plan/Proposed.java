package org.personcentred.assessment.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;

/**
 * Something to ask the person about: an action of a finding, or what was thought of together in the plan before.
 *
 * @param id      what its questions are called in the form: {@code f1a2}
 * @param finding the finding
 * @param action  the action of the definition
 * @param what    what would be done
 * @param owner   who does it, in words
 * @param before  the same in the plan before
 */
record Proposed(
        String id,
        FindingResult finding,
        Optional<Action> action,
        Text what,
        Optional<Text> owner,
        Optional<PlanItem> before) {

    /** All that is asked about findings that were raised, for a reader, each list for one finding, in their order. */
    static List<List<Proposed>> all(Outcome outcome, Audience reader, Optional<Plan> last) {
        List<FindingResult> raised =
                outcome.findings().stream().filter(finding -> !finding.open()).toList();
        return IntStream.range(0, raised.size())
                .mapToObj(index -> about(outcome, raised.get(index), "f" + (index + 1), reader, last))
                .toList();
    }

    private static List<Proposed> about(
            Outcome outcome, FindingResult finding, String id, Audience reader, Optional<Plan> last) {
        List<PlanItem> before = last.map(plan -> plan.about(finding)).orElse(List.of());
        List<Proposed> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        finding.actions().stream().filter(action -> action.isShownTo(reader)).forEach(action -> {
            names.add(action.id());
            Optional<PlanItem> same = before.stream()
                    .filter(item -> item.action().equals(Optional.of(action.id())))
                    .findFirst();
            Optional<Text> owner = action.owner().flatMap(key -> owner(outcome, finding, key));
            all.add(new Proposed(
                    id + "a" + (all.size() + 1), finding, Optional.of(action), action.label(), owner, same));
        });
        // What was agreed before and is proposed no more is asked about all the same: nothing agreed to drops out
        // unsaid.
        Stream<PlanItem> others = before.stream()
                .filter(item -> item.isUnderWay()
                        && item.action().map(name -> !names.contains(name)).orElse(true));
        others.forEach(item -> all.add(new Proposed(
                id + "a" + (all.size() + 1),
                finding,
                Optional.empty(),
                Text.of(item.what()),
                Optional.empty(),
                Optional.of(item))));
        return all;
    }

    private static Optional<Text> owner(Outcome outcome, FindingResult finding, String key) {
        Assessment assessment = finding.within()
                .map(item -> ((ItemType.Instrument) item.type()).assessment())
                .orElse(outcome.response().assessment());
        return Optional.ofNullable(assessment.owners().get(key));
    }
}
