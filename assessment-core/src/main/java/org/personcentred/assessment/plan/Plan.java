package org.personcentred.assessment.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.OutcomeJson;

/**
 * What was agreed with a person about the findings of one outcome. What they did not want, and what was not talked about,
 * are in it too.
 *
 * @param assessment    the assessment's id
 * @param version       its version
 * @param digest        the digest of its definition
 * @param outcomeDigest the digest of the outcome, as {@link OutcomeJson#digest} gives it
 * @param agreedOn      the day on which it was agreed
 * @param items         what to do, in the order of the findings
 * @param reviewOn      the day on which all of it is looked at again
 */
public record Plan(
        String assessment,
        String version,
        String digest,
        String outcomeDigest,
        LocalDate agreedOn,
        List<PlanItem> items,
        Optional<LocalDate> reviewOn) {
    public Plan {
        items = List.copyOf(items);
    }

    /** A plan for an outcome. */
    static Plan of(Outcome outcome, LocalDate agreedOn, List<PlanItem> items, Optional<LocalDate> reviewOn) {
        Assessment assessment = outcome.response().assessment();
        return new Plan(
                assessment.id(),
                assessment.version(),
                assessment.digest(),
                OutcomeJson.digest(outcome),
                agreedOn,
                items,
                reviewOn);
    }

    /** Reads what {@link #toJson} wrote, whoever had it in between: in the shape of {@code plan.schema.json}. */
    public static Checked<Plan> ofJson(byte[] json) {
        return PlanJson.read(json);
    }

    /** On one line; the same plan is always written with the same characters. */
    public String toJson() {
        return PlanJson.write(this);
    }

    /** Whether it was made for just this outcome. */
    public boolean isFor(Outcome outcome) {
        return outcomeDigest.equals(OutcomeJson.digest(outcome));
    }

    /** The things to do about a finding. */
    public List<PlanItem> about(FindingResult finding) {
        return items.stream()
                .filter(item -> item.finding().equals(finding.id()))
                .toList();
    }

    /**
     * The findings about which nothing is agreed, or all that was agreed has been stopped; those that cannot be told yet
     * are among them. They stay listed.
     */
    public List<FindingResult> open(Outcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> about(finding).stream().noneMatch(Plan::settles))
                .toList();
    }

    private static boolean settles(PlanItem item) {
        return item.agreed() == Agreed.YES && item.state() != Progress.STOPPED;
    }
}
