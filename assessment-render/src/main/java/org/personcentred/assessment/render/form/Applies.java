package org.personcentred.assessment.render.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Subject;

/**
 * A condition as {@code assessment.js} reads it, where it is about answers alone: {@code {"field": "q1", "in": ["yes"]}},
 * {@code {"field": "age", "at_least": 65}}, and {@code all}, {@code any} and {@code not} of such. Nothing where a script
 * could not tell, so that the question stays in sight.
 */
final class Applies implements Condition.Visitor<Optional<ObjectNode>> {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Assessment assessment;

    private Applies(Assessment assessment) {
        this.assessment = assessment;
    }

    static Optional<String> of(Assessment assessment, Condition condition) {
        return condition.accept(new Applies(assessment)).map(ObjectNode::toString);
    }

    /** The condition that one option is chosen in a field. */
    static String chosen(String field, String option) {
        ObjectNode test = JSON.objectNode().put("field", field);
        test.putArray("in").add(option);
        return test.toString();
    }

    @Override
    public Optional<ObjectNode> oneOf(Condition.OneOf oneOf) {
        return oneOf.subject().kind() == Subject.Kind.ITEM
                ? chosen(new ItemId(oneOf.subject().name()), oneOf.ids())
                : Optional.empty();
    }

    @Override
    public Optional<ObjectNode> includes(Condition.Includes includes) {
        return chosen(includes.item(), Set.of(includes.option()));
    }

    private Optional<ObjectNode> chosen(ItemId item, Set<String> options) {
        ObjectNode test = JSON.objectNode().put("field", item.name());
        ArrayNode in = test.putArray("in");
        options.stream().sorted().forEach(in::add);
        return field(item, test);
    }

    @Override
    public Optional<ObjectNode> comparison(Condition.Comparison comparison) {
        if (comparison.left() instanceof Expression.Number number
                && comparison.right() instanceof Expression.Constant constant) {
            ObjectNode test = JSON.objectNode().put("field", number.item().name());
            test.put(comparison.relation().name().toLowerCase(Locale.ROOT), constant.value());
            return field(number.item(), test);
        }
        return Optional.empty();
    }

    private Optional<ObjectNode> field(ItemId item, ObjectNode test) {
        return assessment.item(item).map(asked -> test);
    }

    @Override
    public Optional<ObjectNode> named(Condition.Named named) {
        return Optional.ofNullable(assessment.conditions().get(named.id()))
                .flatMap(condition -> condition.when().accept(this));
    }

    @Override
    public Optional<ObjectNode> and(Condition.And and) {
        return joined("all", and.parts());
    }

    @Override
    public Optional<ObjectNode> or(Condition.Or or) {
        return joined("any", or.parts());
    }

    private Optional<ObjectNode> joined(String word, List<Condition> parts) {
        ObjectNode test = JSON.objectNode();
        ArrayNode tests = test.putArray(word);
        for (Condition part : parts) {
            Optional<ObjectNode> one = part.accept(this);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            tests.add(one.get());
        }
        return Optional.of(test);
    }

    @Override
    public Optional<ObjectNode> not(Condition.Not not) {
        return not.condition().accept(this).map(inner -> {
            ObjectNode test = JSON.objectNode();
            test.set("not", inner);
            return test;
        });
    }

    @Override
    public Optional<ObjectNode> answered(Condition.Answered answered) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectNode> reasonIs(Condition.ReasonIs reasonIs) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectNode> literal(Condition.Literal literal) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectNode> parameter(Condition.Parameter parameter) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectNode> inRows(Condition.InRows inRows) {
        return Optional.empty();
    }

    @Override
    public Optional<ObjectNode> anyKnown(Condition.AnyKnown anyKnown) {
        return Optional.empty();
    }
}
