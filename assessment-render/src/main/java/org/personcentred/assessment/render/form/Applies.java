package org.personcentred.assessment.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.document.JsonWriter;
import org.personcentred.assessment.document.Node;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Subject;

/**
 * A condition as {@code assessment.js} reads it, where it is about answers alone: {@code {"field": "q1", "in": ["yes"]}},
 * {@code {"field": "age", "at_least": 65}}, and {@code all}, {@code any} and {@code not} of such. Nothing where a script
 * could not tell, so that the question stays in sight.
 */
final class Applies implements Condition.Visitor<Optional<Node>> {
    private final Assessment assessment;

    private Applies(Assessment assessment) {
        this.assessment = assessment;
    }

    static Optional<String> of(Assessment assessment, Condition condition) {
        return condition.accept(new Applies(assessment)).map(JsonWriter::write);
    }

    /** The condition that one option is chosen in a field. */
    static String chosen(String field, String option) {
        return JsonWriter.write(in(field, Set.of(option)));
    }

    @Override
    public Optional<Node> oneOf(Condition.OneOf oneOf) {
        return oneOf.subject().kind() == Subject.Kind.ITEM
                ? chosen(new ItemId(oneOf.subject().name()), oneOf.ids())
                : Optional.empty();
    }

    @Override
    public Optional<Node> includes(Condition.Includes includes) {
        return chosen(includes.item(), Set.of(includes.option()));
    }

    private Optional<Node> chosen(ItemId item, Set<String> options) {
        return field(item, in(item.name(), options));
    }

    private static Node in(String field, Set<String> options) {
        List<Node> ids = options.stream().sorted().<Node>map(Node::text).toList();
        return Node.mapping().put("field", field).put("in", Node.sequence(ids)).build();
    }

    @Override
    public Optional<Node> comparison(Condition.Comparison comparison) {
        if (comparison.left() instanceof Expression.Number number
                && comparison.right() instanceof Expression.Constant constant) {
            String relation = comparison.relation().name().toLowerCase(Locale.ROOT);
            return field(
                    number.item(),
                    Node.mapping()
                            .put("field", number.item().name())
                            .put(relation, Node.number(constant.value()))
                            .build());
        }
        return Optional.empty();
    }

    private Optional<Node> field(ItemId item, Node test) {
        return assessment.item(item).map(asked -> test);
    }

    @Override
    public Optional<Node> named(Condition.Named named) {
        return Optional.ofNullable(assessment.conditions().get(named.id()))
                .flatMap(condition -> condition.when().accept(this));
    }

    @Override
    public Optional<Node> and(Condition.And and) {
        return joined("all", and.parts());
    }

    @Override
    public Optional<Node> or(Condition.Or or) {
        return joined("any", or.parts());
    }

    private Optional<Node> joined(String word, List<Condition> parts) {
        List<Node> tests = new ArrayList<>();
        for (Condition part : parts) {
            Optional<Node> one = part.accept(this);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            tests.add(one.get());
        }
        return Optional.of(Node.mapping().put(word, Node.sequence(tests)).build());
    }

    @Override
    public Optional<Node> not(Condition.Not not) {
        return not.condition()
                .accept(this)
                .map(inner -> Node.mapping().put("not", inner).build());
    }

    @Override
    public Optional<Node> answered(Condition.Answered answered) {
        return Optional.empty();
    }

    @Override
    public Optional<Node> reasonIs(Condition.ReasonIs reasonIs) {
        return Optional.empty();
    }

    @Override
    public Optional<Node> literal(Condition.Literal literal) {
        return Optional.empty();
    }

    @Override
    public Optional<Node> parameter(Condition.Parameter parameter) {
        return Optional.empty();
    }

    @Override
    public Optional<Node> inRows(Condition.InRows inRows) {
        return Optional.empty();
    }

    @Override
    public Optional<Node> anyKnown(Condition.AnyKnown anyKnown) {
        return Optional.empty();
    }
}
