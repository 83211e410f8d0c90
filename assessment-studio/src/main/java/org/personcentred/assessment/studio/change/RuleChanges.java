package org.personcentred.assessment.studio.change;

import static org.personcentred.assessment.studio.change.Change.Kind.COMPATIBLE;
import static org.personcentred.assessment.studio.change.Change.Kind.SCORES;
import static org.personcentred.assessment.studio.change.Change.Kind.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.NamedCondition;
import org.personcentred.assessment.definition.Result;
import org.personcentred.assessment.definition.Rule;
import org.personcentred.assessment.expression.Condition;

/** Named conditions and decisions. */
record RuleChanges(Noted noted) {

    /** A rule without its words: when it fires, and what the decision then comes to. */
    private record Bare(Condition when, String then) {}

    void between(Assessment earlier, Assessment later) {
        Noted.each(
                List.copyOf(earlier.conditions().values()),
                List.copyOf(later.conditions().values()),
                NamedCondition::id,
                new Noted.Sides<>(
                        added -> noted.add(COMPATIBLE, where(added), "is new"),
                        removed -> noted.add(SCORES, where(removed), "is gone"),
                        this::kept));
        Noted.each(
                List.copyOf(earlier.decisions().values()),
                List.copyOf(later.decisions().values()),
                Decision::id,
                new Noted.Sides<>(
                        added -> noted.add(COMPATIBLE, where(added), "is new"),
                        removed -> noted.add(SCORES, where(removed), "is gone"),
                        this::kept));
    }

    private static String where(NamedCondition condition) {
        return "condition " + condition.id();
    }

    private static String where(Decision decision) {
        return "decision " + decision.id();
    }

    private void kept(NamedCondition earlier, NamedCondition later) {
        int before = noted.count();
        noted.comesTo(SCORES, where(earlier), "holds in other cases", earlier, later, NamedCondition::when);
        noted.differs(WORDS, where(earlier), "has another title", earlier, later, NamedCondition::title);
        noted.otherwise(before, SCORES, where(earlier), earlier, later);
    }

    private void kept(Decision earlier, Decision later) {
        String where = where(earlier);
        int before = noted.count();
        noted.comesTo(SCORES, where, "is made by other rules", earlier, later, RuleChanges::rules);
        noted.differs(
                SCORES, where, "comes to something else if no rule fires", earlier, later, RuleChanges::otherwise);
        noted.caveats(where, earlier.caveats(), later.caveats());
        noted.differs(
                WORDS,
                where,
                "has other words for its results",
                earlier,
                later,
                one -> List.copyOf(
                        one.results().values().stream().map(Result::label).toList()));
        noted.differs(WORDS, where, "has other words for not enough information", earlier, later, Decision::notEnough);
        noted.differs(COMPATIBLE, where, "is shown to others", earlier, later, Decision::showTo);
        noted.differs(WORDS, where, "has another title", earlier, later, Decision::title);
        noted.differs(WORDS, where, "rests on other sources", earlier, later, RuleChanges::sources);
        noted.differs(
                WORDS,
                where,
                "has rules that are verified or not, unlike before",
                earlier,
                later,
                one -> one.rules().stream().map(Rule::toVerify).toList());
        noted.otherwise(before, SCORES, where, earlier, later);
    }

    private static List<Bare> rules(Decision decision) {
        return decision.rules().stream()
                .map(rule -> new Bare(rule.when(), rule.then().id()))
                .toList();
    }

    private static Optional<String> otherwise(Decision decision) {
        return decision.otherwise().map(Result::id);
    }

    private static List<List<String>> sources(Decision decision) {
        return Stream.concat(
                        Stream.of(decision.evidence()),
                        decision.rules().stream().map(rule -> rule.evidence()))
                .toList();
    }
}
