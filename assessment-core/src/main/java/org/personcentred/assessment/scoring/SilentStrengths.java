package org.personcentred.assessment.scoring;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.ItemsRead;
import org.personcentred.assessment.expression.Reference;

/**
 * The strengths that a reader is not told of: those that are for others, and those that would give away what a finding is
 * about that the reader is not told of.
 */
record SilentStrengths(Audience reader) {
    /** A total is something itself: what it adds up is not what a finding is about. */
    private static final Set<Reference.Kind> NO_TOTALS = Set.of(Reference.Kind.CONDITION, Reference.Kind.DECISION);

    /** By their names in an outcome. */
    Set<String> of(Assessment assessment) {
        Set<String> silent = new HashSet<>();
        add(assessment, "", false, silent);
        return silent;
    }

    /** @param isSecret whether something outside that the reader is not told of is about the whole of it */
    private void add(Assessment assessment, String before, boolean isSecret, Set<String> silent) {
        Set<Reference> secret = secrets(assessment);
        Set<Reference> more = new HashSet<>(secret);
        instruments(assessment).filter(item -> hasSecrets(within(item))).forEach(item -> more.add(named(item)));
        assessment.strengths().stream()
                .filter(strength -> isSecret
                        || !strength.isShownTo(reader)
                        || ItemsRead.references(strength.when(), assessment).stream()
                                .anyMatch(more::contains))
                .forEach(strength -> silent.add(before + strength.id()));
        instruments(assessment)
                .forEach(item ->
                        add(within(item), before + item.id() + ".", isSecret || secret.contains(named(item)), silent));
    }

    private boolean hasSecrets(Assessment assessment) {
        return !secrets(assessment).isEmpty() || instruments(assessment).anyMatch(item -> hasSecrets(within(item)));
    }

    /** What findings that the reader is not told of are about: what they read, also through conditions and decisions. */
    private Set<Reference> secrets(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> !finding.isShownTo(reader))
                .map(Finding::when)
                .flatMap(when -> ItemsRead.references(when, assessment, NO_TOTALS).stream())
                .flatMap(SilentStrengths::withItsScore)
                .filter(read -> read.kind() != Reference.Kind.PARAMETER && read.kind() != Reference.Kind.TODAY)
                .collect(Collectors.toSet());
    }

    private static Stream<Reference> withItsScore(Reference read) {
        return read.kind() == Reference.Kind.BAND
                ? Stream.of(read, new Reference(Reference.Kind.SCORE, read.name()))
                : Stream.of(read);
    }

    private static Stream<Item> instruments(Assessment assessment) {
        return assessment.items().stream().filter(item -> item.type() instanceof ItemType.Instrument);
    }

    private static Assessment within(Item item) {
        return ((ItemType.Instrument) item.type()).assessment();
    }

    private static Reference named(Item item) {
        return new Reference(Reference.Kind.ITEM, item.id().name());
    }
}
