package org.personcentred.assessment.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Names;
import org.personcentred.assessment.expression.Reference;

/** Reads {@code points} of an item: stretches of a number, scales of such stretches, and reasons for leaving it open. */
final class PointsReader {
    private static final String ITSELF = "value";

    private final Reference self;
    private final Names names;

    private PointsReader(Reference self, Names names) {
        this.self = self;
        this.names = names;
    }

    /**
     * The points of an item.
     *
     * @param names what its conditions may read: in a row, the names in that row
     */
    static Points read(Part item, Reference self, Names names) {
        return item.child("points").map(new PointsReader(self, names)::points).orElse(Points.NONE);
    }

    private Points points(Part written) {
        if (written.node() instanceof Node.Text) {
            return new Points(List.of(scale(Condition.ALWAYS, written)), List.of());
        }
        if (written.node() instanceof Node.Mapping) {
            return new Points(List.of(), besideYesAndNo(written));
        }
        List<Points.Scale> scales = new ArrayList<>();
        List<Points.ForReason> reasons = new ArrayList<>();
        List<Part> bins = new ArrayList<>();
        for (Part entry : written.entries()) {
            if (entry.has("when")) {
                scales.add(scale(entry.reading().condition(entry, "when", self, names), entry.part("rows")));
            } else if (entry.has("reason")) {
                reasons.add(forReason(entry));
            } else {
                bins.add(entry);
            }
        }
        if (!bins.isEmpty()) {
            scales.add(new Points.Scale(Condition.ALWAYS, bins(bins)));
        }
        return new Points(scales, reasons);
    }

    private Points.Scale scale(Condition when, Part rows) {
        boolean itself = rows.node() instanceof Node.Text;
        List<Points.Bin> all = List.of(new Points.Bin(Stretch.ALL, Optional.empty()));
        return new Points.Scale(when, itself ? all : bins(rows.entries()));
    }

    private List<Points.Bin> bins(List<Part> rows) {
        return rows.stream().map(this::bin).toList();
    }

    private Points.Bin bin(Part row) {
        Stretch stretch = new Stretch(row.number("from"), row.number("to"), row.number("below"));
        if (stretch.isUpsideDown()) {
            row.reading().problem("LIMITS_UPSIDE_DOWN", row, Map.of());
            row.reading().unreadable().add(self);
        }
        Optional<BigDecimal> points = row.string("points").equals(ITSELF) ? Optional.empty() : row.number("points");
        return new Points.Bin(stretch, points);
    }

    private static List<Points.ForReason> besideYesAndNo(Part written) {
        return written.keys().stream()
                .filter(key -> !ItemTypeReader.YES_AND_NO.contains(key))
                .map(key -> new Points.ForReason(
                        Unanswered.read(key).orElseThrow(), written.number(key).orElseThrow()))
                .toList();
    }

    private static Points.ForReason forReason(Part entry) {
        Unanswered reason = Unanswered.read(entry.string("reason")).orElseThrow();
        return new Points.ForReason(reason, entry.number("points").orElseThrow());
    }
}
