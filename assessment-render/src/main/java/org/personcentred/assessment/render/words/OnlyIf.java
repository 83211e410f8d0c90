package org.personcentred.assessment.render.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.NamedCondition;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Relation;
import org.personcentred.assessment.expression.Subject;

/**
 * Says in words when a question is asked, for the conditions that can be said shortly: what was chosen, how a number
 * compares, and these joined. Of any other it says nothing, and of a joined one with such a part nothing either: half a
 * condition would mislead.
 */
final class OnlyIf implements Condition.Visitor<Optional<OnlyIf.Clause>> {
    private final Voice voice;
    private final String before;

    /** Before a question, which may have that whole on which it depends: "Who does this: “Walk more”?". */
    OnlyIf(Voice voice, String before) {
        this.voice = voice;
        this.before = before;
    }

    /** The condition as the end of a sentence that begins with "only if". */
    Optional<String> of(Condition condition) {
        return condition.accept(this).map(Clause::whole);
    }

    /**
     * Part of a sentence.
     *
     * @param about what it is about, as "your answer to ..."; empty where {@code says} needs no beginning
     * @param says  what it says
     */
    record Clause(String about, String says) {
        String whole() {
            return about.isEmpty() ? says : about + " " + says;
        }
    }

    @Override
    public Optional<Clause> oneOf(Condition.OneOf oneOf) {
        return oneOf.subject().kind() == Subject.Kind.ITEM
                ? chosen("only_if.chosen", new ItemId(oneOf.subject().name()), oneOf.ids(), "or")
                : Optional.empty();
    }

    @Override
    public Optional<Clause> includes(Condition.Includes includes) {
        return chosen("only_if.ticked", includes.item(), Set.of(includes.option()), "or");
    }

    @Override
    public Optional<Clause> not(Condition.Not not) {
        return not.condition() instanceof Condition.OneOf oneOf
                        && oneOf.subject().kind() == Subject.Kind.ITEM
                ? chosen("only_if.not_chosen", new ItemId(oneOf.subject().name()), oneOf.ids(), "or")
                : Optional.empty();
    }

    private Optional<Clause> chosen(String key, ItemId id, Set<String> options, String conjunction) {
        return item(id).flatMap(item -> clause(
                isNamed(key, item) ? "only_if.chosen.named" : key,
                "options",
                voice.asking(item).options(item, options, conjunction),
                "question",
                quoted(item)));
    }

    private boolean isNamed(String key, Item item) {
        String question = voice.asking(item).plainly(item.ask());
        return key.equals("only_if.chosen") && before.contains(voice.quoted(question));
    }

    @Override
    public Optional<Clause> answered(Condition.Answered answered) {
        return item(answered.item()).flatMap(item -> clause("only_if.answered", "question", quoted(item)));
    }

    @Override
    public Optional<Clause> reasonIs(Condition.ReasonIs reasonIs) {
        return item(reasonIs.item())
                .flatMap(item -> clause(
                        "only_if.chosen",
                        "options",
                        voice.quoted(voice.asking(item).reason(item, reasonIs.reason())),
                        "question",
                        quoted(item)));
    }

    @Override
    public Optional<Clause> comparison(Condition.Comparison comparison) {
        return compared(comparison.right())
                .flatMap(number -> subject(comparison.left())
                        .map(subject -> new Clause(
                                subject,
                                relation(comparison.relation(), voice.amount(number, unit(comparison.left()))))));
    }

    private Optional<BigDecimal> compared(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return Optional.of(constant.value());
        }
        return Optional.empty();
    }

    /** What is compared: the reader's own answer or, for a practitioner, a score. Others do not see scores yet. */
    private Optional<String> subject(Expression expression) {
        if (expression instanceof Expression.Number number) {
            return item(number.item()).map(item -> voice.say("only_if.answer", "question", quoted(item)));
        }
        if (expression instanceof Expression.Score score
                && voice.assessment().item(new ItemId(score.id())).isPresent()) {
            return item(new ItemId(score.id())).map(this::quoted);
        }
        if (expression instanceof Expression.Score score && voice.audience() == Audience.PRACTITIONER) {
            return Optional.ofNullable(voice.assessment().scores().get(score.id()))
                    .map(own -> voice.quoted(voice.say(own.title())));
        }
        return Optional.empty();
    }

    /** The unit that an answer is given in; a number without it could be taken for one in another. */
    private Optional<String> unit(Expression expression) {
        return expression instanceof Expression.Number number
                ? item(number.item())
                        .flatMap(item -> item.type() instanceof ItemType.Number type
                                ? type.unit()
                                : item.type() instanceof ItemType.Trials trials
                                        ? trials.measure().unit()
                                        : Optional.empty())
                : Optional.empty();
    }

    private String relation(Relation relation, String amount) {
        return voice.say("only_if." + relation.name().toLowerCase(Locale.ROOT), "number", amount);
    }

    @Override
    public Optional<Clause> named(Condition.Named named) {
        return Optional.ofNullable(voice.assessment().conditions().get(named.id()))
                .map(NamedCondition::when)
                .flatMap(condition -> condition.accept(this));
    }

    @Override
    public Optional<Clause> and(Condition.And and) {
        return joined("and", and.parts());
    }

    @Override
    public Optional<Clause> or(Condition.Or or) {
        return joined("or", or.parts());
    }

    /** Parts that are about the same thing name it once: "your answer to ... is 50 or more and less than 65". */
    private Optional<Clause> joined(String conjunction, List<Condition> parts) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        Set<ItemId> ticked = new HashSet<>();
        for (Condition part : parts) {
            if (part instanceof Condition.Includes includes && !ticked.add(includes.item())) {
                continue;
            }
            Optional<Clause> clause = part instanceof Condition.Includes includes
                    ? chosen("only_if.ticked", includes.item(), ticked(includes.item(), parts), conjunction)
                    : part.accept(this);
            if (clause.isEmpty()) {
                return Optional.empty();
            }
            said.computeIfAbsent(clause.get().about(), about -> new ArrayList<>())
                    .add(clause.get().says());
        }
        List<String> phrases = said.entrySet().stream()
                .map(entry -> new Clause(entry.getKey(), voice.words().list(conjunction, entry.getValue())).whole())
                .toList();
        return Optional.of(new Clause("", voice.words().list(conjunction, phrases)));
    }

    /** Every box of a question that is named among these parts, so that they are said together. */
    private static Set<String> ticked(ItemId item, List<Condition> parts) {
        return parts.stream()
                .filter(part -> part instanceof Condition.Includes includes
                        && includes.item().equals(item))
                .map(part -> ((Condition.Includes) part).option())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Clause> literal(Condition.Literal literal) {
        return Optional.empty();
    }

    @Override
    public Optional<Clause> parameter(Condition.Parameter parameter) {
        return Optional.empty();
    }

    @Override
    public Optional<Clause> inRows(Condition.InRows inRows) {
        return Optional.empty();
    }

    @Override
    public Optional<Clause> anyKnown(Condition.AnyKnown anyKnown) {
        return Optional.empty();
    }

    private Optional<Item> item(ItemId id) {
        return voice.assessment().item(id);
    }

    /** In the words in which it stands on the page, which is not always to whom this condition is said. */
    private String quoted(Item item) {
        return voice.asking(item).quoted(item);
    }

    private Optional<Clause> clause(String key, String... places) {
        return Optional.of(new Clause("", voice.say(key, places)));
    }
}
