package org.personcentred.assessment.render.form;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Layout;
import org.personcentred.assessment.definition.Measure;
import org.personcentred.assessment.definition.Offer;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.render.component.Box;
import org.personcentred.assessment.render.component.Boxes;
import org.personcentred.assessment.render.component.Checkboxes;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Instrument;
import org.personcentred.assessment.render.component.NumberBox;
import org.personcentred.assessment.render.component.Option;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.component.Question;
import org.personcentred.assessment.render.component.Radios;
import org.personcentred.assessment.render.component.Reasons;
import org.personcentred.assessment.render.component.Sides;
import org.personcentred.assessment.render.component.TextBox;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.response.Entered;
import org.personcentred.assessment.response.FieldNames;

/** Makes the component of one item. */
final class Questions implements ItemType.Visitor<Component> {
    private final Voice voice;
    private final Entries entries;
    private final Item item;
    private final Entered entered;
    private final Asking asking;

    private Questions(Voice voice, Entries entries, Item item, Asking asking) {
        this.voice = voice;
        this.entries = entries;
        this.item = item;
        this.entered = entries.of(item);
        this.asking = asking;
    }

    /**
     * The component of an item.
     *
     * @param own what the item depends on, beyond what its section depends on
     */
    static Component of(Voice voice, Entries entries, Item item, Condition own) {
        return of(voice, entries, item, own, OnPage.IN_FORM);
    }

    /** The same, as it stands on its page. */
    static Component of(Voice voice, Entries entries, Item item, Condition own, OnPage place) {
        return item.type().accept(new Questions(voice, entries, item, new Asking(voice, entries, item, own, place)));
    }

    @Override
    public Component choice(ItemType.Choice choice) {
        List<Option> all = options(choice.options());
        List<Option> reasons = item.mayBe().stream().map(this::reasonAsValue).toList();
        boolean inline = choice.layout() != Layout.LIST;
        return new Radios(asking.question(), field(""), all, inline, voice.say("or"), reasons);
    }

    @Override
    public Component choices(ItemType.Choices choices) {
        List<org.personcentred.assessment.definition.Option> inOrder = Stream.concat(
                        choices.options().stream().filter(option -> !option.exclusive()),
                        choices.options().stream().filter(org.personcentred.assessment.definition.Option::exclusive))
                .toList();
        List<Option> all = options(inOrder);
        int together =
                (int) inOrder.stream().filter(option -> !option.exclusive()).count();
        return new Checkboxes(
                asking.question(choices),
                field(""),
                all.subList(0, together),
                voice.say("or"),
                all.subList(together, all.size()),
                reasons());
    }

    @Override
    public Component number(ItemType.Number number) {
        Measure measure = number.measure();
        if (!number.alsoIn().isEmpty()) {
            List<Box> boxes = new Boxed(voice, entries, item).of(number, keyboard(measure));
            return new Boxes(asking.question(number), boxes, Optional.empty(), reasons());
        }
        return new NumberBox(
                asking.question(measure),
                field(""),
                entered.typed(""),
                measure.unit().map(voice.words()::unit),
                keyboard(measure),
                purpose(),
                reasons());
    }

    @Override
    public Component text(ItemType.Text text) {
        return new TextBox(
                asking.question(text),
                field(""),
                entered.typed(""),
                entries.proposed().apply(entered.typed("")).filter(voice::isForeign),
                text.lines(),
                Optional.of(asking.limit(text)),
                purpose(),
                reasons());
    }

    @Override
    public Component date(ItemType.Date date) {
        Boxed boxed = new Boxed(voice, entries, item);
        return new Boxes(asking.question(date), boxed.of(date, purpose()), Optional.empty(), reasons());
    }

    @Override
    public Component trials(ItemType.Trials trials) {
        Boxed boxed = new Boxed(voice, entries, item);
        Optional<String> unit = trials.measure().unit().map(voice.words()::unit);
        Question question = asking.question(trials.measure());
        Optional<String> keyboard = keyboard(trials.measure());
        return trials.sided()
                ? new Sides(question, boxed.sides(trials, keyboard), unit, reasons())
                : new Boxes(question, boxed.of(trials, keyboard), unit, reasons());
    }

    @Override
    public Component scale(ItemType.Scale scale) {
        List<Option> all = new ArrayList<>();
        for (int number : scale.steps().each()) {
            String value = String.valueOf(number);
            String id = FieldNames.htmlId(all.isEmpty() ? field("") : field("") + "-" + value);
            String label = scale.steps()
                    .meaning(number)
                    .map(words -> voice.say("scale.number", "number", value, "words", voice.say(words)))
                    .orElse(value);
            all.add(new Option(id, value, label, Optional.empty(), entered.chose(value)));
        }
        List<Option> reasons = item.mayBe().stream().map(this::reasonAsValue).toList();
        return new Radios(asking.question(), field(""), all, true, voice.say("or"), reasons, scale.slider());
    }

    @Override
    public Component time(ItemType.Time time) {
        return new NumberBox(
                asking.question(time),
                field(""),
                entered.typed(""),
                Optional.empty(),
                Optional.empty(),
                purpose(),
                reasons());
    }

    @Override
    public Component group(ItemType.Group group) {
        return new Rows(voice, entries, item, group).component(asking.questionOfRows(), reasons());
    }

    /** What is worked out is shown once it is known, and before that only what it is. */
    @Override
    public Component calculated(ItemType.Calculated calculated) {
        List<Prose.Block> blocks = new ArrayList<>();
        if (calculated.show()) {
            asking.onlyIf()
                    .ifPresent(sentence -> blocks.addAll(Prose.of(sentence).blocks()));
            String value = entries.worked(item)
                    .map(number -> voice.amount(
                            number.setScale(calculated.decimals(), RoundingMode.HALF_UP), calculated.unit()))
                    .orElseGet(() -> voice.say("calculated.not_yet"));
            blocks.addAll(Prose.of(voice.say("calculated.is", "title", voice.say(item.ask()), "value", value))
                    .blocks());
        }
        return new Prose(blocks);
    }

    @Override
    public Component instrument(ItemType.Instrument instrument) {
        Voice speaking = voice.within(instrument.assessment());
        Question question = asking.questionOfRows().withoutComment();
        return new Instrument(
                question,
                new InstrumentParts(speaking, entries.within(item), item, question.levelBelow()).parts(),
                reasons());
    }

    @Override
    public Component note(ItemType.Note note) {
        List<Prose.Block> blocks = new ArrayList<>();
        asking.onlyIf().ifPresent(sentence -> blocks.addAll(Prose.of(sentence).blocks()));
        blocks.addAll(voice.prose(item.ask()).blocks());
        return new Prose(blocks);
    }

    /** The options with their ids: the first has the item's own, which an error summary links to. */
    private List<Option> options(List<org.personcentred.assessment.definition.Option> defined) {
        List<Option> options = new ArrayList<>();
        for (org.personcentred.assessment.definition.Option option : defined) {
            String id = FieldNames.htmlId(options.isEmpty() ? field("") : field("") + "-" + option.id());
            options.add(new Option(
                    id,
                    option.id(),
                    voice.say(option.label()),
                    option.hint().map(voice::say),
                    entered.chose(option.id())));
        }
        return options;
    }

    private Option reasonAsValue(Offer offer) {
        String value = FieldNames.REASON_VALUE + offer.reason().word();
        String id = FieldNames.htmlId(field("") + "-" + value);
        return new Option(id, value, voice.reason(item, offer.reason()), Optional.empty(), entered.chose(value));
    }

    private Reasons reasons() {
        String group = voice.say("reason.group", "question", voice.quoted(item));
        List<Option> offered = item.mayBe().stream().map(this::reasonAsBox).toList();
        return new Reasons(voice.say("or"), group, field(FieldNames.REASON), offered);
    }

    private Option reasonAsBox(Offer offer) {
        String value = offer.reason().word();
        String id = FieldNames.htmlId(field("") + "--reason-" + value);
        boolean chosen =
                entered.typed().getOrDefault(FieldNames.REASON, List.of()).contains(value);
        return new Option(id, value, voice.reason(item, offer.reason()), Optional.empty(), chosen);
    }

    private String field(String part) {
        return FieldNames.of(item, part);
    }

    /** Which keys a telephone shows; all of them where a minus sign must be in reach. */
    private static Optional<String> keyboard(Measure measure) {
        return measure.lowest().signum() < 0
                ? Optional.empty()
                : Optional.of(measure.decimals() == 0 ? "numeric" : "decimal");
    }

    /** Browsers fill in what they know about their user, so only where people answer for themselves. */
    private Optional<String> purpose() {
        return voice.audience() == Audience.PERSON ? item.purpose() : Optional.empty();
    }
}
