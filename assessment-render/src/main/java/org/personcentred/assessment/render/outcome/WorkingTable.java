package org.personcentred.assessment.render.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Side;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Parameter;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Notation;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Working;
import org.personcentred.assessment.render.component.Table;
import org.personcentred.assessment.render.words.Voice;

/** The working of a score as a table: each part it was made from, what was answered there, and what it came to. */
final class WorkingTable {
    private final Voice voice;
    private final Answers answers;
    private final List<List<String>> rows = new ArrayList<>();

    WorkingTable(Voice voice, Answers answers) {
        this.voice = voice;
        this.answers = answers;
    }

    /** The table; it is used once. */
    Table of(String caption, Working working) {
        add(working);
        rows.add(List.of(voice.say("working.result"), "", came(working)));
        List<String> columns =
                List.of(voice.say("working.part"), voice.say("working.answer"), voice.say("working.came_to"));
        return new Table(caption, columns, rows, true);
    }

    private void add(Working working) {
        boolean isScore = working instanceof Working.OfNumber number && number.what() instanceof Expression.Score;
        boolean isCondition = working instanceof Working.OfCondition;
        if (working instanceof Working.OfNumber number && number.what() instanceof Expression.Treated treated) {
            rows.add(instead(treated, number));
        } else if (working instanceof Working.OfNumber number && number.what() instanceof Expression.Prorated) {
            working.parts().forEach(this::add);
            new Scaled(voice, number).rows().forEach(rows::add);
        } else if (working instanceof Working.OfNumber number && number.what() instanceof Expression.Lookup lookup) {
            lookup(lookup, number);
        } else if (isOfAnItem(working)) {
            rows.add(row(working));
            working.parts().stream().filter(part -> !saysWhyOpen(part)).forEach(part -> rows.add(row(part)));
        } else if (working.parts().isEmpty() || isScore || isCondition) {
            rows.add(row(working));
        } else if (working instanceof Working.OfNumber number && number.what() instanceof Expression.InRows inRows) {
            inRows(inRows, working.parts());
        } else {
            working.parts().forEach(this::add);
        }
    }

    /** A part without an answer, and what the rule of the score counts for it. */
    private List<String> instead(Expression.Treated treated, Working.OfNumber working) {
        Item item = voice.assessment().item(treated.item()).orElseThrow();
        return List.of(voice.asked(item), answers.of(item), voice.say("working.instead", "points", came(working)));
    }

    /** The keys, and then the value that stands in the table for them. */
    private void lookup(Expression.Lookup lookup, Working.OfNumber working) {
        lookup.keys().stream()
                .flatMap(key -> key instanceof Expression.Key.Option option
                        ? voice.assessment().item(option.item()).stream()
                        : Stream.empty())
                .forEach(item -> rows.add(List.of(voice.asked(item), answers.of(item), "")));
        working.parts().forEach(this::add);
        rows.add(List.of(voice.formula(Notation.of(lookup)), "", came(working)));
    }

    /** Each row of a group from its answers, and then what it came to: "goal 1: weight * attained". */
    private void inRows(Expression.InRows inRows, List<Working> parts) {
        ItemType.Group group = (ItemType.Group)
                voice.assessment().item(inRows.group()).orElseThrow().type();
        String formula = voice.formula(Notation.of(inRows.each().get(0)));
        for (int row = 0; row < parts.size(); row++) {
            Working part = parts.get(row);
            if (!part.parts().isEmpty()) {
                add(part);
                String of = voice.say("working.row", "row", voice.row(group.entry(), row), "formula", formula);
                rows.add(List.of(of, "", came(part)));
            } else {
                rows.add(row(part));
            }
        }
    }

    /** Points, and below them the condition that chose what the answer counts. */
    private static boolean isOfAnItem(Working working) {
        return working instanceof Working.OfNumber number
                && (number.what() instanceof Expression.Points || number.what() instanceof Expression.Highest);
    }

    /** The reason stands in the place of the answer already. */
    private static boolean saysWhyOpen(Working part) {
        return part instanceof Working.OfCondition condition && condition.what() instanceof Condition.ReasonIs;
    }

    private List<String> row(Working working) {
        Set<Reference> references = working instanceof Working.OfNumber number
                ? References.of(number.what())
                : References.of(((Working.OfCondition) working).what());
        // the day of completion is not answered: a time until then is that of its question
        List<Reference> read = references.stream()
                .filter(reference -> reference.kind() != Reference.Kind.TODAY)
                .toList();
        Optional<Item> item = read.size() == 1 ? item(read.get(0)) : Optional.empty();
        String part = item.map(asked -> asked(asked, working)).orElseGet(() -> name(working, references));
        return List.of(part, item.map(asked -> answered(asked, working)).orElse(""), came(working));
    }

    /** The answer; of several options with what each counts, and of a question that was not asked, that it was not. */
    private String answered(Item item, Working working) {
        boolean notAsked = working.parts().stream()
                .anyMatch(part -> part instanceof Working.OfCondition condition
                        && condition.what().equals(item.asked())
                        && condition.verdict().isNotMet());
        if (notAsked) {
            return voice.say("working.not_asked");
        }
        return isOfAnItem(working) ? answers.withPoints(item) : answers.of(item);
    }

    /** The question; where one side of it counts, which. */
    private String asked(Item item, Working working) {
        Optional<Side> side =
                working instanceof Working.OfNumber number && number.what() instanceof Expression.Trials trials
                        ? trials.side()
                        : Optional.empty();
        return side.map(each -> voice.say("working." + each.word(), "question", voice.asked(item)))
                .orElseGet(() -> voice.asked(item));
    }

    /** What has no question of its own: a score or a setting by its title, anything else as it is written. */
    private String name(Working working, Set<Reference> references) {
        Assessment assessment = voice.assessment();
        if (working instanceof Working.OfNumber && references.size() == 1) {
            Reference reference = references.iterator().next();
            return Optional.ofNullable(assessment.scores().get(reference.name()))
                    .map(Score::title)
                    .or(() -> Optional.ofNullable(assessment.parameters().get(reference.name()))
                            .map(Parameter::title))
                    .or(() -> assessment.item(new ItemId(reference.name())).map(Item::ask))
                    .map(voice::say)
                    .orElseGet(() -> voice.formula(reference.name()));
        }
        return working instanceof Working.OfNumber number
                ? voice.formula(Notation.of(number.what()))
                : voice.formula(Notation.of(((Working.OfCondition) working).what()));
    }

    private Optional<Item> item(Reference reference) {
        return reference.kind() == Reference.Kind.ITEM
                ? voice.assessment().item(new ItemId(reference.name()))
                : Optional.empty();
    }

    private String came(Working working) {
        if (working instanceof Working.OfCondition condition) {
            return voice.say("verdict." + condition.verdict().truth().name().toLowerCase(Locale.ROOT));
        }
        Value value = ((Working.OfNumber) working).value();
        if (value instanceof Value.Known known) {
            BigDecimal number = known.value();
            return voice.words().number(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
        }
        if (value instanceof Value.Missing) {
            return voice.say("working.missing");
        }
        return voice.say(value instanceof Value.Undefined ? "working.undefined" : "working.not_applicable");
    }
}
