package org.personcentred.assessment.render.component;

import java.util.List;
import java.util.Locale;

/**
 * A drawing of what words and a table say too. It is 280 wide, so that it fits the smallest screen as it is, and grows
 * with the letters that the reader has set, as far as the screen is wide enough.
 *
 * @param id          what its ids begin with
 * @param name        what it is called
 * @param description what it shows, in a sentence
 * @param height      how high it is
 * @param mirrored    whether it runs from right to left
 * @param strokes     its lines, in the order they are drawn
 * @param labels      the words in it
 */
public record Picture(
        String id,
        String name,
        String description,
        int height,
        boolean mirrored,
        List<Stroke> strokes,
        List<Label> labels)
        implements Component, Drawn {
    /** How wide every picture is. */
    public static final int WIDTH = 280;

    public Picture {
        strokes = List.copyOf(strokes);
        labels = List.copyOf(labels);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.picture(this);
    }

    /** The ids of what names it to somebody who cannot see it; the sentence alone where the name is in it. */
    public String labelledBy() {
        return description.contains(name) ? id("about") : id("name") + " " + id("about");
    }

    /** The part of the plane that is seen. */
    public String viewBox() {
        return "0 0 " + WIDTH + " " + height;
    }

    /** How high it is where letters have the usual size, in the letters of the page. */
    public String high() {
        return Drawn.letters(height) + "rem";
    }

    /** The corner that it stands in where it is given more room than it needs. */
    public String side() {
        return mirrored ? "xMaxYMin" : "xMinYMin";
    }

    /** What is done to its lines. */
    public String transform() {
        return mirrored ? "translate(" + WIDTH + " 0) scale(-1 1)" : "translate(0 0)";
    }

    /** Where a label stands; where it begins and ends, the direction of the page says. */
    public int x(Label label) {
        return mirrored ? WIDTH - label.x() : label.x();
    }

    /**
     * A line, or several.
     *
     * @param path   as the {@code d} of SVG
     * @param weight how thick
     * @param filled whether what it goes around is filled
     * @param dashed whether it is dashed
     */
    public record Stroke(String path, int weight, boolean filled, boolean dashed) {}

    /**
     * Words at a place.
     *
     * @param x      how far from the side that reading begins at
     * @param y      how far down their base line is
     * @param anchor which part of them stands there
     * @param words  the words
     * @param strong whether they stand out
     */
    public record Label(int x, int y, Anchor anchor, String words, boolean strong) {
        /** No character is wider on average, also in bold. */
        private static final int CHARACTER = 10;

        /** Words with their middle at a place: they are moved aside only as far as keeps them within the picture. */
        public static Label at(int x, int y, String words, boolean strong) {
            int half = Math.min(words.length() * CHARACTER, WIDTH) / 2;
            return new Label(Math.max(half, Math.min(x, WIDTH - half)), y, Anchor.MIDDLE, words, strong);
        }
    }

    /** Which part of a label stands at its place. */
    public enum Anchor {
        /** Its beginning. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its end. */
        END;

        /** The word for it in SVG. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
