package org.personcentred.assessment.studio.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.AssessmentFolder;

/**
 * What changed between two versions of an assessment.
 *
 * @param earlier the version before
 * @param later   the version after
 * @param all     every change, the gravest first
 */
public record Changes(Assessment earlier, Assessment later, List<Change> all) {
    public Changes {
        all = List.copyOf(all);
    }

    /** Compares two versions. */
    public static Changes between(Assessment earlier, Assessment later) {
        Noted noted = new Noted();
        RestsOn restsOn = new RestsOn(earlier, later);
        new AboutChanges(noted).between(earlier, later);
        new ParameterChanges(noted).between(earlier, later);
        new SectionChanges(noted).between(earlier, later);
        new ItemChanges(noted, restsOn).between(earlier, later);
        new DayChanges(noted).between(earlier, later);
        new CoverageChanges(noted, earlier, later).find();
        new CheckChanges(noted, restsOn).between(earlier, later);
        new TableChanges(noted).between(earlier, later);
        new ScoreChanges(noted).between(earlier, later);
        new RuleChanges(noted).between(earlier, later);
        new StrengthChanges(noted).between(earlier, later);
        new FindingChanges(noted).between(earlier, later);
        boolean unseen = noted.count() == 0
                && earlier.version().equals(later.version())
                && !earlier.digest().equals(later.digest());
        if (unseen) {
            noted.add(Change.Kind.WORDS, "definition", FileChanges.UNSEEN);
        }
        return new Changes(earlier, later, gravestFirst(noted.changes()));
    }

    private static List<Change> gravestFirst(List<Change> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(Change::kind).reversed())
                .toList();
    }

    /** The same with what only the files say: the words beside the definitions, and whatever no part of them holds. */
    public Changes inFiles(AssessmentFolder before, AssessmentFolder after) {
        List<Change> changes = new ArrayList<>(all);
        changes.addAll(new FileChanges(before, after).find(all.isEmpty()));
        return new Changes(earlier, later, gravestFirst(changes));
    }

    /** Which number of the version has to be raised. */
    public Bump needed() {
        return all.stream()
                .map(change -> change.kind().bump())
                .max(Comparator.naturalOrder())
                .orElse(Bump.NONE);
    }

    /** Which number of the version was raised. */
    public Bump given() {
        return Bump.between(earlier.version(), later.version());
    }

    /** Whether the version was lowered. */
    public boolean goesBack() {
        return Bump.isBefore(later.version(), earlier.version());
    }

    /** Whether the version was raised as far as it has to be, and not lowered. */
    public boolean isEnough() {
        return given().compareTo(needed()) >= 0 && !goesBack();
    }
}
