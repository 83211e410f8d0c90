package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.render.component.Course;
import org.personcentred.assessment.render.component.Course.Label;
import org.personcentred.assessment.render.component.Picture.Anchor;

/** The words along a course: of those that are asked for, the first ones first, as many as do not touch one another. */
final class CourseLabels {
    private static final int AIR = 4;
    private static final int LINE = 18;

    private final List<Label> labels = new ArrayList<>();
    private final int gutter;

    /** Beside an axis with this much room. */
    CourseLabels(int gutter) {
        this.gutter = gutter;
    }

    List<Label> labels() {
        return List.copyOf(labels);
    }

    /** How wide words are at most, in most typefaces. */
    static int width(String words, boolean strong) {
        return words.length() * (strong ? 11 : 10);
    }

    /** Words with their middle at a place, moved aside as far as keeps them in the picture; left out where there is no room. */
    void add(int x, int y, String words, boolean strong) {
        int half = width(words, strong) / 2;
        int inside = Math.max(half - gutter, Math.min(x, Course.NARROWEST - gutter - half));
        add(new Label(x, inside - x, y, Anchor.MIDDLE, words, strong, false));
    }

    /** At the edge that reading begins at. */
    void addAtEdge(int x, int y, String words) {
        int half = width(words, false) / 2;
        add(new Label(x, half - gutter - x, y, Anchor.MIDDLE, words, false, false));
    }

    private void add(Label label) {
        if (isFree(label, Course.WIDE)) {
            labels.add(isFree(label, Course.NARROWEST) ? label : forWideRooms(label));
        }
    }

    private static Label forWideRooms(Label label) {
        return new Label(label.x(), label.aside(), label.y(), label.anchor(), label.words(), label.strong(), true);
    }

    private boolean isFree(Label label, int room) {
        return labels.stream()
                .filter(other -> room == Course.WIDE || !other.wide())
                .noneMatch(other -> Math.abs(other.y() - label.y()) < LINE
                        && Math.abs(middle(other, room) - middle(label, room))
                                < (width(other) + width(label)) / 2 + AIR);
    }

    private static int width(Label label) {
        return width(label.words(), label.strong());
    }

    private static int middle(Label label, int room) {
        return label.x() * room / Course.NARROWEST + label.aside();
    }
}
