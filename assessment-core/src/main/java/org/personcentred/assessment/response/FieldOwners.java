package org.personcentred.assessment.response;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Section;

/** Whose a field of a form is: a question's, also where it is in a row or in another assessment within, or a section's. */
public final class FieldOwners {
    private final Set<String> questions = new HashSet<>();
    private final Set<String> skips = new HashSet<>();

    private FieldOwners(Assessment assessment) {
        assessment.items().stream()
                .filter(Item::isQuestion)
                .forEach(item -> questions.add(item.id().name()));
        assessment.sections().stream()
                .filter(Section::skippable)
                .forEach(section -> skips.add(FieldNames.of(section, FieldNames.SKIP)));
    }

    /** Of an assessment. */
    public static FieldOwners of(Assessment assessment) {
        return new FieldOwners(assessment);
    }

    /** The question's own name, or of a section {@code eyes.skip}; nothing where it is nobody's. */
    public Optional<String> of(String field) {
        for (String skip : skips) {
            if (field.equals(skip) || field.startsWith(skip + ".")) {
                return Optional.of(skip);
            }
        }
        int dot = field.indexOf('.');
        return Optional.of(dot < 0 ? field : field.substring(0, dot)).filter(questions::contains);
    }
}
