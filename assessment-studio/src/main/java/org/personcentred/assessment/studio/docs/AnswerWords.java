package org.personcentred.assessment.studio.docs;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.DateLimit;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Measure;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Steps;
import org.personcentred.assessment.expression.Wording;
import org.personcentred.assessment.unit.EntryUnit;

/** What can be answered to an item, one thing a line. */
final class AnswerWords implements ItemType.Visitor<List<String>> {

    @Override
    public List<String> choice(ItemType.Choice choice) {
        return options(choice.options());
    }

    @Override
    public List<String> choices(ItemType.Choices choices) {
        List<String> lines = new ArrayList<>(options(choices.options()));
        boolean all = choices.atMost() >= choices.options().size();
        lines.add(all ? "(any number of these)" : "(at most " + choices.atMost() + " of these)");
        return lines;
    }

    private static List<String> options(List<Option> options) {
        return options.stream().map(AnswerWords::option).toList();
    }

    private static String option(Option option) {
        String points = option.points().map(PointsWords::points).orElse("");
        String means = option.means()
                .map(reason -> ": stands for the reason " + Markdown.name(reason.word()))
                .orElse("");
        return Markdown.words(option.label()) + " (" + Markdown.name(option.id()) + ")" + points + means
                + (option.exclusive() ? ", alone" : "");
    }

    @Override
    public List<String> number(ItemType.Number number) {
        String also = number.alsoIn().isEmpty()
                ? ""
                : "; can be entered in "
                        + String.join(
                                ", ",
                                number.alsoIn().stream()
                                        .map(EntryUnit::id)
                                        .map(Markdown::words)
                                        .toList());
        return List.of("A number " + measure(number.measure()) + also);
    }

    private static String measure(Measure measure) {
        String decimals = switch (measure.decimals()) {
            case 0 -> "whole";
            case 1 -> "with up to 1 decimal";
            default -> "with up to " + measure.decimals() + " decimals";
        };
        return "from " + measure.lowest().toPlainString() + " to "
                + measure.highest().toPlainString()
                + measure.unit().map(unit -> " " + Markdown.words(unit)).orElse("") + ", " + decimals;
    }

    @Override
    public List<String> text(ItemType.Text text) {
        return List.of("Words, up to " + text.longest() + " characters");
    }

    @Override
    public List<String> date(ItemType.Date date) {
        String parts = switch (date.precision()) {
            case DAY -> "A date";
            case MONTH -> "A month and year";
            case YEAR -> "A year";
        };
        String less = date.coarsest() == date.precision()
                ? ""
                : ", or as little as the " + date.coarsest().name().toLowerCase(Locale.ROOT);
        return List.of(
                parts + less + limit(", not before ", date.notBefore()) + limit(", not after ", date.notAfter()));
    }

    private static String limit(String words, Optional<DateLimit> limit) {
        return limit.map(day -> words + (day instanceof DateLimit.Today ? "the day of the answers" : day.word()))
                .orElse("");
    }

    @Override
    public List<String> group(ItemType.Group group) {
        String count = group.least() == group.most() ? "" + group.most() : group.least() + " to " + group.most();
        return List.of(count + " rows, each a " + Markdown.words(group.entry()) + ", with these questions:");
    }

    @Override
    public List<String> calculated(ItemType.Calculated calculated) {
        String unit =
                calculated.unit().map(name -> ", in " + Markdown.words(name)).orElse("");
        return List.of("Worked out: " + Markdown.words(Wording.of(calculated.formula())) + unit);
    }

    @Override
    public List<String> trials(ItemType.Trials trials) {
        String count = trials.least() == trials.most()
                ? String.valueOf(trials.most())
                : trials.least() + " to " + trials.most();
        String take = switch (trials.take()) {
            case LOWEST -> "the lowest counts";
            case HIGHEST -> "the highest counts";
            case MEAN -> "their mean counts";
            case SUM -> "their sum counts";
            case LAST -> "the last counts";
        };
        String what = trials.sided() ? "Measurements of the left and of the right (" : "Measurements (";
        return List.of(what + count + (trials.sided() ? " on each side" : "") + "), each " + measure(trials.measure())
                + "; " + take);
    }

    @Override
    public List<String> scale(ItemType.Scale scale) {
        Steps steps = scale.steps();
        List<String> lines = new ArrayList<>();
        lines.add("A whole number from " + steps.lowest() + " to " + steps.highest()
                + (steps.step() == 1 ? "" : ", in steps of " + steps.step()));
        for (int number : steps.each()) {
            steps.meaning(number).ifPresent(words -> lines.add(number + ": " + Markdown.words(words)));
        }
        return lines;
    }

    @Override
    public List<String> time(ItemType.Time time) {
        return List.of("A time of day");
    }

    @Override
    public List<String> instrument(ItemType.Instrument instrument) {
        Assessment other = instrument.assessment();
        String reuse = instrument
                .reuse()
                .map(period -> "; answers from up to " + words(period) + " before can be used again")
                .orElse("");
        return List.of("Another assessment: " + Markdown.words(other.title()) + " ("
                + Markdown.name(other.id() + "@" + other.version()) + ")" + reuse);
    }

    private static String words(Period period) {
        return period.toTotalMonths() == 0
                ? period.getDays() + (period.getDays() == 1 ? " day" : " days")
                : period.toTotalMonths() + (period.toTotalMonths() == 1 ? " month" : " months");
    }

    @Override
    public List<String> note(ItemType.Note note) {
        return List.of();
    }
}
