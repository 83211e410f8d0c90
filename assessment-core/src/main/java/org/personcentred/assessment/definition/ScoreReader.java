package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Function;
import org.personcentred.assessment.expression.Reference;

/** Reads the scores of a definition. */
final class ScoreReader {
    private static final List<String> MADE_BY = List.of("sum", "mean", "highest", "formula");
    private static final Expression NOTHING = new Expression.Constant(BigDecimal.ZERO);

    private ScoreReader() {}

    static Score read(Part score) {
        String id = score.string("id");
        if (score.has("round") && score.evidence().isEmpty()) {
            score.reading().problem("ROUND_WITHOUT_EVIDENCE", score.part("round"), Map.of("name", id));
        }
        Reference self = new Reference(Reference.Kind.SCORE, id);
        return new Score(
                id,
                score.text("title"),
                formula(score, self),
                score.maybe("direction")
                        .map(word -> Score.Direction.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Score.Direction.NEUTRAL),
                range(score, self),
                score.maybe("unit"),
                score.child("show").map(show -> show.whole("places", 0)),
                BandsReader.read(score, self),
                score.child("change").map(change -> ChangeReader.read(change, self)),
                Stream.concat(caveats(score, self).stream(), MissingReader.caveats(score).stream())
                        .toList(),
                showTo(score),
                score.flag("entered"),
                evidence(score));
    }

    /** Its working out, with its policy for what is missing, rounded and guarded where the definition says so. */
    private static Expression formula(Part score, Reference self) {
        Expression whole = made(score, self);
        boolean readable = !score.reading().unreadable().contains(self);
        Expression made = readable ? MissingReader.applied(score, whole) : whole;
        Expression rounded =
                score.child("round").map(round -> rounded(round, made)).orElse(made);
        Expression guarded = score.child("unless")
                .map(unless -> unless(unless, rounded, self))
                .orElse(rounded);
        return score.has("when")
                ? new Expression.Only(score.reading().condition(score, "when", self), guarded)
                : guarded;
    }

    private static Expression unless(Part unless, Expression formula, Reference self) {
        return new Expression.Unless(
                unless.reading().condition(unless, "when", self),
                unless.part("say").words(),
                formula);
    }

    private static Expression made(Part score, Reference self) {
        List<String> ways = MADE_BY.stream().filter(score::has).toList();
        if (ways.size() != 1) {
            score.reading().problem("SCORE_MADE_ONE_WAY", score, Map.of("name", score.string("id")));
            score.reading().unreadable().add(self);
            return NOTHING;
        }
        Part written = score.part(ways.get(0));
        if (ways.get(0).equals("formula")) {
            return score.reading().expression(written, self).orElse(NOTHING);
        }
        PointsFormula points = PointsFormula.of(ways.get(0), written);
        return score.reading()
                .expression(points.text(), written, points::at, self)
                .orElse(NOTHING);
    }

    private static Expression rounded(Part round, Expression formula) {
        RoundingMode mode =
                RoundingMode.valueOf(round.maybe("mode").orElse("half_up").toUpperCase(Locale.ROOT));
        return new Expression.Changed(new Function.Rounded(round.whole("places", 0), mode), formula);
    }

    /** A range that is upside down proves nothing, and is told once. */
    private static Optional<Range> range(Part score, Reference self) {
        Optional<Range> range = score.child("range").flatMap(ItemTypeReader::range);
        if (range.isEmpty() && score.has("range")) {
            score.reading().unreadable().add(self);
        }
        return range;
    }

    /** Who is shown a result; nobody in particular where it is not said. */
    static List<Audience> showTo(Part part) {
        return part.strings("showTo").stream().map(Audience::of).toList();
    }

    private static List<String> evidence(Part score) {
        Stream<String> ofPolicy = score.child("missing").map(Part::evidence).orElse(List.of()).stream();
        return Stream.concat(score.evidence().stream(), ofPolicy).distinct().toList();
    }

    static List<Caveat> caveats(Part part, Reference self) {
        return part.parts("caveats").stream()
                .map(caveat -> new Caveat(caveat.reading().condition(caveat, "when", self), caveat.text("say")))
                .toList();
    }
}
