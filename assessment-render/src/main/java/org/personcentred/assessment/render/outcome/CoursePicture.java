package org.personcentred.assessment.render.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Range;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.render.component.Course;
import org.personcentred.assessment.render.component.Course.Label;
import org.personcentred.assessment.render.component.Course.Stroke;
import org.personcentred.assessment.render.component.Picture.Anchor;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.History;

/**
 * A score over time as a line. It is broken where there is no number, and where two were worked out by different rules.
 */
final class CoursePicture {
    private static final int TOP = 28;
    private static final int BOTTOM = 164;
    private static final int DAYS = BOTTOM + 22;
    private static final int AIR = 8;
    private static final int DOT = 10;

    private final Voice voice;
    private final Score score;
    private final History history;
    private final Amounts amounts;
    private final List<Optional<BigDecimal>> numbers;
    private final Range range;
    /** The day of each time where every one is known, else how many came before it. */
    private final List<Long> places;
    /** Half of the widest number over a dot. */
    private final int half;

    CoursePicture(Voice voice, Score score, History history) {
        this.voice = voice;
        this.score = score;
        this.history = history;
        this.amounts = new Amounts(voice, score);
        this.numbers = history.outcomes().stream()
                .map(outcome -> HistoryParts.number(outcome, score))
                .toList();
        this.range =
                CourseAxis.of(score, numbers.stream().flatMap(Optional::stream).toList());
        this.places = places();
        this.half = numbers.stream()
                .flatMap(Optional::stream)
                .mapToInt(number -> CourseLabels.width(amounts.number(number), true) / 2)
                .max()
                .orElse(0);
    }

    private List<Long> places() {
        int last = numbers.size() - 1;
        List<Long> days = IntStream.rangeClosed(0, last)
                .mapToObj(this::day)
                .flatMap(Optional::stream)
                .map(LocalDate::toEpochDay)
                .toList();
        boolean dated = days.size() == numbers.size() && days.get(0) < days.get(last);
        return dated ? days : LongStream.rangeClosed(0, last).boxed().toList();
    }

    /**
     * The picture, where there are at least two numbers.
     *
     * @param id   what its ids begin with
     * @param said what it shows, in words
     */
    Optional<Course> picture(String id, String said) {
        return numbers.stream().filter(Optional::isPresent).count() > 1
                ? Optional.of(new Course(
                        id + "--course",
                        voice.say(score.title()),
                        amounts.scale().isPresent() ? said : said + " " + ends(),
                        BOTTOM + 28,
                        gutter(),
                        voice.words().direction().equals("rtl"),
                        strokes(),
                        labels()))
                : Optional.empty();
    }

    /** Where the axis begins and ends: of what is measured, nothing else says it to whoever does not see it. */
    private String ends() {
        String highest = voice.amount(range.highest().stripTrailingZeros(), score.unit());
        return voice.say("history.ends", "lowest", end(range.lowest()), "highest", highest);
    }

    /** An end with no more digits than it needs: it is no value that was measured. */
    private String end(BigDecimal end) {
        return voice.words().number(end.signum() == 0 ? BigDecimal.ZERO : end.stripTrailingZeros());
    }

    /** What has to be known to read it: which way is worse, and why the line is broken where it is. */
    String key() {
        List<String> key = new ArrayList<>(List.of(amounts.direction()));
        int first = IntStream.range(0, numbers.size())
                .filter(this::isNumber)
                .findFirst()
                .orElse(0);
        int last = numbers.size() - 1;
        boolean gap = IntStream.range(first, last)
                .anyMatch(i -> !isNumber(i) && IntStream.rangeClosed(i, last).anyMatch(this::isNumber));
        boolean rules = IntStream.rangeClosed(1, last).anyMatch(i -> isNumber(i) && isNumber(i - 1) && !isJoined(i));
        if (gap) {
            key.add(voice.say("history.gap"));
        }
        if (rules) {
            key.add(voice.say("history.gap.rules"));
        }
        return String.join(" ", key.stream().filter(said -> !said.isEmpty()).toList());
    }

    private boolean isNumber(int index) {
        return numbers.get(index).isPresent();
    }

    private List<Stroke> strokes() {
        StringBuilder line = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            if (isNumber(i)) {
                String at = x(i) + " " + y(numbers.get(i).get());
                line.append(isJoined(i) ? 'L' : 'M').append(at);
                // next to no length and round ends: a dot that stays round however far the line is stretched
                dots.append('M').append(at).append("h.01");
            }
        }
        String axes = "M0 " + (TOP - 8) + "V" + BOTTOM + "H" + (Course.NARROWEST - gutter());
        return List.of(new Stroke(axes, 1), new Stroke(line.toString(), 2), new Stroke(dots.toString(), DOT));
    }

    private boolean isJoined(int index) {
        return index > 0
                && isNumber(index - 1)
                && history.steps().get(index - 1).sameRules();
    }

    /** The ends of the axis; the number and the day of the last time and of the first, and of the others where there is room. */
    private List<Label> labels() {
        CourseLabels along = new CourseLabels(gutter());
        int last = numbers.size() - 1;
        int[] order = IntStream.concat(IntStream.of(last, 0), IntStream.range(1, last))
                .distinct()
                .toArray();
        IntStream.of(order)
                .filter(this::isNumber)
                .forEach(i -> along.add(
                        x(i),
                        y(numbers.get(i).get()) - 12,
                        amounts.number(numbers.get(i).get()),
                        true));
        IntStream.of(order)
                .filter(this::isNumber)
                .forEach(i -> day(i).ifPresent(day -> {
                    if (i == 0) {
                        along.addAtEdge(x(i), DAYS, written(day, i));
                    } else {
                        along.add(x(i), DAYS, written(day, i), false);
                    }
                }));
        return Stream.concat(
                        Stream.of(range.highest(), range.lowest())
                                .map(end -> new Label(0, -AIR, y(end) + 5, Anchor.END, end(end), false, false)),
                        along.labels().stream())
                .toList();
    }

    private Optional<LocalDate> day(int index) {
        return history.outcomes().get(index).response().completedOn();
    }

    /** Between two days of one year the year need not be said. */
    private String written(LocalDate day, int index) {
        int last = numbers.size() - 1;
        boolean between = index > 0
                && index < last
                && Stream.of(0, last)
                        .allMatch(end -> day(end).filter(at -> at.getYear() == day.getYear())
                                .isPresent());
        return DateTimeFormatter.ofPattern(
                        voice.say(between ? "date.pattern.in_year" : "date.pattern.short"),
                        voice.words().locale())
                .format(day);
    }

    private int gutter() {
        return AIR
                + 2
                + Stream.of(range.highest(), range.lowest())
                        .mapToInt(end -> CourseLabels.width(end(end), true))
                        .max()
                        .orElseThrow();
    }

    private int x(int index) {
        // half of the widest number over the first dot and over the last, and some air beside the axis
        int room = Course.NARROWEST - gutter() - AIR - 2 * half;
        long first = places.get(0);
        long all = places.get(places.size() - 1) - first;
        return AIR + half + (int) (room * (places.get(index) - first) / all);
    }

    private int y(BigDecimal number) {
        BigDecimal within = number.max(range.lowest()).min(range.highest());
        BigDecimal share = range.highest()
                .subtract(within)
                .divide(range.highest().subtract(range.lowest()), 6, RoundingMode.HALF_UP);
        return TOP + share.multiply(BigDecimal.valueOf(BOTTOM - 12 - TOP)).intValue();
    }
}
