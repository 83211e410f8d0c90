package org.personcentred.assessment.schemas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Measure;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.definition.Steps;
import org.personcentred.assessment.document.Node;

/** An answer of the right kind that breaks one rule of its item. */
record NearMiss(Random random, Edges edges) implements ItemType.Visitor<Node> {
    @Override
    public Node choice(ItemType.Choice choice) {
        String id = choice.options().get(0).id();
        return Node.text(random.nextBoolean() ? id + "x" : id.toUpperCase(Locale.ROOT));
    }

    @Override
    public Node choices(ItemType.Choices choices) {
        List<Node> ids = new ArrayList<>(
                choices.options().stream().map(Option::id).map(Node::text).toList());
        List<Node> alone = choices.options().stream()
                .filter(Option::exclusive)
                .map(option -> (Node) Node.text(option.id()))
                .toList();
        return switch (random.nextInt(4)) {
            case 0 -> Node.sequence(List.of(ids.get(0), ids.get(0)));
            case 1 -> Node.sequence(List.of(ids.get(0), ids.get(ids.size() - 1)));
            // one that excludes the others, and one of the others
            case 2 ->
                Node.sequence(List.of(
                        alone.isEmpty() ? ids.get(0) : alone.get(random.nextInt(alone.size())),
                        ids.get(ids.size() / 2)));
            default -> Node.sequence(ids);
        };
    }

    @Override
    public Node number(ItemType.Number number) {
        return beyond(number.measure());
    }

    private Node beyond(Measure measure) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(measure.decimals());
        return switch (random.nextInt(4)) {
            case 0 -> Node.number(measure.lowest().subtract(step));
            case 1 -> Node.number(measure.highest().add(step));
            case 2 -> Node.number(measure.lowest().add(step.movePointLeft(1)));
            default -> Node.number(measure.highest().subtract(step.movePointLeft(3)));
        };
    }

    @Override
    public Node text(ItemType.Text text) {
        return switch (random.nextInt(3)) {
            case 0 -> Node.text("🙂".repeat(text.longest() + 1));
            case 1 -> Node.text("\r\n".repeat(text.longest() + 1));
            default -> Node.text("\n".repeat(text.longest()) + "x");
        };
    }

    @Override
    public Node date(ItemType.Date date) {
        return Node.text(List.of("2026-13", "2026-00", "0026-01", "2026-1", "2026-12", "2999-01", "2026-11-31", "2025")
                .get(random.nextInt(8)));
    }

    @Override
    public Node trials(ItemType.Trials trials) {
        Node one = Node.number(trials.measure().lowest());
        if (trials.sided()) {
            return sides(trials, one);
        }
        return switch (random.nextInt(3)) {
            case 0 -> Node.sequence(Collections.nCopies(trials.most() + 1, one));
            case 1 -> Node.sequence(List.of(one, beyond(trials.measure())));
            default -> Node.sequence(List.of(one, Node.text("12")));
        };
    }

    private Node sides(ItemType.Trials trials, Node one) {
        Node side = Node.sequence(List.of(one));
        return switch (random.nextInt(6)) {
            case 0 -> side;
            case 1 -> Node.mapping().build();
            case 2 -> Node.mapping().put("left", Node.sequence(List.of())).build();
            case 3 -> Node.mapping().put("left", side).put("middle", side).build();
            case 4 ->
                Node.mapping()
                        .put("right", Node.sequence(Collections.nCopies(trials.most() + 1, one)))
                        .build();
            default ->
                Node.mapping().put("left", side).put("right", Node.nothing()).build();
        };
    }

    @Override
    public Node scale(ItemType.Scale scale) {
        Steps steps = scale.steps();
        return switch (random.nextInt(4)) {
            case 0 -> Node.number(steps.lowest() - steps.step());
            case 1 -> Node.number(steps.highest() + steps.step());
            case 2 -> Node.number(new BigDecimal(steps.lowest()).add(new BigDecimal("0.5")));
            default -> Node.number(steps.step() == 1 ? steps.highest() + 1 : steps.lowest() + 1);
        };
    }

    @Override
    public Node time(ItemType.Time time) {
        return Node.text(List.of("24:00", "9:05", "09:60", "09:5", "0905", "09:05:00", "09:05\n", "")
                .get(random.nextInt(8)));
    }

    @Override
    public Node instrument(ItemType.Instrument instrument) {
        Node other = Node.mapping()
                .put("assessment", "other")
                .put("version", "1.0.0")
                .build();
        Node bare =
                Node.mapping().put("assessment", instrument.assessment().id()).build();
        return random.nextBoolean() ? other : bare;
    }

    @Override
    public Node group(ItemType.Group group) {
        Node row = new RandomAnswer(random, edges, false).row(group);
        return switch (random.nextInt(5)) {
            case 4 -> Node.sequence(List.of(answeredAndLeftOpen(group)));
            case 0 -> Node.sequence(Collections.nCopies(group.most() + 1, row));
            case 1 -> Node.sequence(List.of(row, Node.text("a row")));
            case 2 -> Node.sequence(List.of(Node.mapping().put("row", "a b").build()));
            default -> Node.sequence(List.of(broken(group)));
        };
    }

    /** A row in which one question is answered and left open as well. */
    private Node answeredAndLeftOpen(ItemType.Group group) {
        RandomAnswer answers = new RandomAnswer(random, edges, false);
        Item item = group.items().get(random.nextInt(group.items().size()));
        String name = item.id().inFormula().name();
        Node.MappingBuilder row = Node.mapping();
        group.items().stream()
                .filter(other -> other.equals(item) || random.nextBoolean())
                .forEach(other ->
                        row.put(other.id().inFormula().name(), other.type().accept(answers)));
        return row.put("unanswered", Node.mapping().put(name, "unknown").build())
                .build();
    }

    /** A row in which one answer breaks a rule. */
    private Node broken(ItemType.Group group) {
        Item item = group.items().get(random.nextInt(group.items().size()));
        return Node.mapping()
                .put(item.id().inFormula().name(), item.type().accept(this))
                .build();
    }

    @Override
    public Node calculated(ItemType.Calculated calculated) {
        throw new IllegalStateException("what is worked out is not answered");
    }

    @Override
    public Node note(ItemType.Note note) {
        throw new IllegalStateException("a note is not answered");
    }
}
