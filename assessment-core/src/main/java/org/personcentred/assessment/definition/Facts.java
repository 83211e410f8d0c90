package org.personcentred.assessment.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Take;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.expression.Alternatives;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Evaluation;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Fact;
import org.personcentred.assessment.expression.Judgement;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Scope;
import org.personcentred.assessment.expression.Subject;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.expression.Working;

/**
 * What the names in the formulas of an assessment stand for, over the answers given so far.
 *
 * <p>Each score, condition and question of being asked is worked out once and kept. One object serves one response
 * and one thread.
 */
public final class Facts implements Scope {
    private final Assessment assessment;
    private final Given given;
    private final ItemFacts items;
    private final Judgement judgement = new Judgement(this);
    private final Evaluation evaluation = new Evaluation(this);
    private final boolean beforeAnything;
    private final Map<ItemId, Verdict> asked = new HashMap<>();
    private final Map<String, Fact> scores = new HashMap<>();
    private final Map<String, Ruling> rulings = new HashMap<>();
    private final Map<String, Working.OfCondition> conditions = new HashMap<>();

    /**
     * Facts over these answers and reasons. An answer to an item that is not asked counts for nothing.
     *
     * @param answers    answers by item, each of the kind and within the limits of its item
     * @param unanswered why items are open, where that was said
     */
    public Facts(Assessment assessment, Map<ItemId, Answer> answers, Map<ItemId, Unanswered> unanswered) {
        this(assessment, Given.of(answers, unanswered), false);
    }

    private Facts(Assessment assessment, Given given, boolean beforeAnything) {
        this.assessment = assessment;
        this.given = given;
        this.beforeAnything = beforeAnything;
        this.items = new ItemFacts(given, this);
    }

    /** The same with these answers besides. */
    Facts with(Map<ItemId, Answer> more) {
        Map<ItemId, Answer> all = new HashMap<>(given.answers());
        all.putAll(more);
        return new Facts(assessment, new Given(all, given.unanswered()), beforeAnything);
    }

    Assessment assessment() {
        return assessment;
    }

    Judgement judgement() {
        return judgement;
    }

    /** Nothing is answered yet and everything may be: what a definition is proved over. */
    public static Facts beforeAnything(Assessment assessment) {
        return new Facts(assessment, Given.NOTHING, true);
    }

    @Override
    public boolean isBeforeAnything() {
        return beforeAnything;
    }

    /** Whether an item is asked. */
    public Verdict asked(Item item) {
        if (!item.isConditional()) {
            return Verdict.MET;
        }
        Verdict known = asked.get(item.id());
        if (known == null) {
            known = item.asked().accept(judgement).verdict();
            asked.put(item.id(), known);
        }
        return known;
    }

    /** Why an item is open: as the form says, or as the option chosen means. */
    public Optional<Unanswered> reason(ItemId id) {
        return given.reason(item(id));
    }

    /** The answer to an item, unless it stands for a reason to leave the item open. */
    public Optional<Answer> answer(ItemId id) {
        return given.answer(item(id));
    }

    @Override
    public Fact number(ItemId id) {
        return items.number(item(id));
    }

    @Override
    public Fact trials(ItemId id, Take take) {
        return items.trials(item(id), take);
    }

    @Override
    public Fact points(ItemId id) {
        return items.points(item(id));
    }

    @Override
    public Fact highest(ItemId id) {
        return items.highest(item(id));
    }

    @Override
    public Fact rows(ItemId id) {
        return items.rows(item(id));
    }

    @Override
    public Fact score(String id) {
        Fact known = scores.get(id);
        if (known == null) {
            known = worked(assessment.formulas().get(id));
            scores.put(id, known);
        }
        return known;
    }

    private Fact worked(Expression formula) {
        Working.OfNumber working = formula.accept(evaluation);
        Possible possible =
                working.value() instanceof Value.Missing ? Splitting.possible(formula, this) : Possible.NOT_APPLICABLE;
        return new Fact(working.value(), possible, List.of(working));
    }

    @Override
    public Fact parameter(String name) {
        Setting.OfNumber setting =
                (Setting.OfNumber) assessment.parameters().get(name).value();
        return Fact.settled(Value.of(setting.value()));
    }

    @Override
    public Verdict holds(String parameter) {
        return Verdict.of(
                ((Setting.OfTruth) assessment.parameters().get(parameter).value()).value());
    }

    @Override
    public Alternatives alternatives(Subject subject) {
        return switch (subject.kind()) {
            case ITEM -> items.chosen(item(new ItemId(subject.name())));
            case BAND -> band(subject.name());
            case DECISION -> ruling(subject.name()).alternatives();
            case PARAMETER ->
                Alternatives.of(
                        assessment.parameters().get(subject.name()).value().shown());
        };
    }

    private Alternatives band(String id) {
        Fact score = score(id);
        Possible possible = score.possible();
        Set<String> bands = assessment.scores().get(id).bands().stream()
                .filter(band -> !possible.numbers().isEmpty() && band.holdsAny(possible.numbers()))
                .map(Band::id)
                .collect(Collectors.toSet());
        Set<ItemId> open = score.value() instanceof Value.Missing missing ? missing.items() : Set.of();
        boolean mayBeNone = possible.mayNotApply() || bands.isEmpty() && !possible.mayBeUndefined();
        return new Alternatives(bands, mayBeNone, possible.mayBeUndefined(), open);
    }

    /** What a decision comes to. */
    public Ruling ruling(String decision) {
        Ruling known = rulings.get(decision);
        if (known == null) {
            known = Ruling.of(assessment.decisions().get(decision), judgement);
            rulings.put(decision, known);
        }
        return known;
    }

    @Override
    public Verdict includes(ItemId id, String option) {
        return items.includes(item(id), option);
    }

    @Override
    public Verdict answered(ItemId id) {
        return items.answered(item(id));
    }

    @Override
    public Verdict reasonIs(ItemId id, Unanswered wanted) {
        return items.reasonIs(item(id), wanted);
    }

    @Override
    public Working.OfCondition named(String id) {
        Working.OfCondition known = conditions.get(id);
        if (known == null) {
            known = assessment.conditions().get(id).when().accept(judgement);
            conditions.put(id, known);
        }
        return known;
    }

    /** Whether a condition holds, with its working. */
    public Working.OfCondition judge(Condition condition) {
        return condition.accept(judgement);
    }

    private Item item(ItemId id) {
        return assessment.item(id).orElseThrow(() -> new IllegalArgumentException("no item " + id));
    }
}
