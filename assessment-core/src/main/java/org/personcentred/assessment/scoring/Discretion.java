package org.personcentred.assessment.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.ItemsRead;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Reference;

/**
 * Which questions a reader is told of, since somebody else may read with them: a question about being hurt is not
 * repeated to a supporter, who may be the one, nor written on a paper for a wall. The practitioner reads all.
 */
public final class Discretion {
    private final Assessment assessment;
    private final Audience reader;
    private final Set<ItemId> hidden = new HashSet<>();
    private final Map<ItemId, Text> instead = new HashMap<>();
    private final Set<String> untold = new HashSet<>();

    private Discretion(Assessment assessment, Audience reader) {
        this.assessment = assessment;
        this.reader = reader;
        untold(assessment, "");
        if (reader != Audience.PRACTITIONER) {
            assessment
                    .findings()
                    .forEach(finding ->
                            questions(assessment, finding.when()).forEach(question -> note(finding, question)));
        }
    }

    private void untold(Assessment assessment, String before) {
        assessment.findings().stream()
                .filter(finding -> !finding.isShownTo(reader))
                .forEach(finding -> untold.add(before + finding.id()));
        assessment.items().forEach(item -> {
            if (item.type() instanceof ItemType.Instrument instrument) {
                untold(instrument.assessment(), before + item.id() + ".");
            }
        });
    }

    /** What a reader is told of an assessment. */
    public static Discretion of(Assessment assessment, Audience reader) {
        return new Discretion(assessment, reader);
    }

    private void note(Finding finding, ItemId question) {
        if (!finding.isShownTo(reader)) {
            hidden.add(question);
        }
        finding.ask().ifPresent(words -> instead.putIfAbsent(question, words));
    }

    /** The findings that the reader is told of. */
    public List<FindingResult> shown(List<FindingResult> findings) {
        return findings.stream().filter(result -> tells(result.id())).toList();
    }

    /** The strengths that the reader is told of. */
    public List<StrengthResult> told(List<StrengthResult> strengths) {
        if (strengths.isEmpty()) {
            return List.of();
        }
        Set<String> silent = new SilentStrengths(reader).of(assessment);
        return strengths.stream()
                .filter(result -> !silent.contains(result.id()))
                .toList();
    }

    /** Whether the reader is told of a finding, by the name that it has in an outcome. */
    public boolean tells(String finding) {
        return !untold.contains(finding);
    }

    /** Whether the reader may be told of a question by its own words. */
    public boolean names(ItemId question) {
        return !hidden.contains(question) && !instead.containsKey(question);
    }

    /** What is said in place of a question; nothing where its own words are said, or nothing at all. */
    public Optional<Text> instead(ItemId question) {
        return hidden.contains(question) ? Optional.empty() : Optional.ofNullable(instead.get(question));
    }

    /** What is said to ask a question: its own words, others in their place, or nothing. */
    public <T> Optional<T> asked(ItemId question, Function<Text, T> others, Supplier<Optional<T>> own) {
        return names(question) ? own.get() : instead(question).map(others);
    }

    /** The questions that a condition reads itself: what a total adds up is not what a finding is about. */
    private static Stream<ItemId> questions(Assessment assessment, Condition when) {
        return ItemsRead.references(when, assessment, Set.of(Reference.Kind.CONDITION)).stream()
                .filter(read -> read.kind() == Reference.Kind.ITEM)
                .map(read -> new ItemId(read.name()));
    }
}
