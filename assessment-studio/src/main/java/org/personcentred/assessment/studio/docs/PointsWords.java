package org.personcentred.assessment.studio.docs;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Points;
import org.personcentred.assessment.definition.Stretch;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Wording;

/** What the answers to an item count beside what its options say, one thing a line. */
final class PointsWords {
    private PointsWords() {}

    static List<String> of(Points points) {
        return Stream.concat(
                        points.scales().stream().flatMap(PointsWords::scale),
                        points.reasons().stream().map(PointsWords::reason))
                .toList();
    }

    /** What an item counts in scores where it is not asked. */
    static String of(Item.NotAsked instead) {
        return "Where it is not asked, it counts " + counted(instead.points()) + onlyIf(instead.when()) + ".";
    }

    private static Stream<String> scale(Points.Scale scale) {
        String onlyIf = onlyIf(scale.when());
        return scale.bins().stream()
                .map(bin -> stretch(bin.stretch())
                        + bin.points().map(PointsWords::points).orElse(" counts itself")
                        + onlyIf);
    }

    private static String onlyIf(Condition when) {
        return when.equals(Condition.ALWAYS) ? "" : ", if " + Markdown.words(Wording.of(when));
    }

    static String points(BigDecimal points) {
        return ": " + counted(points);
    }

    private static String counted(BigDecimal points) {
        return points.toPlainString() + (points.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    private static String stretch(Stretch stretch) {
        String from = stretch.from().map(edge -> "from " + edge.toPlainString()).orElse("");
        String to = stretch.to()
                .map(edge -> "up to " + edge.toPlainString())
                .or(() -> stretch.below().map(edge -> "below " + edge.toPlainString()))
                .orElse("");
        String both = from.isEmpty() || to.isEmpty() ? from + to : from + " " + to;
        return both.isEmpty() ? "The number" : "A number " + both;
    }

    private static String reason(Points.ForReason rule) {
        return "Left open as " + Markdown.name(rule.reason().word()) + points(rule.points());
    }
}
