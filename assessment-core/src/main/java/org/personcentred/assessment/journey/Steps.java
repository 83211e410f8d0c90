package org.personcentred.assessment.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Facts;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.response.FieldNames;
import org.personcentred.assessment.response.Submission;

/** The pages with questions, in the order of the form. */
final class Steps {
    private final Journey journey;
    private final Predicate<Item> shown;
    private final Predicate<Section> passedOver;

    private Steps(Journey journey, Predicate<Item> shown, Predicate<Section> passedOver) {
        this.journey = journey;
        this.shown = shown;
        this.passedOver = passedOver;
    }

    /** Every page that there can be. */
    static List<Stop.Step> possible(Journey journey) {
        return new Steps(journey, item -> true, section -> false).all();
    }

    /**
     * The pages whose questions are asked or may be, as far as the answers so far tell. Asked one by one, the questions
     * of a section that is passed over are left out, but for those that hold something.
     */
    static List<Stop.Step> asked(Journey journey, Submission submission, Facts facts) {
        return new Steps(
                        journey,
                        item -> !facts.asked(item).isNotMet() && !submission.isGiven(item),
                        section -> journey.by() == By.QUESTION && isPassedOver(submission, section))
                .all(submission);
    }

    private static boolean isPassedOver(Submission submission, Section section) {
        return section.skippable() && Envelope.SKIPS.contains(submission.typed(section, FieldNames.SKIP));
    }

    private List<Stop.Step> all() {
        List<Stop.Step> steps = new ArrayList<>();
        for (Section section : journey.assessment().sections()) {
            List<Item> items = section.items().stream()
                    .filter(item -> journey.isFor(section, item))
                    .filter(shown)
                    .toList();
            if (items.stream().anyMatch(item -> !(item.type() instanceof ItemType.Calculated))) {
                steps.addAll(journey.by() == By.SECTION ? whole(section, items) : oneByOne(section, items));
            }
        }
        return steps;
    }

    private List<Stop.Step> all(Submission submission) {
        return all().stream()
                .filter(step -> step.asksToPassOver()
                        || !passedOver.test(step.section())
                        || step.items().stream().anyMatch(item -> item.isQuestion() && !submission.isOpen(item)))
                .toList();
    }

    private static List<Stop.Step> whole(Section section, List<Item> items) {
        return List.of(new Stop.Step(section.id(), section, section.skippable(), items));
    }

    /** Notes and calculated numbers stand before the question they come before, or after the last. */
    private static List<Stop.Step> oneByOne(Section section, List<Item> items) {
        List<Stop.Step> steps = new ArrayList<>();
        if (section.skippable()) {
            steps.add(new Stop.Step(FieldNames.of(section, FieldNames.SKIP), section, true, List.of()));
        }
        List<Item> together = new ArrayList<>();
        for (Item item : items) {
            together.add(item);
            if (item.isQuestion()) {
                steps.add(new Stop.Step(item.id().name(), section, false, together));
                together.clear();
            }
        }
        return together.isEmpty() ? steps : withRest(steps, section, together);
    }

    private static List<Stop.Step> withRest(List<Stop.Step> steps, Section section, List<Item> rest) {
        int last = steps.size() - 1;
        if (steps.isEmpty() || steps.get(last).items().isEmpty()) {
            steps.add(new Stop.Step(rest.get(0).id().name(), section, false, rest));
            return steps;
        }
        List<Item> items = new ArrayList<>(steps.get(last).items());
        items.addAll(rest);
        steps.set(last, new Stop.Step(steps.get(last).page(), section, false, items));
        return steps;
    }
}
