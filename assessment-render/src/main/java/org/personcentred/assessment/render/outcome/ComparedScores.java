package org.personcentred.assessment.render.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Audience;
import org.personcentred.assessment.definition.Band;
import org.personcentred.assessment.expression.Value;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.component.Table;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.ComparedScore;
import org.personcentred.assessment.scoring.Comparison;
import org.personcentred.assessment.scoring.NotCompared;
import org.personcentred.assessment.scoring.Outcome;

/** Which way each number went: a sentence for each, and all of them in a table. */
final class ComparedScores {
    private final Voice voice;
    private final Comparison comparison;

    ComparedScores(Voice voice, Comparison comparison) {
        this.voice = voice;
        this.comparison = comparison;
    }

    /** The scores of the assessment, and then those of each other that stands within it and was answered both times. */
    List<Component> parts() {
        List<Component> parts = new ArrayList<>(parts(voice.say("scores.title")));
        comparison.within().values().forEach(inner -> {
            Assessment other = inner.later().response().assessment();
            ComparedScores scores = new ComparedScores(voice.within(other), inner);
            parts.addAll(scores.parts(voice.say(other.title())));
        });
        return parts;
    }

    private List<Component> parts(String heading) {
        List<ComparedScore> shown = comparison.scores().stream()
                .filter(score -> score.score().isShownTo(voice.audience()))
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Component> parts = new ArrayList<>();
        parts.add(new Heading(2, "", heading));
        shown.forEach(score -> parts.add(Prose.of(sentence(score))));
        parts.add(new Table(
                voice.say("comparison.caption"),
                List.of(
                        voice.say("comparison.score"),
                        voice.say("comparison.earlier"),
                        voice.say("comparison.later"),
                        voice.say("comparison.difference")),
                shown.stream().map(this::row).toList(),
                true));
        return parts;
    }

    /**
     * How much more or less it is, and whether that means something; where there is no difference, why it cannot be said
     * which way it went. Of an allowance, {@link #allowance} tells more.
     */
    String course(ComparedScore score) {
        return score.difference()
                .filter(size -> size.signum() != 0)
                .map(size -> voice.say("comparison.change", "size", size(score, size), "course", meaning(score)))
                .orElseGet(() -> meaning(score));
    }

    private String meaning(ComparedScore score) {
        if (score.why().filter(NotCompared.POLICY::equals).isPresent()) {
            return voice.say("comparison.unsure");
        }
        if (score.why().filter(NotCompared.NO_RULE::equals).isPresent()) {
            return voice.say("comparison.no_rule");
        }
        String course = voice.say("comparison.course." + score.course().word());
        return score.why()
                .map(why ->
                        voice.say("comparison.why", "course", course, "why", voice.say("comparison.why." + why.word())))
                .orElse(course);
    }

    /** When questions were left out, where a difference rests on a number that makes allowance for them. */
    Optional<String> allowance(ComparedScore score) {
        if (score.difference().isEmpty() || !score.makesAllowance()) {
            return Optional.empty();
        }
        if (score.policyBefore().isPresent() && score.policyAfter().isPresent()) {
            return Optional.of(voice.say("comparison.allowance.both"));
        }
        boolean before = score.policyBefore().isPresent();
        Outcome outcome = before ? comparison.earlier() : comparison.later();
        String without = before ? "comparison.allowance.before" : "comparison.allowance.now";
        return Optional.of(outcome.response()
                .completedOn()
                .map(day -> voice.say("comparison.allowance", "day", voice.day(day)))
                .orElseGet(() -> voice.say(without)));
    }

    private String sentence(ComparedScore score) {
        List<String> sentences = new ArrayList<>();
        sentences.add(voice.say("score.is", "title", voice.say(score.score().title()), "value", course(score)));
        allowance(score).ifPresent(sentences::add);
        String direction = new Amounts(voice, score.score()).direction();
        if (!direction.isEmpty()) {
            sentences.add(direction);
        }
        return String.join(" ", sentences);
    }

    private List<String> row(ComparedScore score) {
        return List.of(
                voice.say(score.score().title()),
                value(comparison.earlier(), score, score.earlier(), score.bandBefore(), score.policyBefore()),
                value(comparison.later(), score, score.later(), score.bandAfter(), score.policyAfter()),
                score.difference().map(size -> signed(score, size)).orElseGet(() -> voice.say("comparison.none")));
    }

    /** The name of a band is for the practitioner: to the person it is a verdict without help. */
    private String value(
            Outcome outcome, ComparedScore score, Value value, Optional<Band> band, Optional<String> policy) {
        String shown = value.number()
                .map(new Amounts(voice, score.score(), outcome.response())::outOf)
                .orElseGet(() -> voice.say("comparison.none"));
        String banded = band.filter(one -> voice.audience() == Audience.PRACTITIONER)
                .map(one -> voice.say("comparison.banded", "value", shown, "band", voice.say(one.label())))
                .orElse(shown);
        return Amounts.allowing(voice, banded, policy);
    }

    private String signed(ComparedScore score, BigDecimal size) {
        return new Amounts(voice, score.score()).withScale(size(score, size));
    }

    /** How much more or less, without the scale that it is on. */
    private String size(ComparedScore score, BigDecimal size) {
        Amounts amounts = new Amounts(voice, score.score());
        return switch (size.signum()) {
            case 1 -> voice.say("comparison.more", "size", amounts.of(size));
            case -1 -> voice.say("comparison.less", "size", amounts.of(size.negate()));
            default -> amounts.of(size);
        };
    }
}
