package org.personcentred.assessment.render.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.component.Table;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.ComparedScore;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.History;
import org.personcentred.assessment.scoring.Outcome;
import org.personcentred.assessment.scoring.ScoreResult;

/** The components of a page about numbers over time. */
public final class HistoryParts {
    private final Voice voice;
    private final History history;
    private final String place;
    private final int level;

    /** A history in this voice. */
    public HistoryParts(Voice voice, History history) {
        this(voice, history, "", 2);
    }

    /** That of an assessment within: what it is called in the page begins with the place at which it stands. */
    private HistoryParts(Voice voice, History history, String place, int level) {
        this.place = place;
        this.level = level;
        this.voice = voice;
        this.history = history;
    }

    /** Each score that the reader is shown: where it stands, every time it was taken, and its course as a line. */
    public List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        parts.add(new Heading(
                1,
                "",
                voice.say("history.title", "title", voice.say(voice.assessment().title()))));
        List<Component> courses = courses();
        parts.addAll(courses.isEmpty() ? List.of(Prose.of(voice.say("history.none"))) : courses);
        return parts;
    }

    private List<Component> courses() {
        List<Component> courses = new ArrayList<>();
        history.latest().response().assessment().scores().values().stream()
                .filter(score -> score.isShownTo(voice.audience()))
                .forEach(score -> courses.addAll(course(score)));
        history.within().forEach((item, inner) -> {
            Assessment other = inner.latest().response().assessment();
            List<Component> within = new HistoryParts(voice.within(other), inner, place + item + "--", 3).courses();
            if (!within.isEmpty()) {
                // what is measured may be called alike in two instruments, or by half of its name
                courses.add(new Heading(2, "", voice.within(other).say(other.title())));
                courses.addAll(within);
            }
        });
        return courses;
    }

    private List<Component> course(Score score) {
        String title = voice.say(score.title());
        List<Component> parts = new ArrayList<>();
        parts.add(new Heading(level, "", title));
        int last = history.outcomes().size() - 1;
        String now = voice.say("score.is", "title", day(last), "value", value(score, last));
        String direction = new Amounts(voice, score).direction();
        parts.add(Prose.of(direction.isEmpty() ? now : now + " " + direction));
        if (last > 0) {
            parts.add(Prose.of(changed(score, last)));
        }
        whole(score).map(Prose::of).ifPresent(parts::add);
        parts.add(new Table(
                voice.say("history.caption", "title", title),
                List.of(voice.say("history.day"), voice.say("history.result"), voice.say("history.since")),
                IntStream.rangeClosed(0, last)
                        .map(i -> last - i)
                        .mapToObj(i -> List.of(day(i), value(score, i), since(score, i)))
                        .toList(),
                false));
        CoursePicture line = new CoursePicture(voice, score, history);
        line.picture(place + score.id(), described(score)).ifPresent(picture -> {
            if (!line.key().isEmpty()) {
                parts.add(Prose.of(line.key()));
            }
            parts.add(picture);
        });
        return parts;
    }

    /** Every number that there is, with its day. */
    private String described(Score score) {
        return IntStream.range(0, history.outcomes().size())
                .filter(i -> number(history.outcomes().get(i), score).isPresent())
                .mapToObj(i -> voice.say("score.is", "title", day(i), "value", value(score, i)))
                .collect(Collectors.joining(" "));
    }

    private String day(int index) {
        return history.outcomes()
                .get(index)
                .response()
                .completedOn()
                .map(voice::day)
                .orElseGet(() -> voice.say("comparison.no_day"));
    }

    private String value(Score score, int index) {
        Outcome outcome = history.outcomes().get(index);
        String shown = number(outcome, score)
                .map(new Amounts(voice, score, outcome.response())::outOf)
                .orElseGet(() -> voice.say("comparison.none"));
        return Amounts.allowing(voice, shown, result(outcome, score).flatMap(ScoreResult::policy));
    }

    /** What came of it since the time before, and whether that rests on questions that were left out. */
    private String changed(Score score, int index) {
        Comparison step = history.steps().get(index - 1);
        String change = voice.say("history.change", "change", since(score, index));
        return compared(step, score)
                .flatMap(new ComparedScores(voice, step)::allowance)
                .map(allowance -> change + " " + allowance)
                .orElse(change);
    }

    private String since(Score score, int index) {
        if (index == 0) {
            return voice.say("history.first");
        }
        ComparedScores sentences = new ComparedScores(voice, history.steps().get(index - 1));
        return compared(history.steps().get(index - 1), score)
                .map(sentences::course)
                .orElseGet(() -> voice.say("comparison.course.cannot_be_said"));
    }

    /**
     * From the first number to the last time, where more lies between than one step: small steps that each mean nothing
     * can come to something.
     */
    private Optional<String> whole(Score score) {
        List<Outcome> outcomes = history.outcomes();
        int last = outcomes.size() - 1;
        if (number(outcomes.get(last), score).isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(0, last - 1)
                .filter(i -> number(outcomes.get(i), score).isPresent())
                .boxed()
                .findFirst()
                .flatMap(first -> Comparison.of(outcomes.get(first), outcomes.get(last))
                                instanceof Checked.Valid<Comparison> valid
                        ? compared(valid.value(), score)
                                .map(whole -> from(first, last, new ComparedScores(voice, valid.value()).course(whole)))
                        : Optional.empty());
    }

    private String from(int first, int last, String change) {
        boolean dated = Stream.of(first, last)
                .allMatch(
                        i -> history.outcomes().get(i).response().completedOn().isPresent());
        return dated
                ? voice.say("history.whole", "first", day(first), "last", day(last), "change", change)
                : voice.say("history.whole.undated", "change", change);
    }

    private static Optional<ComparedScore> compared(Comparison step, Score score) {
        return step.scores().stream()
                .filter(compared -> compared.score().id().equals(score.id()))
                .findFirst();
    }

    /** What a score came to in an outcome, where it came to a number. */
    static Optional<BigDecimal> number(Outcome outcome, Score score) {
        return result(outcome, score).flatMap(result -> result.value().number());
    }

    private static Optional<ScoreResult> result(Outcome outcome, Score score) {
        return outcome.scores().stream()
                .filter(result -> result.score().id().equals(score.id()))
                .findFirst();
    }
}
