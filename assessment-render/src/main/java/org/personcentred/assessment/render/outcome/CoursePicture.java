package org.personcentred.assessment.render.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.render.component.Picture;
import org.personcentred.assessment.render.component.Picture.Anchor;
import org.personcentred.assessment.render.component.Picture.Label;
import org.personcentred.assessment.render.component.Picture.Stroke;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.History;

/**
 * A score over time as a line. It is broken where there is no number, and where two were worked out by different rules.
 */
final class CoursePicture {
    private static final int LEFT = 44;
    private static final int RIGHT = Picture.WIDTH - 16;
    private static final int TOP = 28;
    private static final int BOTTOM = 164;
    /** Half of "100" above the first dot, and some air beside the axis. */
    private static final int FIRST = 22;

    private static final int MOST_LABELLED = 6;

    private final Voice voice;
    private final Score score;
    private final History history;
    private final Amounts amounts;
    private final List<Optional<BigDecimal>> numbers;

    CoursePicture(Voice voice, Score score, History history) {
        this.voice = voice;
        this.score = score;
        this.history = history;
        this.amounts = new Amounts(voice, score);
        this.numbers = history.outcomes().stream()
                .map(outcome -> HistoryParts.number(outcome, score))
                .toList();
    }

    /**
     * The picture, where there are at least two numbers on a scale with two ends.
     *
     * @param id   what its ids begin with
     * @param said what it shows, in words
     */
    Optional<Picture> picture(String id, String said) {
        boolean drawn = numbers.stream().filter(Optional::isPresent).count() > 1;
        return score.range()
                .filter(range -> drawn && range.lowest().compareTo(range.highest()) < 0)
                .map(range -> new Picture(
                        id + "--course",
                        voice.say(score.title()),
                        said,
                        BOTTOM + 28,
                        voice.words().direction().equals("rtl"),
                        strokes(range),
                        labels(range)));
    }

    private List<Stroke> strokes(Range range) {
        StringBuilder line = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).isPresent()) {
                int x = x(i);
                int y = y(range, numbers.get(i).get());
                line.append(isJoined(i) ? 'L' : 'M').append(x).append(' ').append(y);
                dots.append('M').append(x - 5).append(' ').append(y).append("a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z");
            }
        }
        String axes = "M" + LEFT + " " + (TOP - 8) + "V" + BOTTOM + "H" + RIGHT;
        return List.of(
                new Stroke(axes, 1, false, false),
                new Stroke(line.toString(), 2, false, false),
                new Stroke(dots.toString(), 1, true, false));
    }

    private boolean isJoined(int index) {
        return index > 0
                && numbers.get(index - 1).isPresent()
                && history.steps().get(index - 1).sameRules();
    }

    private List<Label> labels(Range range) {
        List<Label> labels = new ArrayList<>();
        labels.add(
                new Label(LEFT - 8, y(range, range.highest()) + 5, Anchor.END, amounts.number(range.highest()), false));
        labels.add(
                new Label(LEFT - 8, y(range, range.lowest()) + 5, Anchor.END, amounts.number(range.lowest()), false));
        for (int i = 0; i < numbers.size(); i++) {
            boolean labelled = numbers.size() <= MOST_LABELLED || i == 0 || i == numbers.size() - 1;
            if (labelled && numbers.get(i).isPresent()) {
                BigDecimal number = numbers.get(i).get();
                labels.add(Label.at(x(i), y(range, number) - 12, amounts.number(number), true));
            }
        }
        labels.addAll(days());
        return labels;
    }

    /** The first and the last day, below the ends of the line; nothing where a day is not known. */
    private List<Label> days() {
        List<LocalDate> days = history.outcomes().stream()
                .flatMap(outcome -> outcome.response().completedOn().stream())
                .toList();
        return days.size() < numbers.size()
                ? List.of()
                : List.of(
                        new Label(LEFT, BOTTOM + 22, Anchor.START, written(days.get(0)), false),
                        new Label(Picture.WIDTH, BOTTOM + 22, Anchor.END, written(days.get(days.size() - 1)), false));
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        voice.say("date.pattern.short"), voice.words().locale())
                .format(day);
    }

    /** By the day where every one is known, else one after the other. */
    private int x(int index) {
        List<LocalDate> days = history.outcomes().stream()
                .flatMap(outcome -> outcome.response().completedOn().stream())
                .toList();
        int room = RIGHT - LEFT - FIRST - 12;
        int last = numbers.size() - 1;
        boolean dated = days.size() == numbers.size() && days.get(0).isBefore(days.get(last));
        long from = dated ? days.get(0).toEpochDay() : 0;
        long all = dated ? days.get(last).toEpochDay() - from : last;
        long at = dated ? days.get(index).toEpochDay() - from : index;
        return LEFT + FIRST + (int) (room * at / all);
    }

    private static int y(Range range, BigDecimal number) {
        BigDecimal within = number.max(range.lowest()).min(range.highest());
        BigDecimal share = range.highest()
                .subtract(within)
                .divide(range.highest().subtract(range.lowest()), 6, RoundingMode.HALF_UP);
        return TOP + share.multiply(BigDecimal.valueOf(BOTTOM - 12 - TOP)).intValue();
    }
}
