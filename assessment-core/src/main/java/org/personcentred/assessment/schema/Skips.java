package org.personcentred.assessment.schema;

import java.util.List;
import java.util.Optional;
import org.personcentred.assessment.answer.Unanswered;
import org.personcentred.assessment.definition.Assessment;
import org.personcentred.assessment.definition.Envelope;
import org.personcentred.assessment.definition.Item;
import org.personcentred.assessment.definition.Section;
import org.personcentred.assessment.document.Node;

/** What passing over a section says of a response. */
final class Skips {
    private Skips() {}

    /** The section of an item was passed over for one of these causes. */
    static Clause skipped(Assessment assessment, Item item, List<String> whys) {
        Optional<Section> section = assessment.sections().stream()
                .filter(one -> one.skippable() && one.items().contains(item))
                .findFirst();
        return section.isEmpty() || whys.isEmpty() ? Clause.NEVER : skipped(section.get(), whys);
    }

    private static Clause skipped(Section section, List<String> whys) {
        return Clause.of(ItemClauses.required(
                "skipped", ItemClauses.required(section.id(), ItemClauses.required("why", ItemClauses.oneOf(whys)))));
    }

    /** An item has no answer and no reason of its own, and its section was passed over for this reason. */
    static Clause leaves(Assessment assessment, Item item, Unanswered wanted) {
        List<String> whys = Envelope.SKIPS.stream()
                .filter(why -> Envelope.leaves(why).isA(wanted))
                .toList();
        Clause skipped = skipped(assessment, item, whys);
        return skipped.isNever()
                ? skipped
                : Clause.and(List.of(
                        skipped,
                        ItemClauses.answered(item).not(),
                        ItemClauses.hasReason(item).not()));
    }

    /** No answer in a section that is not relevant. */
    static Node whenNotRelevant(Section section) {
        List<Clause> answered = section.items().stream()
                .filter(Item::isQuestion)
                .map(ItemClauses::answered)
                .toList();
        List<String> whys = Envelope.SKIPS.stream()
                .filter(why -> !Envelope.leaves(why).reason().leavesOpen())
                .toList();
        return ResponseSchema.ifThen(
                skipped(section, whys).schema(), Clause.or(answered).not().schema());
    }
}
