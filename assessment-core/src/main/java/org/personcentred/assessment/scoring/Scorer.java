package org.personcentred.assessment.scoring;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Action;
import org.personcentred.assessment.definition.Allowance;
import org.personcentred.assessment.definition.Allowances;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.definition.Banding;
import org.personcentred.assessment.definition.Caveat;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.NamedCondition;
import org.personcentred.assessment.definition.Ruling;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Still;
import org.personcentred.assessment.definition.Strength;
import org.personcentred.assessment.definition.Text;
import org.personcentred.assessment.definition.Urgency;
import org.personcentred.assessment.expression.Fact;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Verdict;
import org.personcentred.assessment.expression.Working;
import org.personcentred.assessment.response.Response;

/** Works out what follows from a response. It is a pure function: the same response, the same outcome. */
public final class Scorer {
    /** The most urgent first; what may still turn out to be urgent now, before everything. */
    private static final Comparator<FindingResult> BY_URGENCY = Comparator.<FindingResult, Urgency>comparing(
                    result -> result.finding().urgency())
            .thenComparing(result -> !(result.open() && result.finding().urgency() == Urgency.NOW));

    private final Assessment assessment;
    private final Facts facts;
    private @Nullable Facts more;

    private Scorer(Assessment assessment, Facts facts) {
        this.assessment = assessment;
        this.facts = facts;
    }

    /** Everything that follows from a response. */
    public static Outcome score(Response response) {
        Assessment assessment = response.assessment();
        Scorer scorer = new Scorer(assessment, facts(response));
        Map<ItemId, Outcome> within = new LinkedHashMap<>();
        response.within().forEach((item, inner) -> within.put(item, score(inner)));
        return new Outcome(
                response,
                scorer.strengths().toList(),
                scorer.findings(finding -> true).sorted(BY_URGENCY).toList(),
                assessment.scores().values().stream().map(scorer::score).toList(),
                assessment.decisions().values().stream().map(scorer::decision).toList(),
                assessment.conditions().values().stream().map(scorer::condition).toList(),
                response.items().stream()
                        .flatMap(item -> scorer.open(item, within.get(item.id())))
                        .toList(),
                assessment.coverage().values().stream()
                        .map(new Covering(response, scorer.facts)::of)
                        .toList(),
                within);
    }

    static Facts facts(Response response) {
        return new Facts(response.assessment(), response.answers(), response.reasons(), response.completedOn());
    }

    /**
     * What was found so far, the most urgent first, while answers are still being given.
     *
     * @param which the findings that are looked at; no other is worked out
     */
    public static List<FindingResult> findings(Assessment assessment, Facts facts, Predicate<Finding> which) {
        return new Scorer(assessment, facts).findings(which).sorted(BY_URGENCY).toList();
    }

    /**
     * Those that hold for every way in which open questions can still be answered, so that none rests on a number that
     * stands in for an answer; no question is asked for one.
     */
    private Stream<StrengthResult> strengths() {
        Facts certain = facts.where(Still.EVERY_ANSWER);
        return Stream.concat(
                assessment.strengths().stream()
                        // what does not hold as it stands is not certain, and that is known from the findings
                        .filter(strength -> isMet(strength, facts) && isMet(strength, certain))
                        .map(strength -> new StrengthResult(strength.id(), strength)),
                assessment.items().stream().flatMap(item -> strengthsWithin(item, certain)));
    }

    private static boolean isMet(Strength strength, Facts facts) {
        return facts.judge(strength.when()).verdict().isMet();
    }

    /** None while it is not known whether the other assessment is to be answered at all. */
    private Stream<StrengthResult> strengthsWithin(Item item, Facts certain) {
        if (!(item.type() instanceof ItemType.Instrument instrument)
                || !certain.asked(item).isMet()) {
            return Stream.empty();
        }
        return facts.within(item).stream()
                .flatMap(inner -> new Scorer(instrument.assessment(), inner).strengths())
                .map(result -> new StrengthResult(item.id() + "." + result.id(), result.strength()));
    }

    /** Those of the assessment itself, and of the others within it: what is urgent there is urgent here. */
    private Stream<FindingResult> findings(Predicate<Finding> which) {
        return Stream.concat(
                assessment.findings().stream().filter(which).flatMap(this::finding),
                assessment.items().stream().flatMap(item -> within(item, which)));
    }

    private Stream<FindingResult> within(Item item, Predicate<Finding> which) {
        if (!(item.type() instanceof ItemType.Instrument instrument)) {
            return Stream.empty();
        }
        return facts.within(item).stream()
                .flatMap(inner -> new Scorer(instrument.assessment(), inner).findings(which))
                .map(result -> result.at(item, facts.asked(item)));
    }

    private ScoreResult score(Score score) {
        Fact fact = facts.score(score.id());
        boolean known = fact.value() instanceof Value.Known;
        return new ScoreResult(
                score,
                fact.value(),
                still(fact.value()).score(score.id()).possible(),
                banded(score, fact),
                caveats(score.caveats()),
                fact.working().get(0),
                known ? policy(fact) : Optional.empty());
    }

    private Optional<String> policy(Fact fact) {
        return Allowances.behind(facts, fact.working()).stream()
                .map(Allowance::policy)
                .findFirst();
    }

    /** Over which facts it is seen what can still come of a value: while it is open, no part of it is taken to be settled. */
    private Facts still(Value value) {
        if (!(value instanceof Value.Missing)) {
            return facts;
        }
        if (more == null) {
            more = facts.where(Still.MORE);
        }
        return more;
    }

    private BandResult banded(Score score, Fact fact) {
        Banding banding = still(fact.value()).banding(score.id());
        boolean known = fact.value() instanceof Value.Known;
        List<Band> possible = score.bands().stream()
                .filter(band -> banding.possible().contains(band.id()))
                .toList();
        boolean settled = banding.band().isPresent();
        return new BandResult(
                known && settled ? possible.stream().findFirst() : Optional.empty(),
                possible,
                score.banding().set(),
                known ? Because.of(assessment, facts, banding.rule().stream().toList()) : List.of(),
                known && !settled ? Because.inFormOrder(assessment, banding.open()) : List.of(),
                List.copyOf(banding.looked().values()));
    }

    private DecisionResult decision(Decision decision) {
        Ruling ruling = facts.ruling(decision.id());
        boolean settled = ruling.result().isPresent();
        return new DecisionResult(
                decision,
                ruling.result().map(id -> decision.results().get(id)),
                settled ? ruling.rule() : Optional.empty(),
                settled ? Because.of(assessment, facts, ruling.looked()) : List.of(),
                Because.inFormOrder(assessment, ruling.open()),
                settled ? LeftOut.of(assessment, facts, ruling.looked()) : List.of(),
                Stream.concat(caveats(decision.caveats()).stream(), NoRows.behind(ruling.looked()))
                        .toList(),
                ruling.looked());
    }

    private Stream<FindingResult> finding(Finding finding) {
        Working.OfCondition working = facts.judge(finding.when());
        Verdict verdict = working.verdict();
        if (verdict.isNotMet()) {
            return Stream.empty();
        }
        List<ItemId> because = verdict.isMet() ? Because.of(assessment, facts, List.of(working)) : List.of();
        List<Action> actions = verdict.isMet()
                ? finding.actions().stream()
                        .filter(action -> facts.judge(action.when()).verdict().isMet())
                        .toList()
                : List.of();
        List<ItemId> askAbout = Because.inFormOrder(assessment, verdict.open());
        return Stream.of(new FindingResult(
                finding.id(), finding, verdict.isOpen(), because, askAbout, leftOut(working), actions, working));
    }

    /** What is open says itself what it waits for. */
    private List<ItemId> leftOut(Working.OfCondition working) {
        return working.verdict().isOpen() ? List.of() : LeftOut.of(assessment, facts, List.of(working));
    }

    private Stream<OpenQuestion> open(Item item, @Nullable Outcome within) {
        Optional<Unanswered> reason = facts.reason(item.id());
        boolean unfinished = within != null && !within.open().isEmpty();
        boolean isOpen = item.isQuestion()
                && facts.asked(item).isMet()
                && (unfinished || facts.answer(item.id()).isEmpty())
                && reason.map(why -> why.reason().leavesOpen()).orElse(true);
        return isOpen ? Stream.of(new OpenQuestion(item, reason)) : Stream.empty();
    }

    private ConditionResult condition(NamedCondition condition) {
        Working.OfCondition working = facts.named(condition.id());
        return new ConditionResult(condition, working, leftOut(working));
    }

    private List<Text> caveats(List<Caveat> caveats) {
        return caveats.stream()
                .filter(caveat -> facts.judge(caveat.when()).verdict().mayBeMet())
                .map(Caveat::say)
                .toList();
    }
}
