package org.personcentred.assessment.studio.docs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.expression.Wording;

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
        String points = option.points().map(AnswerWords::points).orElse("");
        String means = option.means()
                .map(reason -> ": stands for the reason " + Markdown.name(reason.word()))
                .orElse("");
        return Markdown.words(option.label()) + " (" + Markdown.name(option.id()) + ")" + points + means
                + (option.exclusive() ? ", alone" : "");
    }

    private static String points(BigDecimal points) {
        return ": " + points.toPlainString() + (points.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    @Override
    public List<String> number(ItemType.Number number) {
        return List.of("A number " + measure(number.measure()));
    }

    private static String measure(ItemType.Measure measure) {
        String decimals = measure.decimals() == 0 ? "whole" : "with up to " + measure.decimals() + " decimals";
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
        return List.of(parts + (date.notAfterToday() ? ", not after the day of the answers" : ""));
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
        return List.of("Measurements (" + count + "), each " + measure(trials.measure()) + "; " + take);
    }

    @Override
    public List<String> note(ItemType.Note note) {
        return List.of();
    }
}
