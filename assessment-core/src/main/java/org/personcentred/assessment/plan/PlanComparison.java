package org.personcentred.assessment.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personcentred.assessment.problem.Checked;
import org.personcentred.assessment.problem.Location;
import org.personcentred.assessment.problem.Problem;

/**
 * What became of each thing of one plan in a later one. Nothing that was agreed to is left out.
 *
 * @param earlier the earlier plan
 * @param later   the later plan
 * @param items   what is in either, the things of the later plan first
 */
public record PlanComparison(Plan earlier, Plan later, List<Item> items) {
    public PlanComparison {
        items = List.copyOf(items);
    }

    /** What became of something. */
    public enum Course {
        /** It is agreed to for the first time. */
        NEW,
        /** It is agreed to as before, with nothing changed. */
        KEPT,
        /** It is agreed to as before, with another person, day, aim or state. */
        CHANGED,
        /** It was agreed to, and is done. */
        DONE,
        /** It was agreed to, and was stopped, declined or is not in the plan any more. */
        DROPPED,
        /** It is agreed to in neither. */
        NOT_AGREED
    }

    /**
     * One thing.
     *
     * @param before how it was; nothing where it was not there
     * @param after  how it is; nothing where it is not there
     */
    public record Item(Optional<PlanItem> before, Optional<PlanItem> after, Course course) {}

    /** The comparison; it is refused where the plans are about two assessments, or stand the wrong way round. */
    public static Checked<PlanComparison> of(Plan earlier, Plan later) {
        if (!earlier.assessment().equals(later.assessment())) {
            Map<String, String> ids = Map.of("earlier", earlier.assessment(), "later", later.assessment());
            return refused("PLAN_COMPARISON_MISMATCH", "/assessment", ids);
        }
        return later.agreedOn().isBefore(earlier.agreedOn())
                ? refused("PLAN_COMPARISON_BACKWARDS", "/agreedOn", Map.of())
                : new Checked.Valid<>(compared(earlier, later), List.of());
    }

    private static Checked<PlanComparison> refused(String code, String pointer, Map<String, String> parameters) {
        Location place = new Location.InDocument("comparison", 1, 1, pointer);
        return new Checked.Invalid<>(List.of(Problem.error(code, place, parameters)));
    }

    private static PlanComparison compared(Plan earlier, Plan later) {
        Map<String, PlanItem> before = byKey(earlier);
        Map<String, PlanItem> after = byKey(later);
        List<Item> items = new ArrayList<>();
        after.forEach((key, item) -> items.add(item(Optional.ofNullable(before.get(key)), Optional.of(item))));
        before.forEach((key, item) -> {
            if (!after.containsKey(key)) {
                items.add(item(Optional.of(item), Optional.empty()));
            }
        });
        return new PlanComparison(earlier, later, items);
    }

    /** The things of one course. */
    public List<Item> of(Course course) {
        return items.stream().filter(item -> item.course() == course).toList();
    }

    private static Map<String, PlanItem> byKey(Plan plan) {
        Map<String, PlanItem> items = new LinkedHashMap<>();
        plan.items().forEach(item -> items.putIfAbsent(item.key(), item));
        return items;
    }

    private static Item item(Optional<PlanItem> before, Optional<PlanItem> after) {
        return new Item(before, after, course(before, after));
    }

    private static Course course(Optional<PlanItem> before, Optional<PlanItem> after) {
        boolean was = before.filter(item -> item.agreed() == Agreed.YES).isPresent();
        boolean is = after.filter(item -> item.agreed() == Agreed.YES).isPresent();
        if (!was) {
            return is ? Course.NEW : Course.NOT_AGREED;
        }
        Progress state = after.map(PlanItem::state).orElse(Progress.STOPPED);
        if (is && state == Progress.DONE) {
            return Course.DONE;
        }
        if (!is || state == Progress.STOPPED) {
            return Course.DROPPED;
        }
        return before.equals(after) ? Course.KEPT : Course.CHANGED;
    }
}
