package org.personcentred.assessment.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.expression.Evaluation;
import org.personcentred.assessment.expression.Expression;
import org.personcentred.assessment.expression.Fact;
import org.personcentred.assessment.expression.Possible;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.expression.Within;
import org.personcentred.assessment.expression.Working;

/** What scores and calculated items come to. Each is worked out once and kept. */
final class ScoreFacts {
    private final Facts facts;
    private final Evaluation evaluation;
    private final Map<String, Fact> known = new HashMap<>();

    ScoreFacts(Facts facts) {
        this.facts = facts;
        this.evaluation = new Evaluation(facts);
    }

    Fact score(String id) {
        Fact fact = known.get(id);
        if (fact == null) {
            fact = Within.of(id)
                    .map(name -> facts.instrument(item(name.item())).score(name.inner()))
                    .orElseGet(() -> worked(id));
            known.put(id, fact);
        }
        return fact;
    }

    private Item item(ItemId id) {
        return facts.assessment().item(id).orElseThrow();
    }

    private Fact worked(String id) {
        Expression formula = facts.assessment().formulas().get(id);
        Working.OfNumber working = formula.accept(evaluation);
        Possible possible = working.value() instanceof Value.Missing
                ? claimed(id, Splitting.possible(formula, facts))
                : Possible.NOT_APPLICABLE;
        return new Fact(working.value(), possible, List.of(working));
    }

    /** What a score can still become lies within what it claims; while that is being proved, the claim has no say. */
    private Possible claimed(String id, Possible possible) {
        Score score = facts.assessment().scores().get(id);
        return score == null || facts.isBeforeAnything()
                ? possible
                : score.range().map(range -> range.of(possible)).orElse(possible);
    }
}
