package org.personcentred.assessment.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.response.Draft;
import org.personcentred.assessment.response.FormBody;
import org.personcentred.assessment.response.PostedForm;

/**
 * How somebody goes through an assessment page by page: a question that is known not to be asked is no page, one that may
 * be is. It is the same for everybody and can be used from any thread; what one person typed is in a {@link Draft}.
 *
 * @param assessment what is asked
 * @param by         how much is asked on one page
 * @param answeredBy who answers: it chooses who is spoken to, and the response keeps it
 * @param ownPart    whether only those questions are asked that whoever answers is meant to answer
 * @param given      answers that the host knows already, whose questions are not asked
 * @param completedOn the day, where rules read it
 */
public record Journey(
        Assessment assessment,
        By by,
        Optional<Audience> answeredBy,
        boolean ownPart,
        Map<ItemId, Answer> given,
        Optional<LocalDate> completedOn) {
    public Journey {
        given = Map.copyOf(given);
    }

    /** One question at a time. */
    public static Journey of(Assessment assessment) {
        return new Journey(assessment, By.QUESTION, Optional.empty(), false, Map.of(), Optional.empty());
    }

    /** The same, one section at a time. */
    public Journey bySection() {
        return new Journey(assessment, By.SECTION, answeredBy, ownPart, given, completedOn);
    }

    /** The same, answered by somebody. */
    public Journey answeredBy(Audience audience) {
        return new Journey(assessment, by, Optional.of(audience), ownPart, given, completedOn);
    }

    /** The same without the questions that are for somebody else to answer, who can go on with the same draft. */
    public Journey ownPartOnly() {
        return new Journey(assessment, by, answeredBy, true, given, completedOn);
    }

    /**
     * The same with answers that the host knows already. They are not kept in the draft.
     *
     * @throws IllegalArgumentException if the assessment does not let hosts give one of them
     */
    public Journey given(Map<ItemId, Answer> known) {
        if (!assessment.given().containsAll(known.keySet())) {
            throw new IllegalArgumentException("a host can give " + assessment.given());
        }
        return new Journey(assessment, by, answeredBy, ownPart, known, completedOn);
    }

    /** The same, completed on this day. */
    public Journey completedOn(LocalDate day) {
        return new Journey(assessment, by, answeredBy, ownPart, given, Optional.of(day));
    }

    /** Who reads the pages: who answers, or else the first of those the assessment is mostly for. */
    public Audience reader() {
        return answeredBy
                .or(() -> assessment.about().answeredBy().stream().findFirst())
                .orElse(Audience.PERSON);
    }

    /**
     * The page that somebody wants to see.
     *
     * @param draft what was typed so far; of an earlier version, it is taken over and every page is to be looked at again
     * @param page  its name, or null where none is asked for; of one that is not there, or of none, the page is shown at
     *              which they left off
     * @throws IllegalArgumentException if the draft belongs to another assessment
     */
    public Visit open(Draft draft, @Nullable String page) {
        return new Way(this, draft).open(page == null ? "" : page);
    }

    /** The page at which somebody left off. */
    public Visit open(Draft draft) {
        return open(draft, "");
    }

    /**
     * What comes of a page that was posted: the draft to keep, and the page to show next.
     *
     * @param fields the values of each field by its name
     * @throws IllegalArgumentException if the draft belongs to another assessment, or a value is null
     */
    public Visit post(Draft draft, Map<String, List<String>> fields) {
        return post(draft, fields, "");
    }

    /**
     * The same where several forms stand on a page: only the fields whose names begin with a prefix are read. A post
     * without a page of this form changes nothing, and its problem says so.
     *
     * @throws IllegalArgumentException if the draft belongs to another assessment, a value is null, or {@link
     *     PostedForm#isPrefix} does not take the prefix
     */
    public Visit post(Draft draft, Map<String, List<String>> fields, String prefix) {
        return new Posting(this, draft, PostedForm.of(fields, prefix)).visit();
    }

    /** The same of a body, {@code application/x-www-form-urlencoded} in UTF-8; one that cannot be read changes nothing. */
    public Visit post(Draft draft, byte[] body) {
        return post(draft, body, "");
    }

    /** The same of a body where several forms stand on a page. */
    public Visit post(Draft draft, byte[] body, String prefix) {
        Checked<Map<String, List<String>>> fields = FormBody.decode(body);
        return fields instanceof Checked.Valid<Map<String, List<String>>> valid
                ? post(draft, valid.value(), prefix)
                : open(draft).with(fields.problems());
    }

    boolean isFor(Section section, Item item) {
        return !ownPart || item.by().or(section::by).map(reader()::equals).orElse(true);
    }
}
