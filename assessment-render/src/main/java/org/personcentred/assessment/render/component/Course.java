package org.personcentred.assessment.render.component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.personcentred.assessment.render.component.Picture.Anchor;

/**
 * A number over time as a line, as wide as the page. It is laid out for the narrowest room, in which it is 240 wide with
 * letters of 16; where there is more, the line is longer and the letters are as large as before.
 *
 * @param id          what its ids begin with
 * @param name        what it is called
 * @param description what it shows, in a sentence
 * @param height      how high it is
 * @param gutter      how much room there is for what stands beside the axis
 * @param mirrored    whether it runs from right to left
 * @param strokes     its lines and dots, in the order they are drawn, from the axis on
 * @param labels      the words in it
 */
public record Course(
        String id,
        String name,
        String description,
        int height,
        int gutter,
        boolean mirrored,
        List<Stroke> strokes,
        List<Label> labels)
        implements Component, Drawn {
    /** How wide the narrowest room is: a screen of 320 with text twice as large. */
    public static final int NARROWEST = 240;
    /** How wide, in the same letters, the room is in which there are the words that are only for a wide one. */
    public static final int WIDE = 600;

    public Course {
        strokes = List.copyOf(strokes);
        labels = List.copyOf(labels);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.course(this);
    }

    /** The ids of what names it to somebody who cannot see it. */
    public String labelledBy() {
        return id("name") + " " + id("about");
    }

    /** How high it is, in letters. */
    public String high() {
        return letters(height);
    }

    /** Where the axis stands, from the left. */
    public String begins() {
        return letters(mirrored ? -gutter : gutter);
    }

    /** The part of the plane that its lines are drawn in. */
    public String viewBox() {
        return "0 0 " + NARROWEST + " " + height;
    }

    /** What is done to its lines. */
    public String transform() {
        return mirrored ? "translate(" + NARROWEST + " 0) scale(-1 1)" : "translate(0 0)";
    }

    /** Where a label stands, as a share of the width. */
    public String x(Label label) {
        int x = mirrored ? NARROWEST - label.x() : label.x();
        return plain(BigDecimal.valueOf(100L * x).divide(BigDecimal.valueOf(NARROWEST), 2, RoundingMode.HALF_UP)) + "%";
    }

    /** How far it is moved from there. */
    public String aside(Label label) {
        return letters(mirrored ? -label.aside() : label.aside());
    }

    /** How far down its base line is. */
    public String y(Label label) {
        return letters(label.y());
    }

    private static String letters(int units) {
        return Drawn.letters(units) + "em";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /**
     * A line, or dots.
     *
     * @param path   as the {@code d} of SVG
     * @param weight how thick
     */
    public record Stroke(String path, int weight) {}

    /**
     * Words at a place.
     *
     * @param x      how far from the axis, in the narrowest room; in a wider one it is farther
     * @param aside  how far it is moved from there, however wide the room is
     * @param y      how far down their base line is
     * @param anchor which part of them stands there
     * @param words  the words
     * @param strong whether they stand out
     * @param wide   whether they are only for a wide room
     */
    public record Label(int x, int aside, int y, Anchor anchor, String words, boolean strong, boolean wide) {}
}
