package org.personcentred.assessment.definition;

import org.personcentred.assessment.expression.Reference;

/** Reads the decisions of a definition. */
final class DecisionReader {
    private DecisionReader() {}

    static Decision read(Part decision) {
        String id = decision.string("id");
        Reference self = new Reference(Reference.Kind.DECISION, id);
        return new Decision(
                id,
                decision.text("title"),
                decision.parts("rules").stream().map(rule -> rule(rule, self)).toList(),
                decision.child("otherwise").map(DecisionReader::result),
                decision.child("notEnough").map(words -> words.text("label")),
                ScoreReader.caveats(decision, self),
                ScoreReader.showTo(decision),
                decision.evidence());
    }

    private static Rule rule(Part rule, Reference self) {
        boolean toVerify = rule.maybe("status").orElse("").equals("to_verify");
        return new Rule(rule.reading().condition(rule, "when", self), result(rule), rule.evidence(), toVerify);
    }

    private static Result result(Part part) {
        return new Result(part.string("then"), part.text("label"));
    }
}
