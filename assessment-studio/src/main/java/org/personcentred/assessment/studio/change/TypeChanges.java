package org.personcentred.assessment.studio.change;

import static org.personcentred.assessment.studio.change.Change.Kind.COMPATIBLE;
import static org.personcentred.assessment.studio.change.Change.Kind.RESPONSES;
import static org.personcentred.assessment.studio.change.Change.Kind.SCORES;
import static org.personcentred.assessment.studio.change.Change.Kind.WORDS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.DateLimit;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Measure;
import org.personcentred.assessment.definition.Steps;

/** What an item takes as an answer: narrower limits no longer take what was taken. */
final class TypeChanges {
    private final Noted noted;
    private final RestsOn restsOn;
    private final String where;

    TypeChanges(Noted noted, RestsOn restsOn, String where) {
        this.noted = noted;
        this.restsOn = restsOn;
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

    private void measure(Measure earlier, Measure later) {
        noted.differs(RESPONSES, where, "is in another unit", earlier, later, Measure::unit);
        int lowest = order(later.lowest(), earlier.lowest());
        int highest = order(later.highest(), earlier.highest());
        limit("the least is " + later.lowest().toPlainString(), lowest > 0, lowest < 0);
        limit("the most is " + later.highest().toPlainString(), highest < 0, highest > 0);
        most("the number of decimals", earlier.decimals(), later.decimals());
        noted.differs(COMPATIBLE, where, "asks back at other numbers", earlier, later, Measure::plausible);
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
            ItemType.Number other = (ItemType.Number) later;
            measure(number.measure(), other.measure());
            if (!number.alsoIn().isEmpty()
                    && other.measure().decimals() > number.measure().decimals()) {
                noted.add(RESPONSES, where, "turns what is entered in another unit into more decimals");
            }
            boolean lost = !other.alsoIn().containsAll(number.alsoIn());
            noted.differs(
                    lost ? RESPONSES : COMPATIBLE,
                    where,
                    lost ? "can no longer be entered in every unit of before" : "can be entered in other units",
                    number,
                    other,
                    ItemType.Number::alsoIn);
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
                    "less of a date is " + (other.coarsest().compareTo(date.coarsest()) < 0 ? "refused" : "taken"),
                    other.coarsest().compareTo(date.coarsest()) < 0,
                    other.coarsest().compareTo(date.coarsest()) > 0);
            dateLimit("later than", date.notAfter(), other.notAfter(), 1);
            dateLimit("earlier than", date.notBefore(), other.notBefore(), -1);
            return null;
        }

        /** The numbers of a scale that lie between both ends of another. */
        private static List<Integer> within(Steps steps, Steps other) {
            return steps.each().stream()
                    .filter(number -> other.lowest() <= number && number <= other.highest())
                    .toList();
        }

        /** A limit that moves with the day of completion is compared with none but its like. */
        private void dateLimit(String side, Optional<DateLimit> before, Optional<DateLimit> after, int sign) {
            String now = after.map(limit -> side + " " + limit.word() + " are refused")
                    .orElse(side + " " + before.map(DateLimit::word).orElse("") + " are taken");
            boolean moved = !before.equals(after);
            boolean wider = after.isEmpty()
                    || before.orElse(null) instanceof DateLimit.Day one
                            && after.get() instanceof DateLimit.Day other
                            && other.date().compareTo(one.date()) * sign > 0;
            limit("days " + now, moved && !wider, moved && wider);
        }

        @Override
        public Void trials(ItemType.Trials trials) {
            ItemType.Trials other = (ItemType.Trials) later;
            measure(trials.measure(), other.measure());
            least("the least number of measurements", trials.least(), other.least());
            most("the most measurements", trials.most(), other.most());
            noted.differs(SCORES, where, "lets another measurement count", trials, other, ItemType.Trials::take);
            noted.differs(
                    RESPONSES, where, "is measured on both sides, or no longer", trials, other, ItemType.Trials::sided);
            return null;
        }

        @Override
        public Void scale(ItemType.Scale scale) {
            Steps steps = scale.steps();
            Steps other = ((ItemType.Scale) later).steps();
            least("the least", steps.lowest(), other.lowest());
            most("the most", steps.highest(), other.highest());
            boolean allFit = other.each().containsAll(within(steps, other));
            if (!allFit || steps.step() != other.step()) {
                noted.add(allFit ? COMPATIBLE : RESPONSES, where, "goes in other steps");
            }
            noted.differs(WORDS, where, "words its numbers differently", steps, other, Steps::meanings);
            noted.differs(
                    WORDS, where, "is laid out differently", scale, (ItemType.Scale) later, ItemType.Scale::slider);
            return null;
        }

        @Override
        public Void time(ItemType.Time time) {
            return null;
        }

        @Override
        public Void instrument(ItemType.Instrument instrument) {
            ItemType.Instrument other = (ItemType.Instrument) later;
            String name = name(instrument);
            if (!name.equals(name(other))) {
                noted.add(RESPONSES, where, "uses " + name(other) + " where it used " + name);
            } else {
                Changes.between(instrument.assessment(), other.assessment())
                        .all()
                        .forEach(change ->
                                noted.add(change.kind(), where + ", " + name + ", " + change.where(), change.what()));
            }
            boolean before = shorter(other.reuse(), instrument.reuse());
            limit("the age of answers that are used again", before, shorter(instrument.reuse(), other.reuse()));
            return null;
        }

        private static String name(ItemType.Instrument instrument) {
            return instrument.assessment().id() + "@" + instrument.assessment().version();
        }

        private static boolean shorter(Optional<Period> one, Optional<Period> other) {
            LocalDate day = LocalDate.of(2001, 1, 1);
            return day.plus(one.orElse(Period.ZERO)).isBefore(day.plus(other.orElse(Period.ZERO)));
        }

        @Override
        public Void group(ItemType.Group group) {
            ItemType.Group other = (ItemType.Group) later;
            least("the least number of rows", group.least(), other.least());
            most("the most rows", group.most(), other.most());
            noted.differs(WORDS, where, "calls its rows something else", group, other, ItemType.Group::entry);
            new ItemChanges(noted, restsOn).between(group.items(), other.items());
            return null;
        }

        @Override
        public Void calculated(ItemType.Calculated calculated) {
            ItemType.Calculated other = (ItemType.Calculated) later;
            noted.formula(where, calculated.formula(), other.formula());
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
