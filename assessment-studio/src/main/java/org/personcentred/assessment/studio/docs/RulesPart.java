package org.personcentred.assessment.studio.docs;

import java.util.ArrayList;
import java.util.List;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.CrossCheck;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.NamedCondition;
import org.personcentred.assessment.definition.Result;
import org.personcentred.assessment.expression.Wording;

/** What the answers have to be to each other, the conditions that have a name, and what is decided. */
record RulesPart(Markdown page) {

    void write(Assessment assessment) {
        if (!assessment.checks().isEmpty()) {
            page.heading(2, "Checks");
            page.list(assessment.checks().stream().map(RulesPart::check).toList());
        }
        if (!assessment.conditions().isEmpty()) {
            page.heading(2, "Conditions");
            page.list(assessment.conditions().values().stream()
                    .map(RulesPart::condition)
                    .toList());
        }
        if (!assessment.decisions().isEmpty()) {
            page.heading(2, "Decisions");
            assessment.decisions().values().forEach(this::decision);
        }
    }

    private static String check(CrossCheck check) {
        String otherwise = check.refuses() ? "Otherwise the answers are refused: " : "Otherwise somebody is asked: ";
        return "It has to hold that " + Markdown.words(Wording.of(check.must())) + ". " + otherwise
                + Markdown.words(check.say());
    }

    private static String condition(NamedCondition condition) {
        return Markdown.name(condition.id()) + " (" + Markdown.words(condition.title()) + ") is met if "
                + Markdown.words(Wording.of(condition.when()));
    }

    private void decision(Decision decision) {
        page.heading(3, Markdown.words(decision.title()) + " (" + Markdown.name(decision.id()) + ")");
        List<String> rules = new ArrayList<>();
        decision.rules()
                .forEach(rule -> rules.add("If " + Markdown.words(Wording.of(rule.when())) + ": " + result(rule.then())
                        + (rule.toVerify() ? " **To be verified.**" : "")));
        decision.otherwise().ifPresent(otherwise -> rules.add("Otherwise: " + result(otherwise)));
        page.paragraph("The first that applies:");
        page.numbered(rules);
        decision.notEnough().ifPresent(words -> page.paragraph("While it cannot be told: " + Markdown.words(words)));
        page.list(decision.caveats().stream().map(ScoresPart::caveat).toList());
        page.paragraph(ScoresPart.Sources.of(decision.evidence()));
    }

    private static String result(Result result) {
        return "**" + Markdown.words(result.label()) + "** (" + Markdown.name(result.id()) + ")";
    }
}
