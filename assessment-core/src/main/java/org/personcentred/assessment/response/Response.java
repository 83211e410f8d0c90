package org.personcentred.assessment.response;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Row;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;

/**
 * A checked response. It comes only from {@link ResponseChecker} and carries its assessment, so that answers and rules
 * cannot be mixed up.
 */
public final class Response {
    private final Assessment assessment;
    private final Map<ItemId, Answer> answers;
    private final Map<ItemId, Unanswered> unanswered;
    private final Map<ItemId, String> comments;
    private final Map<ItemId, Response> within;
    private final Circumstances circumstances;

    Response(
            Assessment assessment,
            Map<ItemId, Answer> answers,
            Map<ItemId, Unanswered> unanswered,
            Map<ItemId, String> comments,
            Map<ItemId, Response> within,
            Circumstances circumstances) {
        this.assessment = assessment;
        this.answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        this.unanswered = Collections.unmodifiableMap(new LinkedHashMap<>(unanswered));
        this.comments = Collections.unmodifiableMap(new LinkedHashMap<>(comments));
        this.within = Collections.unmodifiableMap(new LinkedHashMap<>(within));
        this.circumstances = circumstances;
    }

    /** The same answers, with the assessment in another language. */
    public Response in(String tag) {
        return new Response(assessment.in(tag), answers, unanswered, comments, within, circumstances);
    }

    /** What was answered. */
    public Assessment assessment() {
        return assessment;
    }

    /** The answers, in the order of the form. */
    public Map<ItemId, Answer> answers() {
        return answers;
    }

    /** The answer to an item, if there is one; also to one in a row of a group. */
    public Optional<Answer> answer(ItemId item) {
        return Optional.ofNullable(item.isInRow() ? row(item).answers().get(item.inFormula()) : answers.get(item));
    }

    /** Why an item was left open, where that was said; also of one in a row of a group. */
    public Optional<Unanswered> unanswered(ItemId item) {
        return Optional.ofNullable(
                item.isInRow() ? row(item).unanswered().get(item.inFormula()) : unanswered.get(item));
    }

    /** The person's own words beside an item, also of one in a row of a group. */
    public Optional<String> comment(ItemId item) {
        return Optional.ofNullable(item.isInRow() ? row(item).comments().get(item.inFormula()) : comments.get(item));
    }

    /** The items of the form, each group followed by those of the rows that were given. */
    public List<Item> items() {
        return assessment.itemsWithRows().stream()
                .filter(item -> !item.id().isInRow()
                        || answers.get(item.id().group()) instanceof Answer.Rows rows
                                && item.id().row() < rows.rows().size())
                .toList();
    }

    private Row row(ItemId item) {
        return answers.get(item.group()) instanceof Answer.Rows rows
                        && item.row() < rows.rows().size()
                ? rows.rows().get(item.row())
                : Row.of(Optional.empty());
    }

    /** Why questions were left open, where that was said, in the order of the form. */
    public Map<ItemId, Unanswered> unanswered() {
        return unanswered;
    }

    /** The person's own words beside questions, in the order of the form. */
    public Map<ItemId, String> comments() {
        return comments;
    }

    /** The responses to other assessments, by the item at which each stands, in the order of the form. */
    public Map<ItemId, Response> within() {
        return within;
    }

    /** The day it was completed. */
    public Optional<LocalDate> completedOn() {
        return circumstances.completedOn();
    }

    /** Who answered. */
    public Optional<Audience> answeredBy() {
        return circumstances.answeredBy();
    }

    /** The language it was answered in, as a BCP 47 tag. */
    public Optional<String> language() {
        return circumstances.language();
    }

    /** Where single answers came from, and which sections were passed over. */
    public Origin origin() {
        return circumstances.origin();
    }
}
