package org.personcentred.assessment.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Change;
import org.personcentred.assessment.definition.Result;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Value;

/** Compares two outcomes of one assessment, part by part. */
final class Comparing {
    private static final Value NOTHING = new Value.NotApplicable();

    private final Outcome earlier;
    private final Outcome later;
    private final AllowanceBehind allowanceBefore;
    private final AllowanceBehind allowanceAfter;

    Comparing(Outcome earlier, Outcome later) {
        this.earlier = earlier;
        this.later = later;
        this.allowanceBefore = new AllowanceBehind(earlier);
        this.allowanceAfter = new AllowanceBehind(later);
    }

    Comparison comparison() {
        ComparingRows rows = new ComparingRows(earlier, later);
        List<ItemId> before = open(earlier);
        List<ItemId> after = open(later);
        List<ItemId> known =
                before.stream().flatMap(item -> rows.now(item).stream()).toList();
        Comparison without = new Comparison(
                earlier,
                later,
                List.of(),
                new ComparingFindings(earlier, later, allowanceBefore, allowanceAfter).findings(),
                decisions(),
                rows.rows(),
                after.stream().filter(known::contains).toList(),
                after.stream().filter(item -> !known.contains(item)).toList(),
                before.stream()
                        .filter(item -> rows.now(item).filter(after::contains).isEmpty())
                        .toList());
        return new Comparison(
                earlier,
                later,
                scores(without.sameRules()),
                without.findings(),
                without.decisions(),
                without.rows(),
                without.stillOpen(),
                without.newlyOpen(),
                without.noLonger());
    }

    private static List<ItemId> open(Outcome outcome) {
        return outcome.open().stream().map(question -> question.item().id()).toList();
    }

    /** The things of both by name, those of the later outcome first. */
    static <T> Map<String, T> both(List<T> later, List<T> earlier, Function<T, String> name) {
        Map<String, T> both = new LinkedHashMap<>();
        Stream.concat(later.stream(), earlier.stream()).forEach(thing -> both.putIfAbsent(name.apply(thing), thing));
        return both;
    }

    static <T> Optional<T> find(List<T> things, Function<T, String> name, String wanted) {
        return things.stream().filter(thing -> name.apply(thing).equals(wanted)).findFirst();
    }

    private List<ComparedScore> scores(boolean sameRules) {
        Function<ScoreResult, String> name = result -> result.score().id();
        List<ComparedScore> scores = new ArrayList<>();
        both(later.scores(), earlier.scores(), name).forEach((id, either) -> {
            Optional<ScoreResult> before = find(earlier.scores(), name, id);
            Optional<ScoreResult> after = find(later.scores(), name, id);
            scores.add(score(either.score(), before, after, sameRules));
        });
        return scores;
    }

    private static ComparedScore score(
            Score score, Optional<ScoreResult> before, Optional<ScoreResult> after, boolean sameRules) {
        Value from = before.map(ScoreResult::value).orElse(NOTHING);
        Value to = after.map(ScoreResult::value).orElse(NOTHING);
        Optional<NotCompared> why =
                before.isEmpty() || after.isEmpty() ? Optional.of(NotCompared.ONLY_ONCE) : why(from, to, sameRules);
        Optional<BigDecimal> difference = why.isPresent()
                ? Optional.empty()
                : from.number().flatMap(first -> to.number().map(second -> second.subtract(first)));
        ScoreCourse seeming = difference
                .map(size -> course(score, from.number().orElseThrow(), size))
                .orElse(ScoreCourse.CANNOT_BE_SAID);
        Optional<String> policyBefore = before.flatMap(ScoreResult::policy);
        Optional<String> policyAfter = after.flatMap(ScoreResult::policy);
        boolean allowance = policyBefore.isPresent() || policyAfter.isPresent();
        Optional<NotCompared> unsaid = why.or(() -> unjudged(score, seeming, allowance));
        return new ComparedScore(
                score,
                from,
                to,
                difference,
                unsaid.isPresent() ? ScoreCourse.CANNOT_BE_SAID : seeming,
                unsaid,
                before.flatMap(ScoreResult::band),
                after.flatMap(ScoreResult::band),
                policyBefore,
                policyAfter);
    }

    /**
     * Why a difference of two known values means nothing that could be said. A policy may give a number where answers
     * are left out, but what it changed by rests on them.
     */
    private static Optional<NotCompared> unjudged(Score score, ScoreCourse seeming, boolean allowance) {
        boolean unsaid = seeming == ScoreCourse.CANNOT_BE_SAID;
        if (allowance && (score.change().isPresent() || !unsaid)) {
            return Optional.of(NotCompared.POLICY);
        }
        return unsaid ? Optional.of(NotCompared.NO_RULE) : Optional.empty();
    }

    /** Why two values cannot be compared; the graver cause where there are two. */
    private static Optional<NotCompared> why(Value before, Value after, boolean sameRules) {
        Value graver = before.weight() > after.weight() ? before : after;
        if (graver instanceof Value.Undefined) {
            return Optional.of(NotCompared.UNDEFINED);
        }
        if (graver instanceof Value.Missing) {
            return Optional.of(NotCompared.OPEN);
        }
        if (graver instanceof Value.NotApplicable) {
            return Optional.of(NotCompared.NOT_APPLICABLE);
        }
        return sameRules ? Optional.empty() : Optional.of(NotCompared.OTHER_RULES);
    }

    private static ScoreCourse course(Score score, BigDecimal before, BigDecimal difference) {
        if (difference.signum() == 0) {
            return ScoreCourse.NO_CHANGE;
        }
        Optional<Change.Step> step = score.change().flatMap(change -> change.at(before));
        if (step.isEmpty()) {
            return ScoreCourse.CANNOT_BE_SAID;
        }
        if (!step.get().isReached(before, before.add(difference))) {
            return step.get().hasNoShareOf(before) ? ScoreCourse.CANNOT_BE_SAID : ScoreCourse.NO_CHANGE;
        }
        boolean up = difference.signum() > 0;
        return switch (score.direction()) {
            case HIGHER_IS_BETTER -> up ? ScoreCourse.BETTER : ScoreCourse.WORSE;
            case HIGHER_IS_WORSE -> up ? ScoreCourse.WORSE : ScoreCourse.BETTER;
            case NEUTRAL -> ScoreCourse.CHANGED;
        };
    }

    private List<ComparedDecision> decisions() {
        Function<DecisionResult, String> name = result -> result.decision().id();
        List<ComparedDecision> decisions = new ArrayList<>();
        both(later.decisions(), earlier.decisions(), name)
                .forEach((id, either) -> decisions.add(new ComparedDecision(
                        either.decision(),
                        result(earlier, name, id),
                        result(later, name, id),
                        allowanceBefore.decision(id),
                        allowanceAfter.decision(id))));
        return decisions;
    }

    private static Optional<Result> result(Outcome outcome, Function<DecisionResult, String> name, String id) {
        return find(outcome.decisions(), name, id).flatMap(DecisionResult::result);
    }
}
