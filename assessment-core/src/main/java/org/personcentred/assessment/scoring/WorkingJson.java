package org.personcentred.assessment.scoring;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Itself;
import org.personcentred.assessment.expression.Notation;
import org.personcentred.assessment.expression.Scaling;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.expression.Working;
import org.personcentred.assessment.response.Response;
import org.personcentred.assessment.response.ResponseJson;

/** Writes a working as a tree of JSON: each formula, what it came to, and its parts down to answers. */
final class WorkingJson {
    private final Response response;

    WorkingJson(Response response) {
        this.response = response;
    }

    Node write(Working working) {
        return working instanceof Working.OfNumber number ? number(number) : condition((Working.OfCondition) working);
    }

    private Node number(Working.OfNumber working) {
        Node.MappingBuilder node = Node.mapping()
                .put("what", Notation.of(working.what()))
                .put("value", OutcomeJson.number(working.value().number()))
                .put("state", state(working.value()))
                .put("parts", parts(working.parts()));
        Itself.question(working.what()).ifPresent(item -> {
            boolean points =
                    !(working.what() instanceof Expression.Number || working.what() instanceof Expression.Trials);
            node.put("item", item.name())
                    .put(
                            "answer",
                            response.answer(item).map(ResponseJson::answer).orElse(Node.nothing()))
                    .put("points", points ? OutcomeJson.number(working.value().number()) : Node.nothing());
            if (points && response.answer(item).orElse(null) instanceof Answer.Choices choices) {
                node.put("options", options(item, choices));
            }
        });
        rule(working).ifPresent(rule -> node.put("rule", rule));
        Scaling.of(working).ifPresent(scaling -> node.put("scaled", scaled(scaling)));
        return node.build();
    }

    /** By which rule a number came about that is not that of an answer. */
    private Optional<String> rule(Working.OfNumber working) {
        if (working.what() instanceof Expression.Treated treated) {
            return Optional.of(treated.policy());
        }
        if (Scaling.of(working).isPresent()) {
            return Optional.of("prorate");
        }
        return Itself.question(working.what())
                .filter(item -> working.value() instanceof Value.Known)
                .flatMap(response.assessment()::item)
                .flatMap(item -> working.parts().stream()
                        .flatMap(part -> whyNotAnswered(item, part).stream())
                        .findFirst());
    }

    private static Optional<String> whyNotAnswered(Item item, Working part) {
        if (!(part instanceof Working.OfCondition condition)) {
            return Optional.empty();
        }
        boolean isNotAsked =
                condition.what().equals(item.asked()) && condition.verdict().isNotMet();
        return isNotAsked
                ? Optional.of("ifNotAsked")
                : Optional.of("reason").filter(reason -> condition.what() instanceof Condition.ReasonIs);
    }

    private static Node scaled(Scaling scaling) {
        return Node.mapping()
                .put("sum", Node.number(scaling.sum()))
                .put("answered", Node.number(scaling.answered()))
                .put("of", Node.number(scaling.all()))
                .put("round", scaling.round())
                .build();
    }

    /** What each of the chosen options counts. */
    private Node options(ItemId item, Answer.Choices choices) {
        Node.MappingBuilder points = Node.mapping();
        response.assessment().item(item).orElseThrow().type().options().stream()
                .filter(option -> choices.options().contains(option.id()))
                .forEach(option -> points.put(option.id(), OutcomeJson.number(option.points())));
        return points.build();
    }

    private Node condition(Working.OfCondition working) {
        Verdict verdict = working.verdict();
        return Node.mapping()
                .put("what", Notation.of(working.what()))
                .put("value", verdict.isOpen() ? Node.nothing() : Node.truth(verdict.isMet()))
                .put("state", verdict.isOpen() ? "missing" : "known")
                .put("parts", parts(working.parts()))
                .build();
    }

    private Node parts(List<Working> parts) {
        return Node.sequence(parts.stream().map(this::write).toList());
    }

    static String state(Value value) {
        if (value instanceof Value.Known) {
            return "known";
        }
        if (value instanceof Value.Missing) {
            return "missing";
        }
        return value instanceof Value.NotApplicable ? "not_applicable" : "undefined";
    }
}
