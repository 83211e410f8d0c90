package org.personcentred.assessment.render.outcome;

import org.personcentred.assessment.answer.ItemId;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.ItemType;
import org.personcentred.assessment.definition.Score;
import org.personcentred.assessment.expression.Reference;
import org.personcentred.assessment.expression.References;

/**
 * Whether a score is something measured or counted, such as seconds or stands, and no number on a scale of the
 * instrument's own. The ends of its range are then only the limits of what can be typed in, and say nothing to people.
 */
final class Measured {
    private Measured() {}

    static boolean is(Assessment assessment, Score score) {
        return score.unit().isPresent()
                || !score.entered()
                        && References.of(score.formula()).stream().anyMatch(reference -> is(assessment, reference));
    }

    private static boolean is(Assessment assessment, Reference reference) {
        return switch (reference.kind()) {
            case ITEM ->
                assessment
                        .item(new ItemId(reference.name()))
                        .filter(Measured::isWithoutPoints)
                        .isPresent();
            case SCORE ->
                assessment.scores().containsKey(reference.name())
                        && is(assessment, assessment.scores().get(reference.name()));
            case BAND, DECISION, CONDITION, PARAMETER, TODAY -> false;
        };
    }

    private static boolean isWithoutPoints(Item item) {
        boolean number = item.type() instanceof ItemType.Number || item.type() instanceof ItemType.Trials;
        return number && item.points().scales().isEmpty();
    }
}
