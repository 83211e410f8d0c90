package org.personcentred.assessment.render.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.render.component.Picture;
import org.personcentred.assessment.render.component.Picture.Anchor;
import org.personcentred.assessment.render.component.Picture.Label;
import org.personcentred.assessment.render.component.Picture.Stroke;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.ScoreResult;

/** The bands of a score one above the other, the highest on top, each with its name, and where the value lies in them. */
final class BandPicture {
    private static final int BAR = 44;
    private static final int BAR_WIDTH = 20;
    private static final int WORDS = 74;
    private static final int CHARACTERS = 22;
    private static final int LINE = 20;
    private static final int HATCH = 6;

    private final Voice voice;
    private final ScoreResult result;
    private final Amounts amounts;
    private final Range range;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private int y = 1;

    private BandPicture(Voice voice, ScoreResult result, Range range) {
        this.voice = voice;
        this.result = result;
        this.amounts = new Amounts(voice, result.score());
        this.range = range;
    }

    /**
     * The picture, where the value is known, the score has two ends, and its bands are stretches of it.
     *
     * @param said what it shows, in a sentence
     */
    static Optional<Picture> of(Voice voice, ScoreResult result, String said) {
        boolean drawn = result.value() instanceof Value.Known
                && BandTable.stretches(result.score()).size() > 1;
        return drawn
                ? result.score().range().map(range -> new BandPicture(voice, result, range).picture(said))
                : Optional.empty();
    }

    private Picture picture(String said) {
        List<Band> bands = BandTable.stretches(result.score()).stream()
                .sorted(Comparator.comparing((Band band) -> band.from().orElse(range.lowest()))
                        .reversed())
                .toList();
        for (int i = 0; i < bands.size(); i++) {
            row(bands.get(i), i % 2 == 1);
        }
        return new Picture(
                result.score().id() + "--bands",
                voice.say(result.score().title()),
                said,
                y + 1,
                voice.words().direction().equals("rtl"),
                strokes,
                labels);
    }

    private void row(Band band, boolean hatched) {
        BigDecimal value = ((Value.Known) result.value()).value();
        boolean here = band.holds(value);
        List<String> lines = new ArrayList<>(List.of(new BandTable(voice, amounts, range).stretch(band)));
        lines.addAll(wrapped(voice.plainly(band.label())));
        int height = lines.size() * LINE + 12;
        String box = "M" + BAR + " " + y + "h" + BAR_WIDTH + "v" + height + "h" + -BAR_WIDTH + "z";
        strokes.add(new Stroke(box, here ? 4 : 1, false, false));
        if (hatched) {
            strokes.add(new Stroke(hatch(height), 1, false, false));
        }
        for (int i = 0; i < lines.size(); i++) {
            labels.add(new Label(WORDS, y + 18 + i * LINE, Anchor.START, lines.get(i), here));
        }
        if (here) {
            mark(band, value, height);
        }
        y += height;
    }

    private String hatch(int height) {
        StringBuilder lines = new StringBuilder();
        for (int at = HATCH; at < height; at += HATCH) {
            lines.append('M').append(BAR).append(' ').append(y + at).append('h').append(BAR_WIDTH);
        }
        return lines.toString();
    }

    /** An arrow to where in its band the value lies. */
    private void mark(Band band, BigDecimal value, int height) {
        BigDecimal from = band.from().orElse(range.lowest());
        BigDecimal to = band.to().or(band::below).orElse(range.highest());
        BigDecimal share = to.compareTo(from) == 0
                ? new BigDecimal("0.5")
                : to.subtract(value).divide(to.subtract(from), 6, RoundingMode.HALF_UP);
        int inner = height - 16;
        int at = y + 8 + share.multiply(BigDecimal.valueOf(inner)).intValue();
        strokes.add(new Stroke("M" + (BAR - 4) + " " + at + "l-9 -6v12z", 1, true, false));
        labels.add(new Label(BAR - 16, at + 5, Anchor.END, amounts.number(value), true));
    }

    /** A label in lines that fit. */
    private static List<String> wrapped(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > CHARACTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
