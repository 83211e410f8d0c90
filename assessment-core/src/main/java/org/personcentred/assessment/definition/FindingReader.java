package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the findings of a definition and what can be done about them. */
final class FindingReader {
    private final Set<String> owners;

    FindingReader(Set<String> owners) {
        this.owners = owners;
    }

    Finding read(Part finding) {
        return new Finding(
                finding.string("id"),
                finding.reading().condition(finding, "when", Reading.place(finding)),
                Urgency.valueOf(finding.string("urgency").toUpperCase(Locale.ROOT)),
                finding.text("title"),
                finding.maybeText("ask"),
                actions(finding),
                ScoreReader.showTo(finding),
                finding.evidence());
    }

    private List<Action> actions(Part finding) {
        return finding.parts("actions").stream().map(this::action).toList();
    }

    private Action action(Part action) {
        action.child("owner").filter(owner -> !owners.contains(owner.string())).ifPresent(owner -> {
            Map<String, String> nearest = Reading.suggestion(owner.string(), owners);
            owner.reading().problem("OWNER_UNKNOWN", owner, nearest);
        });
        return new Action(
                action.string("id"),
                action.text("label"),
                action.maybe("owner"),
                action.maybeText("by"),
                action.reading().condition(action, "when", Reading.place(action)),
                action.has("show"),
                ScoreReader.showTo(action),
                action.evidence());
    }
}
