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
        noted.formula(where, earlier.formula(), later.formula());
        noted.differs(SCORES, where, "has another range", earlier, later, Score::range);
        noted.differs(SCORES, where, "is read in another direction", earlier, later, Score::direction);
        noted.differs(SCORES, where, "has another unit", earlier, later, Score::unit);
        noted.differs(SCORES, where, "is worked out elsewhere, or no longer is", earlier, later, Score::entered);
        noted.differs(SCORES, where, "has another size of change that matters", earlier, later, Score::change);
        bands(where, earlier.bands(), later.bands(), SCORES);
        noted.differs(SCORES, where, "has another set of bands in force", earlier, later, ScoreChanges::setInForce);
        rivals(where, earlier, later);
        noted.caveats(where, earlier.caveats(), later.caveats());
        noted.differs(COMPATIBLE, where, "is shown to others", earlier, later, Score::showTo);
        noted.differs(WORDS, where, "has another title", earlier, later, Score::title);
        noted.differs(WORDS, where, "shows another number of decimals", earlier, later, Score::places);
        noted.differs(WORDS, where, "rests on other sources", earlier, later, Score::evidence);
        noted.otherwise(before, SCORES, where, earlier, later);
    }

    private static Optional<String> setInForce(Score score) {
        return score.banding().set().map(BandSet::id);
    }

    /** Sets that are not in force: a host can choose one of them only where a parameter says which it is. */
    private void rivals(String where, Score earlier, Score later) {
        Change.Kind kind = isChosen(earlier) && isChosen(later) ? SCORES : COMPATIBLE;
        List<Optional<String>> inForce = List.of(setInForce(earlier), setInForce(later));
        Noted.each(
                earlier.banding().sets(),
                later.banding().sets(),
                BandSet::id,
                new Noted.Sides<>(
                        added -> noted.add(COMPATIBLE, where, "has a new set of bands " + added.id()),
                        removed -> noted.add(kind, where, "no longer has the set of bands " + removed.id()),
                        (one, other) -> {
                            String set = where + ", set " + one.id();
                            boolean isCompared = inForce.equals(List.of(Optional.of(one.id()), Optional.of(one.id())));
                            if (!isCompared) {
                                bands(set, one.bands(), other.bands(), kind);
                            }
                            noted.differs(WORDS, set, "has another title", one, other, BandSet::title);
                            noted.differs(WORDS, set, "rests on other sources", one, other, BandSet::evidence);
                        }));
    }

    private static boolean isChosen(Score score) {
        return !score.banding().settings().isEmpty();
    }

    private void bands(String where, List<Band> earlier, List<Band> later, Change.Kind kind) {
        Noted.each(
                earlier,
                later,
                Band::id,
                new Noted.Sides<>(
                        added ->
                                noted.add(earlier.isEmpty() ? COMPATIBLE : kind, where, "has a new band " + added.id()),
                        removed -> noted.add(kind, where, "no longer has the band " + removed.id()),
                        (one, other) -> band(where + ", band " + one.id(), one, other, kind)));
    }

    private void band(String where, Band earlier, Band later, Change.Kind kind) {
        int before = noted.count();
        noted.differs(kind, where, "begins elsewhere", earlier, later, Band::from);
        noted.differs(kind, where, "ends elsewhere", earlier, later, band -> List.of(band.to(), band.below()));
        noted.differs(kind, where, "takes the place of other bands in other cases", earlier, later, Band::over);
        noted.differs(WORDS, where, "has another label", earlier, later, Band::label);
        noted.otherwise(before, kind, where, earlier, later);
    }
}
