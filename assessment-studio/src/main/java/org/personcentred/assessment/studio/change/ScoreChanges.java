package org.personcentred.assessment.studio.change;

import static org.personcentred.assessment.studio.change.Change.Kind.COMPATIBLE;
import static org.personcentred.assessment.studio.change.Change.Kind.SCORES;
import static org.personcentred.assessment.studio.change.Change.Kind.WORDS;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.BandSet;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Wording;

/** Scores and their bands. */
record ScoreChanges(Noted noted) {

    void between(Assessment earlier, Assessment later) {
        Noted.each(
                List.copyOf(earlier.scores().values()),
                List.copyOf(later.scores().values()),
                Score::id,
                new Noted.Sides<>(
                        added -> noted.add(COMPATIBLE, where(added), "is new"),
                        removed -> noted.add(SCORES, where(removed), "is gone"),
                        this::kept));
    }

    private static String where(Score score) {
        return "score " + score.id();
    }

    private void kept(Score earlier, Score later) {
        String where = where(earlier);
        int before = noted.count();
        if (saysOtherWords(earlier.formula(), later.formula())) {
            noted.add(WORDS, where, "says in other words why it has no value");
        } else if (!earlier.formula().equals(later.formula())) {
            noted.add(SCORES, where, "was " + Wording.of(earlier.formula()) + " and is " + Wording.of(later.formula()));
        }
        noted.differs(SCORES, where, "has another range", earlier, later, Score::range);
        noted.differs(SCORES, where, "is read in another direction", earlier, later, Score::direction);
        noted.differs(SCORES, where, "has another unit", earlier, later, Score::unit);
        noted.differs(SCORES, where, "is worked out elsewhere, or no longer is", earlier, later, Score::entered);
        noted.differs(SCORES, where, "has another size of change that matters", earlier, later, Score::change);
        bands(where, earlier, later);
        noted.differs(SCORES, where, "has another set of bands in force", earlier, later, ScoreChanges::setInForce);
        noted.differs(
                COMPATIBLE,
                where,
                "has other rival sets of bands",
                earlier,
                later,
                score -> score.banding().sets());
        noted.caveats(where, earlier.caveats(), later.caveats());
        noted.differs(COMPATIBLE, where, "is shown to others", earlier, later, Score::showTo);
        noted.differs(WORDS, where, "has another title", earlier, later, Score::title);
        noted.differs(WORDS, where, "shows another number of decimals", earlier, later, Score::places);
        noted.differs(WORDS, where, "rests on other sources", earlier, later, Score::evidence);
        noted.otherwise(before, SCORES, where, earlier, later);
    }

    /** What is worked out is the same, and where it has no value too. */
    private static boolean saysOtherWords(Expression earlier, Expression later) {
        return earlier instanceof Expression.Unless one
                && later instanceof Expression.Unless other
                && !one.say().equals(other.say())
                && one.when().equals(other.when())
                && one.formula().equals(other.formula());
    }

    private static Optional<String> setInForce(Score score) {
        return score.banding().set().map(BandSet::id);
    }

    private void bands(String where, Score earlier, Score later) {
        Noted.each(
                earlier.bands(),
                later.bands(),
                Band::id,
                new Noted.Sides<>(
                        added -> noted.add(
                                earlier.bands().isEmpty() ? COMPATIBLE : SCORES, where, "has a new band " + added.id()),
                        removed -> noted.add(SCORES, where, "no longer has the band " + removed.id()),
                        (one, other) -> band(where, one, other)));
    }

    private void band(String score, Band earlier, Band later) {
        String where = score + ", band " + earlier.id();
        int before = noted.count();
        noted.differs(SCORES, where, "begins elsewhere", earlier, later, Band::from);
        noted.differs(SCORES, where, "ends elsewhere", earlier, later, band -> List.of(band.to(), band.below()));
        noted.differs(SCORES, where, "takes the place of other bands in other cases", earlier, later, Band::over);
        noted.differs(WORDS, where, "has another label", earlier, later, Band::label);
        noted.otherwise(before, SCORES, where, earlier, later);
    }
}
