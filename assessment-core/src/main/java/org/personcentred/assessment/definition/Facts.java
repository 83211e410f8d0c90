package org.personcentred.assessment.definition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.answer.Answer;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.expression.Alternatives;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Fact;
import org.personcentred.assessment.expression.Judgement;
import org.personcentred.assessment.expression.Moment;
import org.personcentred.assessment.expression.Scope;
import org.personcentred.assessment.expression.Subject;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.expression.Within;
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
    private final Optional<LocalDate> today;
    private final ItemFacts items;
    private final DayFacts days;
    private final PointFacts points;
    private final Judgement judgement = new Judgement(this);
    private final AskedFacts asked;
    private final ScoreFacts scores = new ScoreFacts(this);
    private final Map<String, Banding> bandings = new HashMap<>();
    private final Map<String, Ruling> rulings = new HashMap<>();
    private final Map<String, Working.OfCondition> conditions = new HashMap<>();
    private final InstrumentsWithin instruments;

    /**
     * Facts over these answers and reasons. An answer to an item that is not asked counts for nothing.
     *
     * @param answers    answers by item, each of the kind and within the limits of its item
     * @param unanswered why items are open, where that was said
     */
    public Facts(Assessment assessment, Map<ItemId, Answer> answers, Map<ItemId, Unanswered> unanswered) {
        this(assessment, answers, unanswered, Optional.empty());
    }

    /**
     * The same on a day.
     *
     * @param today the day of completion; where it is not known, what counts from it has no value
     */
    public Facts(
            Assessment assessment,
            Map<ItemId, Answer> answers,
            Map<ItemId, Unanswered> unanswered,
            Optional<LocalDate> today) {
        this(assessment, Given.of(answers, unanswered), today, new AskedFacts());
    }

    private Facts(Assessment assessment, Given given, Optional<LocalDate> today, AskedFacts asked) {
        this.assessment = assessment;
        this.given = given;
        this.today = today;
        this.asked = asked;
        this.items = new ItemFacts(given, this);
        this.days = new DayFacts(assessment, items, today);
        this.points = new PointFacts(given, this, items);
        this.instruments = new InstrumentsWithin(given, this);
    }

    /** The same with these answers besides. */
    Facts with(Map<ItemId, Answer> more) {
        return among(given.with(more));
    }

    Optional<LocalDate> today() {
        return today;
    }

    /** The same with this item left open for this reason, unless one is given already. */
    Facts with(ItemId item, Unanswered reason) {
        return among(given.with(item, reason));
    }

    /** The same where this is so of open answers. */
    Facts supposing(Supposed supposed) {
        return among(given.supposing(supposed));
    }

    /** In a proof, what is settled stays so whatever is said besides, and is not worked out again. */
    private Facts among(Given more) {
        return new Facts(assessment, more, today, isBeforeAnything() ? asked.settled() : new AskedFacts());
    }

    Supposed supposed() {
        return given.supposed();
    }

    Assessment assessment() {
        return assessment;
    }

    /** Nothing is answered yet and everything may be: what a rule of a definition has to be of use over. */
    public static Facts beforeAnything(Assessment assessment) {
        return new Facts(assessment, Given.nothing(Still.ANSWERED), Optional.empty(), new AskedFacts());
    }

    /** The same where any question may be said not to apply, as JSON can: what no score may ever leave. */
    public static Facts whateverIsSaid(Assessment assessment) {
        return new Facts(assessment, Given.nothing(Still.ANYTHING), Optional.empty(), new AskedFacts());
    }

    @Override
    public boolean isBeforeAnything() {
        return given.still() == Still.ANSWERED || given.still() == Still.ANYTHING;
    }

    @Override
    public boolean staysBlank() {
        return given.still() != Still.MORE && given.still() != Still.EVERY_ANSWER;
    }

    /** The same where this may still come of what is open. */
    public Facts where(Still still) {
        return new Facts(assessment, given.still(still), today, new AskedFacts());
    }

    /** Whether an item is asked. */
    public Verdict asked(Item item) {
        return asked.asked(item, judgement);
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
    public Fact trials(Expression.Trials trials) {
        return items.trials(item(trials.item()), trials.side(), trials.take());
    }

    @Override
    public Fact points(ItemId id) {
        return points.points(item(id));
    }

    @Override
    public Fact highest(ItemId id) {
        return points.highest(item(id));
    }

    @Override
    public Fact rows(ItemId id) {
        return items.rows(item(id));
    }

    @Override
    public Fact day(Moment moment) {
        return days.day(moment);
    }

    @Override
    public boolean isNeverAfter(Moment first, Moment second) {
        return days.isNeverAfter(first, second);
    }

    @Override
    public Fact score(String id) {
        return scores.score(id);
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
        boolean own = subject.kind() == Subject.Kind.ITEM;
        Optional<Within> within = own ? Optional.empty() : Within.of(subject.name());
        if (within.isPresent()) {
            return instrument(item(within.get().item()))
                    .alternatives(subject.kind(), within.get().inner());
        }
        return switch (subject.kind()) {
            case ITEM -> items.chosen(item(new ItemId(subject.name())));
            case BAND -> banding(subject.name()).alternatives();
            case DECISION -> ruling(subject.name()).alternatives();
            case PARAMETER ->
                Alternatives.of(
                        assessment.parameters().get(subject.name()).value().shown());
        };
    }

    /** Which band a score is in. */
    public Banding banding(String score) {
        Banding known = bandings.get(score);
        if (known == null) {
            known = Banding.of(assessment.scores().get(score).bands(), score(score), judgement);
            bandings.put(score, known);
        }
        return known;
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

    /** The facts of another assessment that stands at an item, over its own answers; none where it is not asked. */
    public Optional<Facts> within(Item item) {
        return instrument(item).ifItApplies();
    }

    InstrumentFacts instrument(Item item) {
        return instruments.at(item);
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
    public Verdict applies(ItemId id) {
        return items.applies(item(id));
    }

    @Override
    public Verdict saidNotToApply(ItemId id) {
        return assessment.item(id).map(items::saidNotToApply).orElse(Verdict.NOT_MET);
    }

    @Override
    public boolean countsUnasked(ItemId id) {
        return assessment.item(id).flatMap(Item::ifNotAsked).isPresent();
    }

    @Override
    public Working.OfCondition named(String id) {
        Working.OfCondition known = conditions.get(id);
        if (known == null) {
            known = Within.of(id)
                    .map(name -> instrument(item(name.item())).named(name.inner(), new Condition.Named(id)))
                    .orElseGet(() -> assessment.conditions().get(id).when().accept(judgement));
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
