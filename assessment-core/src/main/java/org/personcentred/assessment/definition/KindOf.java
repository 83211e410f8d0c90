package org.personcentred.assessment.definition;

import java.util.Optional;
import org.personcentred.assessment.expression.Named;

/** What a formula can do with the answers of a type; nothing with what is not answered. */
final class KindOf implements ItemType.Visitor<Optional<Named.Kind>> {
    @Override
    public Optional<Named.Kind> choice(ItemType.Choice choice) {
        return Optional.of(Named.Kind.CHOICE);
    }

    @Override
    public Optional<Named.Kind> choices(ItemType.Choices choices) {
        return Optional.of(Named.Kind.CHOICES);
    }

    @Override
    public Optional<Named.Kind> number(ItemType.Number number) {
        return Optional.of(Named.Kind.NUMBER);
    }

    @Override
    public Optional<Named.Kind> text(ItemType.Text text) {
        return Optional.of(Named.Kind.TEXT);
    }

    @Override
    public Optional<Named.Kind> date(ItemType.Date date) {
        return Optional.of(Named.Kind.DATE);
    }

    @Override
    public Optional<Named.Kind> trials(ItemType.Trials trials) {
        return Optional.of(trials.sided() ? Named.Kind.SIDES : Named.Kind.TRIALS);
    }

    @Override
    public Optional<Named.Kind> scale(ItemType.Scale scale) {
        return Optional.of(Named.Kind.NUMBER);
    }

    @Override
    public Optional<Named.Kind> time(ItemType.Time time) {
        return Optional.of(Named.Kind.TIME);
    }

    @Override
    public Optional<Named.Kind> instrument(ItemType.Instrument instrument) {
        return Optional.of(Named.Kind.INSTRUMENT);
    }

    @Override
    public Optional<Named.Kind> group(ItemType.Group group) {
        return Optional.of(Named.Kind.GROUP);
    }

    @Override
    public Optional<Named.Kind> calculated(ItemType.Calculated calculated) {
        return Optional.empty();
    }

    @Override
    public Optional<Named.Kind> note(ItemType.Note note) {
        return Optional.empty();
    }
}
