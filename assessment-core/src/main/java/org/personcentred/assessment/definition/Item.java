package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Condition;

/**
 * A question, a measurement or a note.
 *
 * @param id       its name
 * @param ask      the question, or the words of a note
 * @param help     what helps to answer it
 * @param asked    whether it is asked at all: its own condition and that of its section
 * @param required whether the form can be submitted without an answer or a reason
 * @param by       who answers it, where that is not everybody
 * @param mayBe    the reasons for leaving it open that the form offers
 * @param type     what is answered
 * @param points   what its answers count, beside what its options say
 * @param ifNotAsked what it counts in scores where it is not asked
 * @param wording  where its words come from
 * @param purpose  an HTML autocomplete purpose, for people who answer for themselves
 * @param entry    what the row it stands in is called, as "goal"; nothing outside of groups
 * @param evidence keys of the sources it rests on
 */
public record Item(
        ItemId id,
        Text ask,
        Help help,
        Condition asked,
        boolean required,
        Optional<Audience> by,
        List<Offer> mayBe,
        ItemType type,
        Points points,
        Optional<NotAsked> ifNotAsked,
        Optional<Wording> wording,
        Optional<String> purpose,
        Optional<Text> entry,
        List<String> evidence) {
    public Item {
        mayBe = List.copyOf(mayBe);
        evidence = List.copyOf(evidence);
    }

    /** Where the words of an item come from. */
    public enum Wording {
        /** The instrument's, to the letter. */
        VERBATIM,
        /** Ours. */
        OWN,
        /** Ours, saying what the instrument says. */
        PARAPHRASE,
        /** Only a name for the item; its words come with a licence, from {@code text/licensed.yaml}. */
        SLOT
    }

    /**
     * What an item counts in scores where it is not asked.
     *
     * @param points the points it then counts
     * @param when   only where this holds; where its question falls away for another cause it does not apply
     */
    public record NotAsked(BigDecimal points, Condition when) {}

    /** Whether it can be answered at all. */
    public boolean isQuestion() {
        return !(type instanceof ItemType.Note || type instanceof ItemType.Calculated);
    }

    /** The conditions that choose what its answers count. */
    public Stream<Condition> scaleConditions() {
        return points.scales().stream().map(Points.Scale::when);
    }

    /** Whether it depends on other answers. */
    public boolean isConditional() {
        return !asked.equals(Condition.ALWAYS);
    }

    /** The same item as the form around another assessment calls it: its name after that of the item where that stands. */
    public Item within(ItemId outer) {
        ItemType inner = type instanceof ItemType.Group group
                ? group.with(group.rows().stream()
                        .map(row -> row.stream().map(item -> item.within(outer)).toList())
                        .toList())
                : type;
        return new Item(
                new ItemId(outer + "." + id),
                ask,
                help,
                asked,
                required,
                by,
                mayBe,
                inner,
                points,
                ifNotAsked,
                wording,
                purpose,
                entry,
                evidence);
    }
}
