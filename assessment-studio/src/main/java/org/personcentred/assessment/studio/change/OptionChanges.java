package org.personcentred.assessment.studio.change;

import static org.personcentred.assessment.studio.change.Change.Kind.COMPATIBLE;
import static org.personcentred.assessment.studio.change.Change.Kind.RESPONSES;
import static org.personcentred.assessment.studio.change.Change.Kind.SCORES;
import static org.personcentred.assessment.studio.change.Change.Kind.WORDS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Option;

/** The options of one item. */
record OptionChanges(Noted noted, String item) {

    void between(List<Option> earlier, List<Option> later) {
        Noted.each(
                earlier,
                later,
                Option::id,
                new Noted.Sides<>(
                        added -> noted.add(COMPATIBLE, item, "has a new option " + added.id()),
                        removed -> noted.add(RESPONSES, item, "no longer has the option " + removed.id()),
                        this::kept));
        List<String> before = ids(earlier, later);
        if (!before.equals(ids(later, earlier))) {
            noted.add(WORDS, item, "has its options in another order");
        }
    }

    private static List<String> ids(List<Option> these, List<Option> others) {
        List<String> known = others.stream().map(Option::id).toList();
        return these.stream().map(Option::id).filter(known::contains).toList();
    }

    private void kept(Option earlier, Option later) {
        String where = item + ", option " + earlier.id();
        int before = noted.count();
        if (!Essence.isSame(earlier.points(), later.points())) {
            noted.add(SCORES, where, "had " + points(earlier.points()) + " and has " + points(later.points()));
        }
        noted.differs(SCORES, where, "stands for another reason, or for none", earlier, later, Option::means);
        if (earlier.exclusive() != later.exclusive()) {
            noted.add(
                    later.exclusive() ? RESPONSES : COMPATIBLE,
                    where,
                    later.exclusive() ? "cannot be chosen with others now" : "can be chosen with others now");
        }
        noted.differs(WORDS, where, "has another label", earlier, later, Option::label);
        noted.differs(WORDS, where, "has another hint", earlier, later, Option::hint);
        noted.otherwise(before, RESPONSES, where, earlier, later);
    }

    private static String points(Optional<BigDecimal> points) {
        return points.map(number -> "points " + number.toPlainString()).orElse("no points");
    }
}
