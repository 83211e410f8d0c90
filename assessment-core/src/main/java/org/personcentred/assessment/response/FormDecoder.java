package org.personcentred.assessment.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Problem;

/** From the fields of a form to a {@link Submission}; whatever was typed is kept to the letter. */
final class FormDecoder {
    private FormDecoder() {}

    static Submission decode(Assessment assessment, byte[] body, String prefix) {
        Checked<Map<String, List<String>>> fields = FormBody.decode(body);
        return fields instanceof Checked.Valid<Map<String, List<String>>> valid
                ? decode(assessment, PostedForm.of(valid.value(), prefix))
                : Submission.unreadable(assessment, true, fields.problems());
    }

    static Submission decode(Assessment assessment, PostedForm form) {
        Map<String, List<String>> fields = form.fields();
        List<Problem> tooMuch = FormBody.tooMuch(fields);
        if (!tooMuch.isEmpty()) {
            return Submission.unreadable(assessment, true, tooMuch);
        }
        FormFields sorted = FormFields.of(assessment, fields);
        Optional<RowChange> change = form.first(FieldNames.DO)
                .flatMap(button -> RowChange.read(assessment, button))
                .map(asked -> FormRows.done(assessment, asked, sorted));
        Map<ItemId, Entered> entered = new HashMap<>();
        for (Item item : assessment.items()) {
            if (item.type() instanceof ItemType.Group group) {
                entered.putAll(new FormRows(item, group, sorted, change).entered());
            } else {
                put(item, sorted.typed(item), entered);
            }
        }
        List<Problem> problems = new ArrayList<>(sorted.problems());
        Map<String, Origin.Skip> skipped = skipped(assessment, sorted.skips(), problems);
        Map<ItemId, Submission> within = new HashMap<>();
        sorted.within()
                .forEach((item, inner) ->
                        within.put(item.id(), within(((ItemType.Instrument) item.type()).assessment(), inner)));
        return new Submission(
                assessment,
                entered,
                within,
                circumstances(form).asEntered(asEntered(assessment, sorted)).skipped(skipped),
                sorted.skips(),
                Sending.fromForm(new HashSet<>(fields.getOrDefault(FieldNames.SEEN, List.of())))
                        .beganOn(form.first(FieldNames.BEGAN)),
                refusals(assessment, form),
                problems,
                change,
                Set.of());
    }

    private static Submission within(Assessment assessment, Map<String, List<String>> fields) {
        return decode(assessment, new PostedForm("", fields));
    }

    private static List<Problem> refusals(Assessment assessment, PostedForm form) {
        List<Problem> absence = form.absence(assessment);
        return absence.isEmpty()
                ? Mismatch.find(assessment, form.first(FieldNames.ASSESSMENT), form.first(FieldNames.VERSION), "")
                : absence;
    }

    /** Notes what was typed for an item, if there is anything. */
    static void put(Item item, Map<String, List<String>> typed, Map<ItemId, Entered> entered) {
        if (!typed.isEmpty()) {
            entered.put(item.id(), entered(item, typed));
        }
    }

    /** The form says in which language it is; whatever else somebody may have put there is no language. */
    private static Circumstances circumstances(PostedForm form) {
        return form.first(FieldNames.LANGUAGE)
                .filter(tag -> tag.length() <= Envelope.LONGEST_LANGUAGE && tag.matches(Envelope.LANGUAGE))
                .map(Circumstances.NOT_SAID::language)
                .orElse(Circumstances.NOT_SAID);
    }

    /** What was typed in another unit than that of its question, as it was typed. */
    private static Map<ItemId, String> asEntered(Assessment assessment, FormFields sorted) {
        Map<ItemId, String> asEntered = new LinkedHashMap<>();
        for (Item item : assessment.items()) {
            if (item.type() instanceof ItemType.Number number
                    && !number.alsoIn().isEmpty()) {
                TypedAmount.asEntered(new Question(item), number, sorted.typed(item))
                        .ifPresent(words -> asEntered.put(item.id(), words));
            }
        }
        return asEntered;
    }

    private static Map<String, Origin.Skip> skipped(
            Assessment assessment, Map<String, Map<String, List<String>>> typed, List<Problem> problems) {
        Map<String, Origin.Skip> skipped = new LinkedHashMap<>();
        for (Section section : assessment.sections()) {
            Map<String, List<String>> ofSection = typed.getOrDefault(section.id(), Map.of());
            new TypedSkip(section, ofSection, problems).read().ifPresent(skip -> skipped.put(section.id(), skip));
        }
        return skipped;
    }

    private static Entered entered(Item item, Map<String, List<String>> typed) {
        return entered(item, typed, values -> item.type().accept(new TypedAnswer(item, values)));
    }

    static Entered entered(
            Item item, Map<String, List<String>> typed, Function<Map<String, List<String>>, Reading> read) {
        Question question = new Question(item);
        Reading reading = read.apply(typed);
        Checked<Optional<String>> word = TypedAnswer.only(question.reason(), reasons(item, typed));
        Checked<Optional<String>> comment =
                TypedAnswer.only(question.comment(), typed.getOrDefault(FieldNames.COMMENT, List.of()));
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(word.problems());
        problems.addAll(comment.problems());
        Optional<Unanswered> reason = said(word).flatMap(said -> known(item, said, problems));
        return new Entered(typed, reading.answer(), reason, said(comment).map(Words::of), problems);
    }

    private static Optional<String> said(Checked<Optional<String>> checked) {
        return checked instanceof Checked.Valid<Optional<String>> valid ? valid.value() : Optional.empty();
    }

    /** The reasons given, in the field of their own or among the radios. */
    private static List<String> reasons(Item item, Map<String, List<String>> typed) {
        List<String> words = new ArrayList<>();
        typed.getOrDefault(FieldNames.REASON, List.of()).stream()
                .filter(Words::isSaid)
                .forEach(words::add);
        if (FieldNames.hasRadios(item.type())) {
            typed.getOrDefault("", List.of()).stream()
                    .filter(value -> value.startsWith(FieldNames.REASON_VALUE))
                    .forEach(value -> words.add(value.substring(FieldNames.REASON_VALUE.length())));
        }
        return words;
    }

    private static Optional<Unanswered> known(Item item, String word, List<Problem> problems) {
        if (!Envelope.reasons(item).contains(word)) {
            problems.add(new Question(item).reason().error("REASON_NOT_OFFERED"));
            return Optional.empty();
        }
        return Unanswered.read(word);
    }
}
