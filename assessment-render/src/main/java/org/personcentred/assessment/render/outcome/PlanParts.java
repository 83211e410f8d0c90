package org.personcentred.assessment.render.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Urgency;
import org.personcentred.assessment.plan.Agreed;
import org.personcentred.assessment.plan.Plan;
import org.personcentred.assessment.plan.PlanItem;
import org.personcentred.assessment.plan.Progress;
import org.personcentred.assessment.render.component.Component;
import org.personcentred.assessment.render.component.FindingCard;
import org.personcentred.assessment.render.component.Foreign;
import org.personcentred.assessment.render.component.Heading;
import org.personcentred.assessment.render.component.Listing;
import org.personcentred.assessment.render.component.Prose;
import org.personcentred.assessment.render.words.Voice;
import org.personcentred.assessment.scoring.Discretion;
import org.personcentred.assessment.scoring.FindingResult;
import org.personcentred.assessment.scoring.Outcome;

/** The components of the page of a plan: what was agreed first, and nothing left out that stays open. */
public final class PlanParts {
    private final Voice voice;
    private final Outcome outcome;
    private final Plan plan;
    private final List<FindingResult> findings;

    /** A plan for an outcome, in this voice. */
    public PlanParts(Voice voice, Outcome outcome, Plan plan) {
        this.voice = voice;
        this.outcome = outcome;
        this.plan = plan;
        this.findings =
                Discretion.of(outcome.response().assessment(), voice.audience()).shown(outcome.findings());
    }

    /**
     * What is urgent, agreed or not; what matters to the person; what was agreed, is done, was not wanted, is to be talked
     * about; when we look again.
     */
    public List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        parts.add(new Heading(1, "", say("plan.title")));
        parts.add(Prose.of(voice.say("plan.agreed_on", "day", voice.day(plan.agreedOn()))));
        Unsettled unsettled = new Unsettled(voice, outcome, plan);
        List<Component> urgent = new ArrayList<>(unsettled.urgent());
        urgent.addAll(cards(PlanParts::isUrgent));
        if (!urgent.isEmpty()) {
            parts.add(new Heading(2, "", voice.say("findings.first")));
            parts.addAll(urgent);
        }
        parts.addAll(new TheirWords(voice, outcome).parts());
        parts.addAll(agreed());
        parts.addAll(listing("plan.done", what(item -> isAgreed(item) && item.state() == Progress.DONE)));
        parts.addAll(listing("plan.stopped", what(item -> isAgreed(item) && item.state() == Progress.STOPPED)));
        parts.addAll(listing("plan.declined", what(item -> item.agreed() == Agreed.NO)));
        parts.addAll(listing("plan.not_discussed", what(item -> item.agreed() == Agreed.NOT_DISCUSSED)));
        parts.addAll(unsettled.others());
        parts.addAll(listing("plan.open", questions()));
        plan.reviewOn().ifPresent(day -> {
            parts.add(new Heading(2, "", voice.say("plan.again.title")));
            parts.add(Prose.of(voice.say("plan.again", "day", voice.day(day))));
        });
        return parts;
    }

    private static boolean isUrgent(FindingResult finding) {
        return finding.finding().urgency() == Urgency.NOW;
    }

    /** What was agreed and is not urgent; nothing where all that was agreed stands above. */
    private List<Component> agreed() {
        List<Component> cards = cards(finding -> !isUrgent(finding));
        if (cards.isEmpty() && !cards(PlanParts::isUrgent).isEmpty()) {
            return List.of();
        }
        List<Component> parts = new ArrayList<>(List.of(new Heading(2, "", say("plan.agreed"))));
        parts.addAll(cards.isEmpty() ? List.of(Prose.of(voice.say("plan.agreed.none"))) : cards);
        return parts;
    }

    private List<Component> cards(Predicate<FindingResult> which) {
        return findings.stream()
                .filter(finding -> !finding.open() && which.test(finding))
                .flatMap(finding -> card(finding).stream())
                .toList();
    }

    private Optional<Component> card(FindingResult finding) {
        List<FindingCard.Step> steps = plan.about(finding).stream()
                .filter(item -> item.isUnderWay() && isShown(finding, item))
                .map(item -> new FindingCard.Step(words(finding, item), how(finding, item)))
                .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new FindingCard(
                        finding.finding().urgency().word(),
                        new FindingCards(voice).when(finding),
                        voice.of(finding.id()).say(finding.finding().title()),
                        List.of(),
                        voice.say("plan.what"),
                        steps));
    }

    /** Who does it and by when, what it is for, and that it has begun. */
    private String how(FindingResult finding, PlanItem item) {
        Optional<String> owner = item.who()
                .map(Foreign::typed)
                .or(() -> item.owner().map(key -> new FindingCards(voice).owner(key, finding)));
        Optional<String> by = item.by().map(voice::day);
        Stream<Optional<String>> sentences = Stream.of(
                owner.map(who -> by.map(day -> voice.say("step.who_and_when", "owner", who, "by", day))
                        .orElseGet(() -> voice.say("step.who", "owner", who))),
                owner.isPresent() ? Optional.empty() : by.map(day -> voice.say("step.when", "by", day)),
                item.goal().map(Foreign::typed).map(goal -> voice.say("plan.goal", "goal", goal)),
                item.state() == Progress.DOING ? Optional.of(voice.say("plan.begun")) : Optional.empty());
        return String.join(" ", sentences.flatMap(Optional::stream).toList());
    }

    private List<Component> listing(String key, List<String> entries) {
        String lead = key + ".lead";
        String said = voice.words()
                .find(lead + "." + voice.audience().word())
                .or(() -> voice.words().find(lead))
                .orElse("");
        return entries.isEmpty() ? List.of() : List.of(new Heading(2, "", say(key)), new Listing(said, entries));
    }

    private List<String> what(Predicate<PlanItem> which) {
        return findings.stream()
                .flatMap(finding -> plan.about(finding).stream()
                        .filter(item -> which.test(item) && isShown(finding, item))
                        .map(item -> words(finding, item)))
                .toList();
    }

    /** The questions that would tell about findings that are open, but for those that stand first on the page. */
    private List<String> questions() {
        StillToAsk asking = StillToAsk.of(voice, outcome.response());
        Set<ItemId> first = new PersonFindings(voice, outcome).askedNow();
        return findings.stream()
                .filter(FindingResult::open)
                .flatMap(finding -> finding.askAbout().stream())
                .filter(question -> !first.contains(question))
                .flatMap(question -> asking.of(question).stream())
                .distinct()
                .toList();
    }

    /** In the words of the definition for this reader, where it is an action of the definition. */
    private String words(FindingResult finding, PlanItem item) {
        return finding.actions().stream()
                .filter(action -> item.action().equals(Optional.of(action.id())))
                .findFirst()
                .map(action -> voice.of(finding.id()).say(action.label()))
                .orElseGet(() -> Foreign.typed(item.what()));
    }

    private boolean isShown(FindingResult finding, PlanItem item) {
        return finding.actions().stream()
                .filter(action -> item.action().equals(Optional.of(action.id())))
                .allMatch(action -> action.isShownTo(voice.audience()));
    }

    private static boolean isAgreed(PlanItem item) {
        return item.agreed() == Agreed.YES;
    }

    /** To the reader, with what the person is called. */
    private String say(String key) {
        return voice.sayToReader(key, "name", voice.name().orElseGet(() -> voice.say("the_person")));
    }
}
