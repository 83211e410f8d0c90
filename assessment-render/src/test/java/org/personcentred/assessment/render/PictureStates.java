package org.personcentred.assessment.render;

import java.util.List;
import java.util.Map;
import org.personcentred.assessment.render.component.Blanks;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Course;
import org.personcentred.assessment.render.component.Picture;
import org.personcentred.assessment.render.component.Picture.Anchor;
import org.personcentred.assessment.render.component.Picture.Label;
import org.personcentred.assessment.render.component.Picture.Stroke;
import org.personcentred.assessment.render.words.Words;

/** Drawings, from left to right and mirrored, and lines to fill in by hand. */
final class PictureStates {
    private PictureStates() {}

    static Map<String, Component> all(Words words) {
        return Map.of(
                "picture/default", picture(false),
                "picture/mirrored", picture(true),
                "course/default", course(false),
                "course/mirrored", course(true),
                "blanks/default", new Blanks(List.of(words.say("paper.name"), words.say("paper.day"))));
    }

    private static Course course(boolean mirrored) {
        return new Course(
                "total",
                "Total <b>",
                "12 out of 27.",
                60,
                32,
                mirrored,
                List.of(new Course.Stroke("M0 8V44H224", 1), new Course.Stroke("M20 30h.01", 10)),
                List.of(
                        new Course.Label(0, -8, 20, Anchor.END, "27", false, false),
                        new Course.Label(64, 3, 20, Anchor.MIDDLE, "12 & more", true, false),
                        new Course.Label(128, 0, 56, Anchor.MIDDLE, "1 Mar 2026", false, true)));
    }

    private static Picture picture(boolean mirrored) {
        return new Picture(
                "total",
                "Total <b>",
                "12 out of 27.",
                60,
                mirrored,
                List.of(new Stroke("M14 44H266", 2, false, false), new Stroke("M20 30h9v9z", 1, true, true)),
                List.of(
                        new Label(0, 20, Anchor.START, "0", false),
                        new Label(120, 20, Anchor.MIDDLE, "12 & more", true),
                        new Label(280, 20, Anchor.END, "27", false)));
    }
}
