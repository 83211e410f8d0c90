package org.personcentred.assessment.render.form;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.render.component.Foreign;
import org.personcentred.assessment.render.words.AnswerInWords;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.Entered;
import org.personcentred.assessment.response.FieldNames;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseChecker;
import org.personcentred.assessment.response.Submission;

/** What was answered so far, in words; what cannot be read, as it was typed. */
final class Answered {
    private final Voice voice;
    private final Submission submission;

    Answered(Voice voice, Submission submission) {
        this.voice = voice;
        this.submission = submission;
    }

    /** What was said to an item, a line each; where nothing was, one that says so. */
    List<String> lines(Item item) {
        Entered entered = submission.entered(item);
        List<String> lines = new ArrayList<>(answer(item, entered));
        entered.comment()
                .map(Foreign::typed)
                .map(words -> voice.say("check.comment", "words", words))
                .ifPresent(lines::add);
        return submission.isOpen(item) && !(item.type() instanceof ItemType.Calculated)
                ? Stream.concat(Stream.of(voice.say("check.none")), lines.stream())
                        .toList()
                : lines;
    }

    private List<String> answer(Item item, Entered entered) {
        if (item.type() instanceof ItemType.Calculated calculated) {
            return List.of(worked(item, calculated));
        }
        Optional<Submission> within = submission.within(item);
        if (within.isPresent() && entered.reason().isEmpty()) {
            return within(within.get());
        }
        if (!entered.problems().isEmpty()) {
            return List.of(typed(entered));
        }
        if (entered.answer().orElse(null) instanceof Answer.Rows rows && item.type() instanceof ItemType.Group group) {
            return rows(group, rows.rows().size());
        }
        return entered
                .answer()
                .map(answer -> inWords(item, answer))
                .or(() -> entered.reason().map(why -> voice.reason(item, why)))
                .stream()
                .toList();
    }

    private String inWords(Item item, Answer answer) {
        return answer.accept(new AnswerInWords(voice, item, asEntered(item)));
    }

    /** What was entered in another unit, which is known once all that was entered can be read. */
    private Optional<String> asEntered(Item item) {
        boolean several = item.type() instanceof ItemType.Number number
                && !number.alsoIn().isEmpty();
        return several && ResponseChecker.check(submission) instanceof Checked.Valid<Response> valid
                ? Optional.ofNullable(valid.value().origin().asEntered().get(item.id()))
                : Optional.empty();
    }

    private String worked(Item item, ItemType.Calculated calculated) {
        return ResponseChecker.readable(submission)
                .score(item.id().name())
                .value()
                .number()
                .map(number ->
                        voice.amount(number.setScale(calculated.decimals(), RoundingMode.HALF_UP), calculated.unit()))
                .orElseGet(() -> voice.say("calculated.not_yet"));
    }

    private static String typed(Entered entered) {
        return String.join(
                " ",
                entered.typed().entrySet().stream()
                        .filter(field -> !field.getKey().equals(FieldNames.COMMENT))
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(field -> field.getValue().stream())
                        .filter(value -> !value.isBlank())
                        .map(Foreign::typed)
                        .toList());
    }

    private List<String> rows(ItemType.Group group, int count) {
        if (count == 0) {
            return List.of(voice.say("rows.none", "entry", voice.say(group.entry())));
        }
        return group.rows().subList(0, count).stream().flatMap(this::said).toList();
    }

    private List<String> within(Submission inner) {
        return new Answered(voice.within(inner.assessment()), inner)
                .said(inner.assessment().items())
                .toList();
    }

    private Stream<String> said(List<Item> items) {
        Facts facts = ResponseChecker.readable(submission);
        return items.stream()
                .filter(Item::isQuestion)
                .filter(item -> !submission.isOpen(item)
                        || submission.entered(item).comment().isPresent()
                        || facts.asked(item).isMet())
                .map(item -> voice.say(
                        "answer.to",
                        "question",
                        voice.asked(item),
                        "answer",
                        String.join(voice.say("list.comma"), lines(item))));
    }
}
