package org.personcentred.assessment.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.document.Pointer;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/** Reads from a form whether a section is passed over, why, and who looks at it instead. */
final class TypedSkip {
    private final Section section;
    private final Map<String, List<String>> typed;
    private final List<Problem> problems;

    TypedSkip(Section section, Map<String, List<String>> typed, List<Problem> problems) {
        this.section = section;
        this.typed = typed;
        this.problems = problems;
    }

    /** Why a section is passed over: its place in a response and in a form. */
    static Place place(Section section) {
        return place(section, FieldNames.SKIP, "why");
    }

    private static Place place(Section section, String part, String key) {
        String pointer = Pointer.child(Pointer.child(Pointer.child(Pointer.ROOT, "skipped"), section.id()), key);
        String words = Question.cut(section.title().to(Audience.PERSON).strip());
        return new Place(pointer, FieldNames.of(section, part), words);
    }

    /** Whether it is, noting what cannot be read. */
    Optional<Origin.Skip> read() {
        Place why = place(section);
        Place who = place(section, FieldNames.SKIP_WHO, "who");
        Optional<String> word = only(why, FieldNames.SKIP);
        Optional<String> name = only(who, FieldNames.SKIP_WHO).map(Words::of).filter(words -> fits(who, words));
        if (word.isEmpty() && name.isPresent()) {
            problems.add(why.error("SKIP_WITHOUT_WHY"));
        }
        if (word.isPresent() && !Envelope.SKIPS.contains(word.get())) {
            problems.add(why.error("REASON_NOT_OFFERED"));
            return Optional.empty();
        }
        return word.map(said -> new Origin.Skip(said, name));
    }

    private Optional<String> only(Place place, String part) {
        Checked<Optional<String>> value = TypedAnswer.only(place, typed.getOrDefault(part, List.of()));
        problems.addAll(new ArrayList<>(value.problems()));
        return value instanceof Checked.Valid<Optional<String>> valid ? valid.value() : Optional.empty();
    }

    private boolean fits(Place place, String words) {
        Optional<String> refused = Words.firstRefused(words);
        boolean tooLong = Words.length(words) > Envelope.LONGEST_NOTE;
        if (refused.isPresent()) {
            problems.add(place.error("COMMENT_CHARACTER", Map.of("character", refused.get())));
        } else if (tooLong) {
            problems.add(place.error("COMMENT_TOO_LONG", Map.of("limit", "" + Envelope.LONGEST_NOTE)));
        }
        return refused.isEmpty() && !tooLong;
    }
}
