package org.personcentred.assessment.studio.change;

import static org.personcentred.assessment.studio.change.Change.Kind.COMPATIBLE;
import static org.personcentred.assessment.studio.change.Change.Kind.RESPONSES;
import static org.personcentred.assessment.studio.change.Change.Kind.SCORES;
import static org.personcentred.assessment.studio.change.Change.Kind.WORDS;

import java.util.List;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Offer;

/** Questions: what can be answered, when it is asked, and in which words. */
record ItemChanges(Noted noted, RestsOn restsOn) {

    void between(Assessment earlier, Assessment later) {
        between(earlier.items(), later.items());
    }

    /** The items of a form, or those in the rows of one group. */
    void between(List<Item> earlier, List<Item> later) {
        Noted.each(earlier, later, item -> item.id().name(), new Noted.Sides<>(this::added, this::removed, this::kept));
    }

    private static String where(Item item) {
        return "item " + item.id().inFormula();
    }

    private void added(Item item) {
        Change.Kind kind = !item.isQuestion() ? WORDS : item.required() ? RESPONSES : COMPATIBLE;
        noted.add(kind, where(item), item.required() ? "is new and has to be answered" : "is new");
    }

    private void removed(Item item) {
        noted.add(item.isQuestion() ? RESPONSES : WORDS, where(item), "is gone");
    }

    private void kept(Item earlier, Item later) {
        String where = where(earlier);
        int before = noted.count();
        new TypeChanges(noted, restsOn, where).between(earlier.type(), later.type());
        new AskedChanges(noted, restsOn).between(where, earlier, later);
        if (earlier.required() != later.required()) {
            noted.add(
                    later.required() ? RESPONSES : COMPATIBLE,
                    where,
                    later.required() ? "has to be answered now" : "need not be answered any more");
        }
        reasons(earlier, later);
        noted.differs(SCORES, where, "counts other points", earlier, later, Item::points);
        noted.differs(SCORES, where, "counts something else where it is not asked", earlier, later, Item::ifNotAsked);
        noted.differs(COMPATIBLE, where, "is answered by somebody else", earlier, later, Item::by);
        words(where, earlier, later);
        noted.otherwise(before, RESPONSES, where, earlier, later);
    }

    private void words(String where, Item earlier, Item later) {
        noted.differs(WORDS, where, "asks in other words", earlier, later, Item::ask);
        noted.differs(
                WORDS,
                where,
                "has another hint",
                earlier,
                later,
                item -> item.help().hint());
        noted.differs(
                WORDS,
                where,
                "has other words for why it is asked",
                earlier,
                later,
                item -> item.help().why());
        noted.differs(
                WORDS,
                where,
                "has other steps of its test",
                earlier,
                later,
                item -> item.help().how());
        noted.differs(
                WORDS,
                where,
                "is asked otherwise in easy read",
                earlier,
                later,
                item -> item.help().easyRead());
        noted.differs(
                WORDS, where, "says something else about where its words come from", earlier, later, Item::wording);
        noted.differs(WORDS, where, "is filled in by browsers in another way", earlier, later, Item::purpose);
        noted.differs(WORDS, where, "calls the row it stands in something else", earlier, later, Item::entry);
        noted.differs(WORDS, where, "rests on other sources", earlier, later, Item::evidence);
    }

    /** Every question takes the five reasons; only kinds of them are the instrument's own. */
    private void reasons(Item earlier, Item later) {
        List<Unanswered> kinds = kinds(later);
        if (!kinds.containsAll(kinds(earlier))) {
            noted.add(RESPONSES, where(earlier), "no longer takes a kind of reason that it took");
        } else if (!kinds.equals(kinds(earlier)) || !reasons(earlier).equals(reasons(later))) {
            noted.add(COMPATIBLE, where(earlier), "offers other reasons for leaving it open");
        } else {
            noted.differs(WORDS, where(earlier), "words a reason differently", earlier, later, Item::mayBe);
        }
    }

    private static List<Unanswered> reasons(Item item) {
        return item.mayBe().stream().map(Offer::reason).toList();
    }

    private static List<Unanswered> kinds(Item item) {
        return reasons(item).stream().filter(reason -> !reason.kind().isEmpty()).toList();
    }
}
