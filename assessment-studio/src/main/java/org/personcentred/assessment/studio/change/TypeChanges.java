package org.personcentred.assessment.studio.change;

import static org.personcentred.assessment.studio.change.Change.Kind.COMPATIBLE;
import static org.personcentred.assessment.studio.change.Change.Kind.RESPONSES;
import static org.personcentred.assessment.studio.change.Change.Kind.SCORES;
import static org.personcentred.assessment.studio.change.Change.Kind.WORDS;

import java.math.BigDecimal;
import org.personcentred.assessment.definition.ItemType;

/** What an item takes as an answer: narrower limits no longer take what was taken. */
final class TypeChanges {
    private final Noted noted;
    private final String where;

    TypeChanges(Noted noted, String where) {
        this.noted = noted;
        this.where = where;
    }

    void between(ItemType earlier, ItemType later) {
        int before = noted.count();
        if (earlier.getClass() != later.getClass()) {
            noted.add(RESPONSES, where, "takes another type of answer");
            return;
        }
        earlier.accept(new Against(later));
        noted.otherwise(before, RESPONSES, where, earlier, later);
    }

    /** A limit that matters to what was answered: widening it lets more in. */
    private void limit(String what, boolean narrower, boolean wider) {
        if (narrower) {
            noted.add(RESPONSES, where, "takes less: " + what);
        } else if (wider) {
            noted.add(COMPATIBLE, where, "takes more: " + what);
        }
    }

    private void least(String what, int earlier, int later) {
        limit(what + " is " + later, later > earlier, later < earlier);
    }

    private void most(String what, int earlier, int later) {
        limit(what + " is " + later, later < earlier, later > earlier);
    }

    private void measure(ItemType.Measure earlier, ItemType.Measure later) {
        noted.differs(RESPONSES, where, "is in another unit", earlier, later, ItemType.Measure::unit);
        int lowest = order(later.lowest(), earlier.lowest());
        int highest = order(later.highest(), earlier.highest());
        limit("the least is " + later.lowest().toPlainString(), lowest > 0, lowest < 0);
        limit("the most is " + later.highest().toPlainString(), highest < 0, highest > 0);
        most("the number of decimals", earlier.decimals(), later.decimals());
        noted.differs(COMPATIBLE, where, "asks back at other numbers", earlier, later, ItemType.Measure::plausible);
    }

    private static int order(BigDecimal later, BigDecimal earlier) {
        return later.compareTo(earlier);
    }

    /** The earlier type against a later one of the same kind. */
    private final class Against implements ItemType.Visitor<Void> {
        private final ItemType later;

        private Against(ItemType later) {
            this.later = later;
        }

        @Override
        public Void choice(ItemType.Choice choice) {
            new OptionChanges(noted, where).between(choice.options(), later.options());
            noted.differs(
                    WORDS, where, "is laid out differently", choice, (ItemType.Choice) later, ItemType.Choice::layout);
            return null;
        }

        @Override
        public Void choices(ItemType.Choices choices) {
            new OptionChanges(noted, where).between(choices.options(), later.options());
            most("the number of choices", choices.atMost(), ((ItemType.Choices) later).atMost());
            return null;
        }

        @Override
        public Void number(ItemType.Number number) {
            measure(number.measure(), ((ItemType.Number) later).measure());
            return null;
        }

        @Override
        public Void text(ItemType.Text text) {
            most("the number of characters", text.longest(), ((ItemType.Text) later).longest());
            noted.differs(
                    WORDS, where, "shows another number of lines", text, (ItemType.Text) later, ItemType.Text::lines);
            return null;
        }

        @Override
        public Void date(ItemType.Date date) {
            ItemType.Date other = (ItemType.Date) later;
            noted.differs(RESPONSES, where, "asks for another part of a date", date, other, ItemType.Date::precision);
            limit(
                    "days to come are " + (other.notAfterToday() ? "refused" : "taken"),
                    other.notAfterToday() && !date.notAfterToday(),
                    !other.notAfterToday() && date.notAfterToday());
            return null;
        }

        @Override
        public Void trials(ItemType.Trials trials) {
            ItemType.Trials other = (ItemType.Trials) later;
            measure(trials.measure(), other.measure());
            least("the least number of measurements", trials.least(), other.least());
            most("the most measurements", trials.most(), other.most());
            noted.differs(SCORES, where, "lets another measurement count", trials, other, ItemType.Trials::take);
            return null;
        }

        @Override
        public Void group(ItemType.Group group) {
            ItemType.Group other = (ItemType.Group) later;
            least("the least number of rows", group.least(), other.least());
            most("the most rows", group.most(), other.most());
            noted.differs(WORDS, where, "calls its rows something else", group, other, ItemType.Group::entry);
            new ItemChanges(noted).between(group.items(), other.items());
            return null;
        }

        @Override
        public Void calculated(ItemType.Calculated calculated) {
            ItemType.Calculated other = (ItemType.Calculated) later;
            noted.differs(SCORES, where, "is worked out differently", calculated, other, ItemType.Calculated::formula);
            noted.differs(SCORES, where, "is in another unit", calculated, other, ItemType.Calculated::unit);
            noted.differs(
                    WORDS, where, "shows another number of decimals", calculated, other, ItemType.Calculated::decimals);
            noted.differs(WORDS, where, "is shown or hidden", calculated, other, ItemType.Calculated::show);
            return null;
        }

        @Override
        public Void note(ItemType.Note note) {
            return null;
        }
    }
}
