package org.personcentred.assessment.schemas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.personcentred.assessment.definition.DateLimit;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Measure;
import org.personcentred.assessment.definition.Option;
import org.personcentred.assessment.document.Node;

/** An answer that fits its item, often at the edge of what fits; or the first of what fits. */
record RandomAnswer(Random random, Edges edges, boolean first) implements ItemType.Visitor<Node> {
    @Override
    public Node choice(ItemType.Choice choice) {
        return Node.text(choice.options()
                .get(first ? 0 : random.nextInt(choice.options().size()))
                .id());
    }

    @Override
    public Node choices(ItemType.Choices choices) {
        List<String> together = new ArrayList<>(choices.options().stream()
                .filter(option -> !option.exclusive())
                .map(Option::id)
                .toList());
        List<String> alone = choices.options().stream()
                .filter(Option::exclusive)
                .map(Option::id)
                .toList();
        if (!alone.isEmpty() && random.nextInt(4) == 0) {
            return Node.sequence(List.of(Node.text(alone.get(0))));
        }
        Collections.shuffle(together, random);
        int count = 1 + random.nextInt(Math.min(choices.atMost(), together.size()));
        return Node.sequence(together.stream().limit(count).map(Node::text).toList());
    }

    @Override
    public Node number(ItemType.Number number) {
        return measured(number.measure());
    }

    private Node measured(Measure measure) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(measure.decimals());
        return switch (random.nextInt(5)) {
            case 0 -> Node.number(measure.lowest());
            case 1 -> Node.number(measure.highest());
            // both sides of the edges that a condition reads
            case 2 -> {
                BigDecimal edge =
                        edges.numbers().get(random.nextInt(edges.numbers().size()));
                BigDecimal near = edge.add(step.multiply(BigDecimal.valueOf(random.nextInt(3) - 1)));
                yield Node.number(within(measure, near.setScale(measure.decimals(), RoundingMode.HALF_EVEN)));
            }
            // 74.0 and 7e1 are whole numbers too
            case 3 ->
                new Node.Numeric(
                        Node.nothing().position(),
                        Node.number(measure.highest()).text() + ".0");
            default ->
                Node.number(within(
                        measure, measure.lowest().add(step.multiply(BigDecimal.valueOf(random.nextInt(1_000))))));
        };
    }

    private static BigDecimal within(Measure measure, BigDecimal value) {
        return value.max(measure.lowest()).min(measure.highest());
    }

    @Override
    public Node text(ItemType.Text text) {
        // texts as long as can be are rare: they are most of the work and little of the law
        return switch (random.nextInt(100)) {
            case 0 -> Node.text("🙂".repeat(text.longest()));
            case 1 -> Node.text("\r\n".repeat(text.longest() - 1) + "x");
            case 2, 3, 4 -> Node.text("");
            case 5, 6, 7 -> Node.text(" \t\n");
            default -> Node.text("Walking to the allotment.\nWith my brother.");
        };
    }

    @Override
    public Node date(ItemType.Date date) {
        List<String> days = date.notBefore()
                        .filter(limit -> limit instanceof DateLimit.Today)
                        .isPresent()
                ? List.of("2026-11-22", "2027-02-28", "2028-02-29", "2026-11-21")
                : List.of("2026-09-30", "2024-02-29", "1999-12-31", "2000-02-29");
        String day = days.get(random.nextInt(4));
        return Node.text(
                switch (random.nextBoolean() ? date.precision() : date.coarsest()) {
                    case DAY -> day;
                    case MONTH -> day.substring(0, 7);
                    case YEAR -> day.substring(0, 4);
                });
    }

    @Override
    public Node trials(ItemType.Trials trials) {
        return switch (trials.sided() ? random.nextInt(3) : 3) {
            case 0 -> Node.mapping().put("left", measurements(trials)).build();
            case 1 -> Node.mapping().put("right", measurements(trials)).build();
            case 2 ->
                Node.mapping()
                        .put("left", measurements(trials))
                        .put("right", measurements(trials))
                        .build();
            default -> measurements(trials);
        };
    }

    private Node measurements(ItemType.Trials trials) {
        int count = Math.max(1, trials.least()) + random.nextInt(trials.most() - Math.max(1, trials.least()) + 1);
        return Node.sequence(IntStream.range(0, count)
                .mapToObj(unused -> measured(trials.measure()))
                .toList());
    }

    @Override
    public Node scale(ItemType.Scale scale) {
        List<Integer> numbers = scale.steps().each();
        return Node.number(numbers.get(random.nextInt(numbers.size())));
    }

    @Override
    public Node time(ItemType.Time time) {
        return Node.text(List.of("00:00", "09:05", "14:30", "23:59").get(random.nextInt(4)));
    }

    /**
     * Mostly one that the checker takes: of an assessment that holds nine others, hardly any response would otherwise
     * be right, and a law over what is refused says little.
     */
    @Override
    public Node instrument(ItemType.Instrument instrument) {
        RandomResponses responses = new RandomResponses(instrument.assessment(), random.nextLong());
        return random.nextInt(30) == 0 ? responses.response() : responses.right();
    }

    @Override
    public Node group(ItemType.Group group) {
        int count = group.least() + random.nextInt(group.most() - group.least() + 1);
        return Node.sequence(
                IntStream.range(0, count).mapToObj(unused -> row(group)).toList());
    }

    /** A row with most of its answers; what does not go together in it is for the witnesses to find. */
    Node row(ItemType.Group group) {
        Node.MappingBuilder row = Node.mapping();
        Node.MappingBuilder unanswered = Node.mapping();
        for (Item item : group.items()) {
            String name = item.id().inFormula().name();
            int said = random.nextInt(item.isConditional() ? 12 : 30);
            if (said > (item.isConditional() ? 8 : 6)) {
                row.put(name, item.type().accept(this));
            }
            if (said < 3 || random.nextInt(100) == 0) {
                unanswered.put(name, List.of("unknown", "declined", "later").get(said % 3));
            }
        }
        if (random.nextInt(4) == 0) {
            row.put("row", "r" + random.nextInt(50));
        }
        return row.put("unanswered", unanswered.build()).build();
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
