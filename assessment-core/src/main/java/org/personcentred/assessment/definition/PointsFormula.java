package org.personcentred.assessment.definition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.personcentred.assessment.problem.Location;

/** What a short form of a score stands for: {@code sum: q1..q9} is {@code sum(q1..q9, points(it))}. It always means points. */
final class PointsFormula {
    private final Part written;
    private final StringBuilder formula = new StringBuilder();
    private final TreeMap<Integer, Part> names = new TreeMap<>();

    private PointsFormula(Part written) {
        this.written = written;
    }

    /**
     * The formula behind a short form.
     *
     * @param way     sum, mean or highest
     * @param written one item or range, or a list of them
     */
    static PointsFormula of(String way, Part written) {
        List<Part> parts = written.entries().isEmpty() ? List.of(written) : written.entries();
        boolean ofOneItem = parts.size() == 1 && !parts.get(0).string().contains("..");
        PointsFormula whole = new PointsFormula(written);
        if (way.equals("highest") && ofOneItem) {
            whole.call("highest", parts).append(")");
        } else {
            whole.call(way.equals("highest") ? "max" : way, parts).append(", points(it))");
        }
        return whole;
    }

    private StringBuilder call(String function, List<Part> parts) {
        formula.append(function).append('(');
        for (Part part : parts) {
            formula.append(names.isEmpty() ? "" : ", ");
            names.put(formula.length(), part);
            formula.append(part.string());
        }
        return formula;
    }

    String text() {
        return formula.toString();
    }

    /** Where a character of the formula was written; the end of the nearest name for what nobody wrote. */
    Location at(int character) {
        Map.Entry<Integer, Part> name = names.floorEntry(character);
        if (name == null) {
            return written.at();
        }
        Part part = name.getValue();
        return part.at(Math.min(character - name.getKey(), part.string().length()));
    }
}
