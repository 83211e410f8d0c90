package org.personcentred.assessment.render.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Form;
import org.personcentred.assessment.render.component.Group;
import org.personcentred.assessment.render.component.Option;
import org.personcentred.assessment.render.component.Question;
import org.personcentred.assessment.render.component.Reasons;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.Entered;
import org.personcentred.assessment.response.FieldNames;
import org.personcentred.assessment.response.RowChange;
import org.personcentred.assessment.response.Submission;

/** The rows of a group: those that hold something, and as many more as there have to be or were asked for. */
final class Rows {
    /** How many rows there is room for on paper, where nothing can be added. */
    private static final int ON_PAPER = 3;

    private final Voice voice;
    private final Entries entries;
    private final Item item;
    private final ItemType.Group group;
    private final Entered entered;

    Rows(Voice voice, Entries entries, Item item, ItemType.Group group) {
        this.voice = voice;
        this.entries = entries;
        this.item = item;
        this.group = group;
        this.entered = entries.of(item);
    }

    Group component(Question question, Reasons reasons) {
        int shown = shown();
        List<Group.Row> rows =
                IntStream.range(0, shown).mapToObj(row -> row(row, shown)).toList();
        Optional<Group.Button> add = shown < group.most()
                ? Optional.of(new Group.Button(RowChange.add(item.id()), say("rows.add", 0)))
                : Optional.empty();
        return new Group(question, none(), rows, add, reasons);
    }

    private int shown() {
        int filled =
                (int) IntStream.range(0, group.most()).filter(this::isFilled).count();
        int usual = Math.max(filled, Math.max(1, group.least()));
        if (voice.manner().onPaper()) {
            boolean none = filled == 0 && entered.chose(FieldNames.NONE);
            return none ? 0 : Math.min(Math.max(usual, ON_PAPER), group.most());
        }
        boolean more = change().filter(change -> change.removed().isEmpty()).isPresent();
        return Math.min(more ? usual + 1 : usual, group.most());
    }

    private Optional<RowChange> change() {
        return entries.submission()
                .flatMap(Submission::rowChange)
                .filter(RowChange::done)
                .filter(change -> change.group().equals(entries.own(item.id())));
    }

    /** The row that was added, or that came up to where one was removed. */
    private boolean isNext(int row, int shown) {
        return change().map(change -> Math.min(change.removed().orElse(shown), shown - 1) == row)
                .orElse(false);
    }

    private boolean isFilled(int row) {
        boolean answered = entered.answer().orElse(null) instanceof Answer.Rows rows
                && row < rows.rows().size();
        return answered
                || group.rows().get(row).stream()
                        .anyMatch(question -> !entries.of(question).equals(Entered.NOTHING));
    }

    private Group.Row row(int row, int shown) {
        String known = FieldNames.of(item, FieldNames.row(row));
        // nobody typed it: of two there is none to choose from
        Optional<String> id = entered.typed().getOrDefault(FieldNames.row(row), List.of()).stream()
                .filter(one -> !one.isEmpty())
                .findFirst();
        List<Component> parts = group.rows().get(row).stream()
                .map(question -> Questions.of(voice, entries, question, question.asked()))
                .toList();
        return new Group.Row(
                FieldNames.htmlId(item.id().name() + "." + row) + "--row",
                say("rows.title", row + 1),
                id.map(one -> new Form.Hidden(known, one)),
                parts,
                shown > Math.max(1, group.least()) || isFilled(row)
                        ? Optional.of(new Group.Button(RowChange.remove(item.id(), row), say("rows.remove", row + 1)))
                        : Optional.empty(),
                isNext(row, shown));
    }

    private Optional<Group.None> none() {
        if (group.least() > 0) {
            return Optional.empty();
        }
        String field = FieldNames.of(item, "");
        String id = FieldNames.htmlId(field) + "--none";
        Option option =
                new Option(id, FieldNames.NONE, say("rows.none", 0), Optional.empty(), entered.chose(FieldNames.NONE));
        return Optional.of(new Group.None(field, option));
    }

    private String say(String key, int number) {
        String entry = voice.say(group.entry());
        return voice.say(
                key,
                "entry",
                key.equals("rows.title") ? first(entry) : entry,
                "number",
                voice.words().grouped(number),
                "most",
                voice.words().grouped(group.most()));
    }

    /** The same with a capital, where it begins a title. */
    private String first(String entry) {
        int end = entry.offsetByCodePoints(0, 1);
        return entry.substring(0, end).toUpperCase(voice.words().locale()) + entry.substring(end);
    }
}
