package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.personcentred.assessment.definition.Decision;
import org.personcentred.assessment.definition.Rule;
import org.personcentred.assessment.expression.Notation;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Facts;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Table;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.DecisionResult;
import org.personcentred.assessment.scoring.Outcome;

/** Each decision for the practitioner: the rule that fired, the answers behind it, and what rests on what. */
final class DecisionDetails {
    private final Voice voice;
    private final Outcome outcome;
    private final Answers answers;

    DecisionDetails(Voice voice, Outcome outcome, Answers answers) {
        this.voice = voice;
        this.outcome = outcome;
        this.answers = answers;
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        for (DecisionResult result : outcome.decisions()) {
            parts.add(new Heading(3, "", voice.say(result.decision().title())));
            parts.add(new Facts(facts(result)));
        }
        if (!outcome.conditions().isEmpty()) {
            parts.add(conditions());
        }
        return parts;
    }

    private List<Facts.Fact> facts(DecisionResult result) {
        List<Facts.Fact> facts = new ArrayList<>();
        facts.add(fact("decision.result", result(result)));
        if (result.result().isPresent()) {
            facts.add(fact("decision.rule", rule(result)));
        }
        if (!result.because().isEmpty()) {
            facts.add(new Facts.Fact(
                    voice.say("because"),
                    result.because().stream().map(answers::withQuestion).toList()));
        }
        if (!result.askAbout().isEmpty()) {
            facts.add(new Facts.Fact(
                    voice.say("ask_about"),
                    result.askAbout().stream().map(answers::toAsk).toList()));
        }
        if (!result.leftOut().isEmpty()) {
            facts.add(new Facts.Fact(
                    voice.say("left_out"),
                    result.leftOut().stream().map(answers::withQuestion).toList()));
        }
        result.caveats().forEach(caveat -> facts.add(fact("caveat", voice.say(caveat))));
        List<String> keys = Stream.concat(result.decision().evidence().stream(), ruleEvidence(result))
                .distinct()
                .toList();
        if (!keys.isEmpty()) {
            facts.add(new Facts.Fact(voice.say("sources"), new Sources(voice).named(keys)));
        }
        return facts;
    }

    private String result(DecisionResult result) {
        return result.result()
                .map(come -> voice.say(come.label()))
                .or(() -> result.decision().notEnough().map(voice::say))
                .orElseGet(() -> voice.say("decision.not_enough"));
    }

    private String rule(DecisionResult result) {
        return result.rule()
                .map(index -> fired(result.decision(), index))
                .orElseGet(() -> voice.say(result.isOtherwise() ? "decision.otherwise" : "decision.several_rules"));
    }

    private String fired(Decision decision, int index) {
        Rule rule = decision.rules().get(index);
        String said = voice.say(
                "decision.rule_fired",
                "number",
                String.valueOf(index + 1),
                "count",
                String.valueOf(decision.rules().size()),
                "formula",
                voice.formula(Notation.of(rule.when())));
        return rule.toVerify() ? voice.say("decision.rule.to_verify", "rule", said) : said;
    }

    private static Stream<String> ruleEvidence(DecisionResult result) {
        return result.rule().stream().flatMap(index -> result.decision().rules().get(index).evidence().stream());
    }

    private Table conditions() {
        List<List<String>> rows = outcome.conditions().stream()
                .map(result -> List.of(
                        voice.say(result.condition().title()),
                        voice.formula(Notation.of(result.condition().when())),
                        voice.say("verdict."
                                + result.working().verdict().truth().name().toLowerCase(Locale.ROOT))))
                .toList();
        return new Table(
                voice.say("conditions.caption"),
                List.of(voice.say("conditions.condition"), voice.say("formula"), voice.say("conditions.state")),
                rows,
                false);
    }

    private Facts.Fact fact(String key, String line) {
        return Facts.Fact.of(voice.say(key), line);
    }
}
