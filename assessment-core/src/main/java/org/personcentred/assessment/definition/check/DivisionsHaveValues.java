package org.personcentred.assessment.definition.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.CrossCheck;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Finding;
import org.personcentred.assessment.definition.NamedCondition;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.definition.Strength;
import org.personcentred.assessment.expression.Bounds;
import org.personcentred.assessment.expression.Condition;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;
import org.personcentred.assessment.problem.Problem;

/**
 * No score and no condition divides by something that can be zero, takes the root of something that can be below it, or
 * needs more digits than are worked with. What rests on such a score or condition is not told again.
 */
final class DivisionsHaveValues implements Check {
    /** A formula that can come to no value, what it is part of, and what it reads. */
    private record Undefined(Reference of, Problem problem, Set<Reference> reads) {}

    @Override
    public List<Problem> check(Candidate candidate) {
        List<Undefined> undefined = new ArrayList<>();
        scores(candidate, undefined);
        conditions(candidate, undefined);
        items(candidate, undefined);
        bands(candidate, undefined);
        decisions(candidate, undefined);
        Assessment assessment = candidate.assessment();
        unread(candidate, "strengths", "when", assessment.strengths().stream().map(Strength::when), undefined);
        unread(candidate, "findings", "when", assessment.findings().stream().map(Finding::when), undefined);
        unread(candidate, "checks", "must", assessment.checks().stream().map(CrossCheck::must), undefined);
        Dependencies dependencies = candidate.dependencies();
        Set<Reference> sources = new LinkedHashSet<>();
        undefined.forEach(each -> sources.add(each.of()));
        candidate.assessment().formulas().forEach((name, formula) -> {
            if (GuardsHold.guard(formula).isPresent()) {
                sources.add(new Reference(Reference.Kind.SCORE, name));
            }
        });
        return undefined.stream()
                .filter(each -> dependencies.all(each.reads()).stream().noneMatch(sources::contains))
                .map(Undefined::problem)
                .toList();
    }

    private static void scores(Candidate candidate, List<Undefined> undefined) {
        Dependencies dependencies = candidate.dependencies();
        candidate.assessment().formulas().forEach((name, formula) -> {
            Reference self = new Reference(Reference.Kind.SCORE, name);
            boolean found = candidate.isSound(Reference.Kind.SCORE, name)
                    && isUntold(formula, formula.accept(new Bounds(candidate.whatever())));
            if (found) {
                Problem problem = new WhyNoValue(candidate).ofScore(name, formula, dependencies.place(self));
                undefined.add(new Undefined(self, problem, References.of(formula)));
            }
        });
    }

    /** A score that says itself when it has no value may have none; but no number grows without limit. */
    private static boolean isUntold(Expression formula, Possible possible) {
        boolean guarded = GuardsHold.guard(formula).isPresent();
        boolean endless = !possible.numbers().isEmpty() && !possible.numbers().hasEnds();
        return possible.mayBeUndefined() && (!guarded || endless);
    }

    private static void conditions(Candidate candidate, List<Undefined> undefined) {
        for (NamedCondition condition : candidate.assessment().conditions().values()) {
            Reference self = new Reference(Reference.Kind.CONDITION, condition.id());
            condition(candidate, self, condition.when(), "/conditions/" + condition.id() + "/when", undefined);
        }
    }

    private static void items(Candidate candidate, List<Undefined> undefined) {
        for (PlacedItem placed : PlacedItem.of(candidate.assessment())) {
            Reference self =
                    new Reference(Reference.Kind.ITEM, placed.item().id().name());
            condition(candidate, self, placed.item().asked(), placed.place() + "/when", undefined);
            placed.item()
                    .scaleConditions()
                    .forEach(when -> condition(candidate, self, when, placed.place() + "/points", undefined));
        }
    }

    private static void decisions(Candidate candidate, List<Undefined> undefined) {
        for (Decision decision : candidate.assessment().decisions().values()) {
            for (int rule = 0; rule < decision.rules().size(); rule++) {
                Reference self = new Reference(Reference.Kind.DECISION, decision.id());
                String place = candidate.place("decisions", decision.id()) + "/rules/" + rule + "/when";
                condition(candidate, self, decision.rules().get(rule).when(), place, undefined);
            }
        }
    }

    private static void bands(Candidate candidate, List<Undefined> undefined) {
        for (Score score : candidate.assessment().scores().values()) {
            Reference self = new Reference(Reference.Kind.BAND, score.id());
            String place = candidate.place("scores", score.id()) + "/bands";
            score.bandConditions().forEach(when -> condition(candidate, self, when, place, undefined));
        }
    }

    /** No formula reads one of these: its place stands for it. */
    private static void unread(
            Candidate candidate, String list, String key, Stream<Condition> conditions, List<Undefined> undefined) {
        int index = 0;
        for (Condition when : conditions.toList()) {
            String place = "/" + list + "/" + index++ + "/" + key;
            condition(candidate, new Reference(Reference.Kind.CONDITION, place), when, place, undefined);
        }
    }

    private static void condition(
            Candidate candidate, Reference self, Condition when, String place, List<Undefined> undefined) {
        if (candidate.isSound(when)
                && candidate.whatever().judge(when).verdict().mayStayOpen()) {
            Problem problem = new WhyNoValue(candidate).ofCondition(when, place);
            undefined.add(new Undefined(self, problem, References.of(when)));
        }
    }
}
